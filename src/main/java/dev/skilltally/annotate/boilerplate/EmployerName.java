package dev.skilltally.annotate.boilerplate;

import dev.skilltally.text.SkillTokenizer;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The name under which the postings of one employer are taken together. */
public final class EmployerName {
    private static final SkillTokenizer TOKENIZER = new SkillTokenizer();
    private static final Set<String> LEGAL_FORMS =
            Set.of(
                    "inc",
                    "llc",
                    "ltd",
                    "limited",
                    "corp",
                    "corporation",
                    "co",
                    "group",
                    "gmbh",
                    "plc",
                    "company",
                    "pvt",
                    "private");

    private EmployerName() {}

    /**
     * The words of a company field without legal forms, in lower case, a blank between them; what
     * follows its first line is a rating. Empty where it names nobody.
     */
    public static String of(@Nullable String company) {
        if (company == null) {
            return "";
        }
        String line = company.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        List<String> words = Arrays.asList(TOKENIZER.tokenize(line));
        int end = words.size();
        while (end > 1
                && (isSign(words.get(end - 1)) || LEGAL_FORMS.contains(words.get(end - 1)))) {
            end--;
        }
        return String.join(" ", words.subList(0, end));
    }

    /** The "&" that "& Co" leaves behind. */
    private static boolean isSign(String word) {
        return word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
    }
}
