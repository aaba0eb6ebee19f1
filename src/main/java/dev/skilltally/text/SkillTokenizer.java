package dev.skilltally.text;

import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;

/**
 * Cuts text into the tokens that skill names are made of, in one pass over the characters.
 *
 * <p>A token is a run of letters and digits. {@code C++} keeps its plus signs and {@code C#} its
 * sharp; {@code .NET} keeps its point; {@code 3.10} is one; {@code &} is a token that means
 * <i>and</i>; a single plus that ends a word ({@code Security+}) is a token of its own, as is the
 * {@code 's} of a possessive. Hyphens, slashes and points between words split and are kept as the
 * {@link Gap} between the two, so that the matcher decides what they join. Surrogate pairs are
 * never cut.
 *
 * <p>With a vocabulary, a word that is not in it but is glued together from others by lost line
 * breaks ({@code HiveBI}) is split where the case changes, and digits at its end ({@code Python3})
 * are set aside. Holds no state; safe to share between threads.
 */
public final class SkillTokenizer implements Tokenizer {
    private static final Vocabulary NO_WORDS = Vocabulary.builder().build();

    @Override
    public String[] tokenize(String text) {
        return Span.spansToStrings(tokenizePos(text), text);
    }

    @Override
    public Span[] tokenizePos(String text) {
        Tokens tokens = tokens(text);
        Span[] spans = new Span[tokens.size()];
        for (int token = 0; token < spans.length; token++) {
            spans[token] = new Span(tokens.start(token), tokens.end(token));
        }
        return spans;
    }

    /** The tokens of a text without numbers; no word is split by a guess. */
    public Tokens tokens(String text) {
        return new TokenScan(text, NO_WORDS, false).run();
    }

    /** The tokens of a text, numbered by a vocabulary. */
    public Tokens tokens(String text, Vocabulary vocabulary) {
        return new TokenScan(text, vocabulary, true).run();
    }
}
