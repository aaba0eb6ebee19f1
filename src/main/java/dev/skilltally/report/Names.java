package dev.skilltally.report;

import dev.skilltally.posting.LanguageFinding;
import dev.skilltally.query.Dimension;
import dev.skilltally.query.PostingQuery;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What people call the values of dimensions, and lists of things in a sentence. */
final class Names {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Names() {}

    /** A country by its code, as the language of the report calls it. */
    static String country(String code) {
        return COUNTRIES.contains(code)
                ? new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH)
                : code;
    }

    /** A language by its code, as the language of the report calls it. */
    static String language(String code) {
        return LANGUAGES.contains(code)
                ? new Locale.Builder().setLanguage(code).build().getDisplayLanguage(Locale.ENGLISH)
                : code.equals(LanguageFinding.UNDETERMINED) ? "Not told" : code;
    }

    /** A country within a sentence. */
    static String inCountry(String code) {
        return switch (code) {
            case "US", "GB", "NL", "AE", "PH", "CZ" -> "the " + country(code);
            default -> country(code);
        };
    }

    /** A country before a noun: "US base". */
    static String countryBefore(String code) {
        return switch (code) {
            case "US", "EU" -> code;
            case "GB" -> "UK";
            default -> country(code);
        };
    }

    /** A month within a sentence. */
    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** A count of things out of all of them: "60 of the 900 postings", "all 900", "none of the". */
    static String of(int part, int whole, String things) {
        String count = Numbers.count(whole) + " " + things;
        if (part == whole) {
            return whole > 1 ? "all " + count : count;
        }
        return (part == 0 ? "none" : Numbers.count(part)) + " of the " + count;
    }

    /** A sentence or heading that begins with a word of ours. */
    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A value of a mix. */
    static String value(Dimension dimension, String value) {
        if (dimension == Dimension.COUNTRY && COUNTRIES.contains(value)) {
            return country(value);
        }
        if (dimension == Dimension.LANGUAGE && !value.equals(PostingQuery.UNSTATED)) {
            return language(value);
        }
        String words = value.replace('_', '-').toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : capital(words);
    }

    /** "a", "a and b", "a, b and c". */
    static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1))
                + " and "
                + items.get(items.size() - 1);
    }
}
