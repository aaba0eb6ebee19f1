package dev.skilltally.annotate.language;

import dev.skilltally.posting.LanguageFinding;
import dev.skilltally.text.PostingText;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * Tells the language of a posting: by its function words where these decide, as they nearly always
 * do, else by the detector of OpenNLP, which is read when it is first needed. One instance per
 * thread.
 */
public final class LanguageAnnotator {
    /** With fewer letters of running text than this nothing can be told. */
    private static final int FEWEST_LETTERS = 40;

    /** A language is clear with this many function words, and well more than any other. */
    private static final int CLEAR_VOTES = 6;

    /** Running text has a function word every few words; a list of names has none. */
    private static final double CLEAR_SHARE = 0.08;

    private static final int WINDOWS = 3;
    private static final int WINDOW = 300;

    private @Nullable LanguageModel model;
    private final FunctionWords functionWords = new FunctionWords();
    private final int[] votes = new int[FunctionWords.LANGUAGES.size()];
    private int words;
    private int letters;

    /** The language; {@link LanguageFinding#UNDETERMINED} where the text says too little. */
    public LanguageFinding annotate(PostingText text) {
        count(text);
        if (letters < FEWEST_LETTERS) {
            return new LanguageFinding(LanguageFinding.UNDETERMINED, 0);
        }
        int first = best(-1);
        int second = best(first);
        if (votes[first] >= CLEAR_VOTES
                && votes[first] >= CLEAR_SHARE * words
                && votes[first] >= 1.4 * votes[second]) {
            double share = votes[first] / (double) (votes[first] + votes[second]);
            return new LanguageFinding(FunctionWords.LANGUAGES.get(first), share);
        }
        return model().detect(text.text());
    }

    private LanguageModel model() {
        LanguageModel read = model;
        if (read == null) {
            read = new LanguageModel();
            model = read;
        }
        return read;
    }

    /** Reads the beginning, the middle and the end: an English text may follow a German one. */
    private void count(PostingText text) {
        Arrays.fill(votes, 0);
        words = 0;
        letters = 0;
        String all = text.text();
        int start = Math.min(all.length(), text.titleEnd());
        int length = all.length() - start;
        if (length <= WINDOWS * WINDOW) {
            count(all, start, all.length());
            return;
        }
        int step = (length - WINDOW) / (WINDOWS - 1);
        for (int i = 0; i < WINDOWS; i++) {
            count(all, start + i * step, start + i * step + WINDOW);
        }
    }

    private void count(String text, int from, int to) {
        int length = 0;
        long key = 0;
        for (char c : text.substring(from, to).toCharArray()) {
            if (c >= 'a' && c <= 'z') {
                key = FunctionWords.append(key, c);
                length++;
            } else if ((c >= 'A' && c <= 'Z') || (c > '~' && Character.isLetter(c))) {
                char small = Character.toLowerCase(c);
                boolean isKnown = small <= FunctionWords.LAST_LETTER;
                key = FunctionWords.append(key, small);
                length += isKnown ? 1 : FunctionWords.LONGEST;
                letters -= isKnown ? 0 : FunctionWords.LONGEST - 1;
            } else if (length > 0) {
                vote(key, length);
                length = 0;
                key = 0;
            }
        }
        if (length > 0) {
            vote(key, length);
        }
    }

    private void vote(long key, int length) {
        words++;
        letters += length;
        if (length > FunctionWords.LONGEST) {
            return;
        }
        int bits = functionWords.votes(key);
        while (bits != 0) {
            votes[Integer.numberOfTrailingZeros(bits)]++;
            bits &= bits - 1;
        }
    }

    private int best(int except) {
        int best = except == 0 ? 1 : 0;
        for (int i = 0; i < votes.length; i++) {
            if (i != except && votes[i] > votes[best]) {
                best = i;
            }
        }
        return best;
    }
}
