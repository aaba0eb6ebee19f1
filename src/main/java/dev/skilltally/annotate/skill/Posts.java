package dev.skilltally.annotate.skill;

import dev.skilltally.text.Gap;
import dev.skilltally.text.Tokens;
import dev.skilltally.text.Vocabulary;

import java.io.Serializable;
import java.util.BitSet;
import java.util.List;

/**
 * Posts of other people: the <i>data engineering</i> of "reports to the Director of Data
 * Engineering" and of "reporting to the Manager, Data Engineering" says who somebody is. What
 * stands before it, back to the post, is written with capitals or only joins words. "As Head of
 * Data you will" is the job itself, and tells what it is about.
 */
final class Posts implements Serializable {
    private static final int FARTHEST_POST = 6;
    private static final int FARTHEST_AS = 4;
    private static final int FARTHEST_REPORT = 8;

    private final BitSet posts;
    private final BitSet joints;
    private final BitSet reports;
    private final BitSet as;
    private final BitSet of;

    Posts(Vocabulary.Builder words) {
        posts =
                numbers(
                        words,
                        "director directors vp svp evp avp president head heads chief manager",
                        "managers lead leader supervisor");
        joints = numbers(words, "and the our its global");
        reports = numbers(words, "report reports reporting");
        as = numbers(words, "as");
        of = numbers(words, "of");
    }

    private static BitSet numbers(Vocabulary.Builder words, String... lines) {
        BitSet numbers = new BitSet();
        for (String line : lines) {
            List.of(line.split(" ")).forEach(word -> numbers.set(words.add(word)));
        }
        return numbers;
    }

    /** Whether the words from a token on name what somebody else directs. */
    boolean isOfPost(String text, Tokens tokens, int first) {
        int stop = Math.max(1, first - FARTHEST_POST);
        for (int token = first; token > stop; token--) {
            Gap gap = tokens.gap(token);
            int before = token - 1;
            if (gap == Gap.COMMA && posts.get(tokens.id(before))) {
                return isReportedTo(tokens, before);
            }
            if (gap.compareTo(Gap.COMMA) > 0) {
                return false;
            }
            if (of.get(tokens.id(before))) {
                return posts.get(tokens.id(before - 1)) && !isTheJob(tokens, before);
            }
            if (!joints.get(tokens.id(before))
                    && !Character.isUpperCase(text.charAt(tokens.start(before)))) {
                return false;
            }
        }
        return false;
    }

    private boolean isReportedTo(Tokens tokens, int post) {
        return isBehind(reports, tokens, post, FARTHEST_REPORT);
    }

    private boolean isTheJob(Tokens tokens, int post) {
        return isBehind(as, tokens, post, FARTHEST_AS);
    }

    private static boolean isBehind(BitSet words, Tokens tokens, int token, int farthest) {
        int stop = Math.max(0, token - farthest);
        for (int before = token - 1; before >= stop; before--) {
            if (tokens.gap(before + 1).compareTo(Gap.STOP) >= 0) {
                return false;
            }
            if (words.get(tokens.id(before))) {
                return true;
            }
        }
        return false;
    }
}
