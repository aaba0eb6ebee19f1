package dev.skilltally.annotate.skill;

import dev.skilltally.text.Gap;
import dev.skilltally.text.Letters;
import dev.skilltally.text.PostingText;
import dev.skilltally.text.Tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the classifier of ambiguous forms looks at: the words around an occurrence and their shapes,
 * whether it stands in an enumeration, alone on a line or in the title. It knows nothing of the
 * taxonomy, so that an edit of that leaves the model as it is.
 *
 * <p>The words stand twice, once for all forms and once for this form, so that what holds of all is
 * learned from all. Where the form stands in its line counts only for this form: most names of
 * other things stand in lists too.
 */
public final class MentionFeatures {
    /** Stands between a form and its own copy of a feature. */
    static final char OF_FORM = '|';

    /** Words to each side whose order does not matter. */
    private static final int NEAR = 6;

    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "&", "und", "et", "y");

    private final String text;
    private final Tokens tokens;
    private final int first;
    private final int last;

    /** Features for all forms and for this one. */
    private final Set<String> features = new TreeSet<>();

    /** Features for this form alone. */
    private final Set<String> own = new TreeSet<>();

    private MentionFeatures(String text, Tokens tokens, int first, int last) {
        this.text = text;
        this.tokens = tokens;
        this.first = first;
        this.last = last;
    }

    /**
     * The features of an occurrence, in alphabetical order.
     *
     * @param form the form as the taxonomy has it
     * @param first first token of the occurrence, inclusive
     * @param last last token, inclusive
     */
    public static List<String> of(
            String form, PostingText text, Tokens tokens, int first, int last) {
        MentionFeatures reading = new MentionFeatures(text.text(), tokens, first, last);
        if (tokens.end(last) <= text.titleEnd()) {
            reading.features.add("title");
        }
        reading.read();
        List<String> all = new ArrayList<>(reading.features);
        all.add(known(form));
        reading.features.forEach(feature -> all.add(form + OF_FORM + feature));
        reading.own.forEach(feature -> all.add(form + OF_FORM + feature));
        return all;
    }

    /** The feature that every example of a form has. */
    static String known(String form) {
        return form + OF_FORM;
    }

    private void read() {
        neighbours();
        near();
        if (isItem()) {
            own.add("list");
        }
        boolean opens = gapBefore().compareTo(Gap.STOP) >= 0;
        boolean closes = gapBehind().compareTo(Gap.STOP) >= 0;
        if (opens && closes) {
            features.add("alone");
        } else if (opens) {
            own.add("opens");
        } else if (closes) {
            own.add("closes");
        }
        if (tokens.isVersioned(last)) {
            features.add("version");
        }
    }

    private void neighbours() {
        own.add("gap-before=" + gapBefore());
        own.add("gap-behind=" + gapBehind());
        if (gapBefore().compareTo(Gap.STOP) < 0) {
            features.add("before=" + word(first - 1));
            features.add("shape-before=" + shape(first - 1));
            if (first > 1 && tokens.gap(first - 1).compareTo(Gap.STOP) < 0) {
                features.add("before=" + word(first - 2) + ' ' + word(first - 1));
            }
        }
        if (gapBehind().compareTo(Gap.STOP) < 0) {
            features.add("behind=" + word(last + 1));
            features.add("shape-behind=" + shape(last + 1));
            if (last + 2 < tokens.size() && tokens.gap(last + 2).compareTo(Gap.STOP) < 0) {
                features.add("behind=" + word(last + 1) + ' ' + word(last + 2));
            }
        }
    }

    private void near() {
        int technical = 0;
        for (int token = first - 1; token >= 0 && token >= first - NEAR; token--) {
            if (tokens.gap(token + 1) == Gap.LINE) {
                break;
            }
            technical += near(token);
        }
        for (int token = last + 1; token < tokens.size() && token <= last + NEAR; token++) {
            if (tokens.gap(token) == Gap.LINE) {
                break;
            }
            technical += near(token);
        }
        features.add("technical=" + Math.min(technical, 3));
    }

    private int near(int token) {
        features.add("near=" + word(token));
        String shape = shape(token);
        return shape.equals("mixed") || shape.equals("symbols") || shape.equals("capitals") ? 1 : 0;
    }

    /** Whether separators stand beside it and a capital or a sign behind or before these. */
    private boolean isItem() {
        boolean behind =
                (gapBehind().separatesItems() && isName(last + 1))
                        || (isConjunction(last + 1) && isName(last + 2));
        boolean before =
                (gapBefore().separatesItems() && isName(first - 1))
                        || (isConjunction(first - 1) && isName(first - 2));
        return behind || before;
    }

    private boolean isConjunction(int token) {
        return token >= 0 && token < tokens.size() && CONJUNCTIONS.contains(word(token));
    }

    private boolean isName(int token) {
        return token >= 0 && token < tokens.size() && !shape(token).equals("small");
    }

    private Gap gapBefore() {
        return tokens.gap(first);
    }

    private Gap gapBehind() {
        return last + 1 < tokens.size() ? tokens.gap(last + 1) : Gap.LINE;
    }

    private String word(int token) {
        StringBuilder word = new StringBuilder();
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            char folded = Letters.fold(text.charAt(i));
            word.append(folded == 0 ? text.charAt(i) : folded);
        }
        return word.toString();
    }

    private String shape(int token) {
        int capitals = 0;
        int small = 0;
        int digits = 0;
        int length = tokens.end(token) - tokens.start(token);
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            char c = text.charAt(i);
            capitals += Character.isUpperCase(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
            small += Character.isLowerCase(c) ? 1 : 0;
        }
        if (digits == length) {
            return "number";
        }
        if (capitals + digits + small < length) {
            return "symbols";
        }
        if (capitals > 1) {
            return small > 0 || digits > 0 ? "mixed" : "capitals";
        }
        boolean starts = Character.isUpperCase(text.charAt(tokens.start(token)));
        return capitals == 1 && !starts ? "mixed" : starts ? "capital" : "small";
    }
}
