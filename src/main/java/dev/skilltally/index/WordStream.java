package dev.skilltally.index;

import dev.skilltally.text.SkillTokenizer;
import dev.skilltally.text.Tokens;
import dev.skilltally.text.Vocabulary;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.util.Set;

/**
 * The words of a text for Lucene: the matcher's own tokens in lower case, symbols kept, no stop
 * words. Reused from text to text; not safe for use by several threads.
 */
final class WordStream extends TokenStream {
    /**
     * Longest word that is indexed, in characters; a longer one (encoded data) is left out, since
     * nobody asks for it and Lucene refuses terms over 32,766 bytes.
     */
    static final int LONGEST = 256;

    private static final Vocabulary NO_WORDS = Vocabulary.builder().build();
    private static final SkillTokenizer TOKENIZER = new SkillTokenizer();

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String text = "";
    private Tokens tokens = tokens("");
    private int next;

    /** The tokens of a text as it is indexed. */
    static Tokens tokens(String text) {
        return TOKENIZER.tokens(text, NO_WORDS);
    }

    /** The indexed form of a token. */
    static String word(String text, Tokens tokens, int token) {
        int start = tokens.start(token);
        char[] word = new char[tokens.end(token) - start];
        for (int i = 0; i < word.length; i++) {
            word[i] = fold(text.charAt(start + i));
        }
        return new String(word);
    }

    WordStream of(String words) {
        text = words;
        tokens = tokens(words);
        return this;
    }

    /** The words that are cut by a guess, see {@link CutWords}. */
    Set<String> cutWords() {
        return CutWords.of(text, tokens);
    }

    @Override
    public void reset() {
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (next < tokens.size() && tokens.end(next) - tokens.start(next) > LONGEST) {
            next++;
        }
        if (next == tokens.size()) {
            return false;
        }
        int start = tokens.start(next);
        int length = tokens.end(next) - start;
        char[] buffer = term.resizeBuffer(length);
        text.getChars(start, start + length, buffer, 0);
        for (int i = 0; i < length; i++) {
            buffer[i] = fold(buffer[i]);
        }
        term.setLength(length);
        next++;
        return true;
    }

    private static char fold(char character) {
        if (character < 0x80) {
            return character >= 'A' && character <= 'Z' ? (char) (character + 32) : character;
        }
        return Character.toLowerCase(character);
    }
}
