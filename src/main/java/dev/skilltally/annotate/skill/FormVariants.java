package dev.skilltally.annotate.skill;

import dev.skilltally.taxonomy.SurfaceForm;
import dev.skilltally.text.Gap;
import dev.skilltally.text.SkillTokenizer;
import dev.skilltally.text.Tokens;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The written variants of a surface form. The rule, in full:
 *
 * <ul>
 *   <li>between words, a space, a hyphen and a point are the same: <i>fine-tuning</i>, <i>fine
 *       tuning</i>; where the form has a slash or ampersand, so are a slash, a space and a hyphen
 *       ({@code CI/CD}, {@code CI-CD});
 *   <li>words joined by hyphen, slash or point may be written as one ({@code finetuning}, {@code
 *       NodeJS}), and so may a form of two words ({@code PowerBI});
 *   <li>a name with a capital inside may be written as two capitalised words ({@code Power BI} for
 *       {@code PowerBI});
 *   <li>the last word may be singular or plural by the regular endings or as in <i>analyses</i>,
 *       unless the form is the name of a tool or language whose last word is capitalised ({@code
 *       Teams} is not <i>team</i>);
 *   <li>British and American spellings of a word are the same (the vocabulary sees to it).
 * </ul>
 *
 * <p>Case never matters here; a form that is matched only in its own case is checked later.
 */
public final class FormVariants {
    private static final int SHORTEST_NUMBERED = 3;
    private static final int SHORTEST_JOINED = 4;
    private static final SkillTokenizer TOKENIZER = new SkillTokenizer();

    private FormVariants() {}

    /**
     * A way of writing a form.
     *
     * @param words its words
     * @param gaps what stands before each word; {@link Gap#SPACE} for all that join alike
     * @param capitalised whether it counts only where every word begins with a capital
     */
    record Variant(List<String> words, List<Gap> gaps, boolean capitalised) {
        Variant {
            words = List.copyOf(words);
            gaps = List.copyOf(gaps);
        }

        /** The letters of all words without what stands between. */
        String letters() {
            return String.join("", words);
        }
    }

    /** The variants as people write them, for showing. */
    public static List<String> written(SurfaceForm form, boolean name) {
        Set<String> shown = new LinkedHashSet<>();
        shown.add(form.text());
        for (Variant variant : of(form, name)) {
            shown.add(show(variant));
        }
        return List.copyOf(shown);
    }

    private static String show(Variant variant) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < variant.words().size(); i++) {
            if (i > 0) {
                shown.append(sign(variant.gaps().get(i)));
            }
            shown.append(variant.words().get(i));
        }
        return shown.toString();
    }

    private static String sign(Gap gap) {
        return switch (gap) {
            case SLASH -> "/";
            case COMMA -> ", ";
            case OPEN_PARENTHESIS -> " (";
            case CLOSE_PARENTHESIS -> ") ";
            case COLON -> ": ";
            case STOP -> ". ";
            default -> " ";
        };
    }

    /**
     * All variants of a form, as written first.
     *
     * @param name whether it is the name of a tool or language
     */
    static Set<Variant> of(SurfaceForm form, boolean name) {
        Variant written = read(form.text());
        Set<Variant> variants = new LinkedHashSet<>();
        if (written.words().isEmpty()) {
            return variants;
        }
        variants.add(written);
        if (!form.variants()) {
            return variants;
        }
        withoutSlashes(written, variants);
        joined(form.text(), written, variants);
        split(written, variants);
        if (!name || !startsWithCapital(last(written))) {
            for (Variant variant : List.copyOf(variants)) {
                for (String number : otherNumber(last(variant))) {
                    variants.add(withLast(variant, number));
                }
            }
        }
        return variants;
    }

    /** A form exactly as written; without words where it has no letter or digit. */
    static Variant read(String form) {
        Tokens tokens = TOKENIZER.tokens(form);
        List<String> words = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            words.add(word(form.substring(tokens.start(token), tokens.end(token))));
            Gap gap = tokens.gap(token);
            gaps.add(gap.joins() || gap == Gap.LINE ? Gap.SPACE : gap);
        }
        return new Variant(words, gaps, false);
    }

    private static String word(String written) {
        return written.replace('\u2019', '\'').replace(" ", "");
    }

    private static void withoutSlashes(Variant written, Set<Variant> variants) {
        if (written.gaps().contains(Gap.SLASH)) {
            List<Gap> gaps =
                    written.gaps().stream().map(g -> g == Gap.SLASH ? Gap.SPACE : g).toList();
            variants.add(new Variant(written.words(), gaps, false));
        }
    }

    private static void joined(String form, Variant written, Set<Variant> variants) {
        Tokens tokens = TOKENIZER.tokens(form);
        List<String> words = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            Gap gap = tokens.gap(token);
            String word = written.words().get(token);
            boolean joins = gap == Gap.HYPHEN || gap == Gap.SLASH || gap == Gap.DOT;
            boolean pair = tokens.size() == 2 && gap == Gap.SPACE;
            if (token > 0 && (joins || pair) && isPlain(word) && isPlain(words.getLast())) {
                words.set(words.size() - 1, words.getLast() + word);
            } else {
                words.add(word);
                gaps.add(written.gaps().get(token));
            }
        }
        if (words.size() < written.words().size()
                && String.join("", words).length() >= SHORTEST_JOINED) {
            variants.add(new Variant(words, gaps, false));
        }
    }

    private static void split(Variant written, Set<Variant> variants) {
        List<String> words = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < written.words().size(); i++) {
            List<String> parts = capitalisedParts(written.words().get(i));
            words.addAll(parts);
            gaps.add(written.gaps().get(i));
            for (int part = 1; part < parts.size(); part++) {
                gaps.add(Gap.SPACE);
            }
        }
        if (words.size() > written.words().size()
                && words.stream().allMatch(FormVariants::startsWithCapital)) {
            variants.add(new Variant(words, gaps, true));
        }
    }

    private static List<String> capitalisedParts(String word) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))
                    && Character.isLowerCase(word.charAt(i - 1))) {
                parts.add(word.substring(from, i));
                from = i;
            }
        }
        parts.add(word.substring(from));
        return parts;
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(Character::isLetterOrDigit);
    }

    private static boolean startsWithCapital(String word) {
        return !Character.isLowerCase(word.charAt(0));
    }

    private static String last(Variant variant) {
        return variant.words().getLast();
    }

    private static Variant withLast(Variant variant, String word) {
        List<String> words = new ArrayList<>(variant.words());
        words.set(words.size() - 1, word);
        return new Variant(words, variant.gaps(), variant.capitalised());
    }

    /** The plural of a singular word and the singular of a plural one, by the regular endings. */
    private static List<String> otherNumber(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (word.length() < 2
                || !isPlain(word)
                || !Character.isLetter(word.charAt(word.length() - 1))) {
            return List.of();
        }
        List<String> numbers = new ArrayList<>();
        if (!lower.endsWith("s")) {
            numbers.add(plural(word, lower));
        } else if (word.length() > SHORTEST_NUMBERED && isRegularPlural(lower)) {
            numbers.add(singular(word, lower));
        } else if (lower.endsWith("ysis")) {
            numbers.add(word.substring(0, word.length() - 2) + "es");
        } else if (lower.endsWith("ss")) {
            numbers.add(word + "es");
        }
        return numbers;
    }

    private static boolean isRegularPlural(String word) {
        return !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is")
                && !word.endsWith("ics")
                && !word.endsWith("as")
                && !word.endsWith("os");
    }

    private static String plural(String word, String lower) {
        boolean vowelBefore =
                word.length() > 1 && "aeiou".indexOf(lower.charAt(word.length() - 2)) >= 0;
        if (lower.endsWith("y") && !vowelBefore) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        if (lower.endsWith("x") || lower.endsWith("ch") || lower.endsWith("sh")) {
            return word + "es";
        }
        return word + "s";
    }

    private static String singular(String word, String lower) {
        if (lower.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (lower.endsWith("yses")) {
            return word.substring(0, word.length() - 2) + "is";
        }
        if (lower.endsWith("sses")
                || lower.endsWith("xes")
                || lower.endsWith("ches")
                || lower.endsWith("shes")) {
            return word.substring(0, word.length() - 2);
        }
        return word.substring(0, word.length() - 1);
    }
}
