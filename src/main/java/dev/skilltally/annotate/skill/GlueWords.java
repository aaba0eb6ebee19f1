package dev.skilltally.annotate.skill;

import dev.skilltally.text.Tokens;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a word that is glued to a skill by a lost line break really is another word. {@code
 * skillsPython} and {@code SQLExperience} are two words each; {@code SparkHire} and {@code MemSQL}
 * are names.
 */
final class GlueWords {
    /**
     * From this length on, a word all in lower case before a capital is taken for the end of one.
     */
    private static final int LONG_ENOUGH = 5;

    /** Words that begin or end the lines of postings. */
    private static final Set<String> LINE_ENDS =
            Stream.of(
                            "ability abilities about advanced an and any applicants as at bachelor",
                            "basic benefits build collaborate comfortable core degree demonstrate",
                            "demonstrated description design desired detail develop development",
                            "education excellent experience experienced expert expertise exposure",
                            "extensive familiar familiarity fluent good great hands help highly how",
                            "if implement implementing in interest is job keywords knowledge lead",
                            "location master minimum must no nice optional our passion plus",
                            "preferably preferred prior proficiency proficient programming proven",
                            "qualification qualifications required requirement requirements",
                            "responsibilities responsibility role senior skill skills software",
                            "solid strong technical technologies technology the this to tools",
                            "understanding we what why will with work working write writing years",
                            "you your etc or languages language summary overview candidate")
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());

    private GlueWords() {}

    static boolean isWordBefore(String text, Tokens tokens, int token) {
        String word = word(text, tokens, token);
        return LINE_ENDS.contains(word.toLowerCase(Locale.ROOT))
                || (word.length() >= LONG_ENOUGH && isLowerCase(word));
    }

    static boolean isWordAfter(String text, Tokens tokens, int token) {
        return LINE_ENDS.contains(word(text, tokens, token).toLowerCase(Locale.ROOT));
    }

    private static String word(String text, Tokens tokens, int token) {
        return text.substring(tokens.start(token), tokens.end(token));
    }

    private static boolean isLowerCase(String word) {
        return word.chars().allMatch(Character::isLowerCase);
    }
}
