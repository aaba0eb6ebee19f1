package dev.skilltally.curate;

import dev.skilltally.annotate.section.SectionReader;
import dev.skilltally.annotate.section.Sections;
import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.Mention;
import dev.skilltally.posting.Section;
import dev.skilltally.text.Gap;
import dev.skilltally.text.PostingText;
import dev.skilltally.text.SkillTokenizer;
import dev.skilltally.text.Tokens;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A posting as the search for terms reads it: words, what is known among them, and sections. */
final class TermText {
    private static final SkillTokenizer TOKENIZER = new SkillTokenizer();
    private static final int CONTEXT = 45;

    private final String text;
    private final Tokens tokens;
    private final String[] words;
    private final int[] mentionAt;
    private final List<Mention> mentions;
    private final Sections sections;

    TermText(AnnotatedPosting posting, SectionReader reader) {
        text = posting.text();
        tokens = TOKENIZER.tokens(text);
        words = new String[tokens.size()];
        for (int token = 0; token < words.length; token++) {
            words[token] = written(token, token + 1).toLowerCase(Locale.ROOT);
        }
        mentions = posting.mentions();
        mentionAt = new int[tokens.size()];
        Arrays.fill(mentionAt, -1);
        for (int mention = 0; mention < mentions.size(); mention++) {
            mark(mention);
        }
        sections =
                reader.read(
                        PostingText.of(posting.posting().title(), posting.posting().description()));
    }

    private void mark(int mention) {
        int end = mentions.get(mention).end();
        int token = tokens.firstFrom(mentions.get(mention).start());
        while (token < tokens.size() && tokens.start(token) < end) {
            mentionAt[token++] = mention;
        }
    }

    int size() {
        return words.length;
    }

    /** A word in lower case. */
    String word(int token) {
        return words[token];
    }

    Gap gap(int token) {
        return tokens.gap(token);
    }

    /** The text of tokens as written; half-open. */
    String written(int from, int to) {
        return text.substring(tokens.start(from), tokens.end(to - 1));
    }

    /** The words of tokens in lower case, apart by blanks; half-open. */
    String key(int from, int to) {
        return String.join(" ", Arrays.asList(words).subList(from, to));
    }

    Section section(int token) {
        return sections.at(tokens.start(token));
    }

    boolean isKnown(int token) {
        return mentionAt[token] >= 0;
    }

    /** Whether a known skill is mentioned between two tokens, half-open. */
    boolean hasKnown(int from, int to) {
        for (int token = from; token < to; token++) {
            if (isKnown(token)) {
                return true;
            }
        }
        return false;
    }

    /** The mention that begins with or runs over a token; the token must be known. */
    Mention mention(int token) {
        return mentions.get(mentionAt[token]);
    }

    /** Written like a name: a capital, a digit or a sign in it. */
    boolean isName(int token) {
        for (int at = tokens.start(token); at < tokens.end(token); at++) {
            char c = text.charAt(at);
            if (Character.isUpperCase(c) || !Character.isLetter(c)) {
                return true;
            }
        }
        return false;
    }

    /** Words around some tokens, these between brackets, on one line. */
    String context(int from, int to) {
        int start = Math.max(text.lastIndexOf('\n', tokens.start(from)) + 1, 0);
        start = Math.max(start, tokens.start(from) - CONTEXT);
        int line = text.indexOf('\n', tokens.end(to - 1));
        int end = Math.min(line < 0 ? text.length() : line, tokens.end(to - 1) + CONTEXT);
        return (text.substring(start, tokens.start(from))
                        + "["
                        + written(from, to)
                        + "]"
                        + text.substring(tokens.end(to - 1), end))
                .replace('\t', ' ')
                .strip();
    }
}
