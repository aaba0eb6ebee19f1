package dev.skilltally.annotate.pay;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Currencies: how they are written, where they are paid, and their rough worth. */
final class MoneyCurrency {
    private MoneyCurrency() {}

    /** A dollar sign without a country. */
    static final String DOLLAR = "$";

    /** A Nordic crown without a country. */
    static final String CROWN = "kr";

    /**
     * Rough worth of a unit in US dollars, one significant figure: for telling a yearly from an
     * hourly figure and the absurd from the plausible, never for converting.
     */
    private static final Map<String, Double> ROUGH_WORTH =
            Map.ofEntries(
                    Map.entry("USD", 1.0),
                    Map.entry("EUR", 1.0),
                    Map.entry("GBP", 1.3),
                    Map.entry("CHF", 1.1),
                    Map.entry("CAD", 0.7),
                    Map.entry("AUD", 0.7),
                    Map.entry("NZD", 0.6),
                    Map.entry("SGD", 0.7),
                    Map.entry("HKD", 0.13),
                    Map.entry("INR", 0.012),
                    Map.entry("PLN", 0.25),
                    Map.entry("SEK", 0.1),
                    Map.entry("NOK", 0.1),
                    Map.entry("DKK", 0.14),
                    Map.entry("CZK", 0.04),
                    Map.entry("HUF", 0.003),
                    Map.entry("RON", 0.2),
                    Map.entry("JPY", 0.007),
                    Map.entry("AED", 0.3),
                    Map.entry("SAR", 0.3),
                    Map.entry("ILS", 0.3),
                    Map.entry("ZAR", 0.05),
                    Map.entry("BRL", 0.2),
                    Map.entry("MXN", 0.05),
                    Map.entry("PHP", 0.02));

    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("rs", "INR"),
                    Map.entry("rupees", "INR"),
                    Map.entry("euro", "EUR"),
                    Map.entry("euros", "EUR"),
                    Map.entry("dollars", DOLLAR),
                    Map.entry("pounds", "GBP"),
                    Map.entry("zł", "PLN"),
                    Map.entry("zl", "PLN"),
                    Map.entry("kč", "CZK"),
                    Map.entry("kr", CROWN),
                    Map.entry("us", "USD"),
                    Map.entry("ca", "CAD"),
                    Map.entry("c", "CAD"),
                    Map.entry("cdn", "CAD"),
                    Map.entry("a", "AUD"),
                    Map.entry("au", "AUD"),
                    Map.entry("nz", "NZD"),
                    Map.entry("s", "SGD"),
                    Map.entry("sg", "SGD"),
                    Map.entry("hk", "HKD"),
                    Map.entry("r", "BRL"),
                    Map.entry("mx", "MXN"));

    private static final Set<String> EURO_COUNTRIES =
            Set.of(
                    "AT", "BE", "HR", "CY", "EE", "FI", "FR", "DE", "GR", "IE", "IT", "LV", "LT",
                    "LU", "MT", "NL", "PT", "SK", "SI", "ES");

    private static final Map<String, String> OF_COUNTRY =
            Map.ofEntries(
                    Map.entry("US", "USD"),
                    Map.entry("GB", "GBP"),
                    Map.entry("CH", "CHF"),
                    Map.entry("CA", "CAD"),
                    Map.entry("AU", "AUD"),
                    Map.entry("NZ", "NZD"),
                    Map.entry("SG", "SGD"),
                    Map.entry("HK", "HKD"),
                    Map.entry("IN", "INR"),
                    Map.entry("PL", "PLN"),
                    Map.entry("SE", "SEK"),
                    Map.entry("NO", "NOK"),
                    Map.entry("DK", "DKK"),
                    Map.entry("CZ", "CZK"),
                    Map.entry("HU", "HUF"),
                    Map.entry("RO", "RON"),
                    Map.entry("JP", "JPY"),
                    Map.entry("AE", "AED"),
                    Map.entry("SA", "SAR"),
                    Map.entry("IL", "ILS"),
                    Map.entry("ZA", "ZAR"),
                    Map.entry("BR", "BRL"),
                    Map.entry("MX", "MXN"),
                    Map.entry("PH", "PHP"));

    private static final Set<String> DOLLAR_CODES =
            Set.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD");

    /** The currency that a sign stands for; null for any other character. */
    static @Nullable String ofSign(char sign) {
        return switch (sign) {
            case '$', '\uFF04' -> DOLLAR;
            case '€' -> "EUR";
            case '£' -> "GBP";
            case '₹' -> "INR";
            case '¥' -> "JPY";
            case '₪' -> "ILS";
            default -> null;
        };
    }

    /** The currency of a word that stands alone beside a number ("EUR", "Rs"); null for others. */
    static @Nullable String ofWord(String word) {
        if (word.length() == 3) {
            String code = word.toUpperCase(Locale.ROOT);
            if (ROUGH_WORTH.containsKey(code)) {
                return code;
            }
        }
        return word.length() < 2 || isCountryPrefix(word)
                ? null
                : WORDS.get(word.toLowerCase(Locale.ROOT));
    }

    /** The currency of a dollar sign with letters before it ("CA", "US", "AUD"); null if none. */
    static @Nullable String ofDollarPrefix(String letters) {
        if (letters.length() == 3 && ROUGH_WORTH.containsKey(letters)) {
            return letters;
        }
        return letters.equals(letters.toUpperCase(Locale.ROOT))
                ? WORDS.get(letters.toLowerCase(Locale.ROOT))
                : null;
    }

    /** The currency that pay is stated in where a sign leaves it open; null where unknown. */
    static @Nullable String ofCountry(String country, String sign) {
        String code = EURO_COUNTRIES.contains(country) ? "EUR" : OF_COUNTRY.get(country);
        if (code == null) {
            return null;
        }
        return switch (sign) {
            case DOLLAR -> DOLLAR_CODES.contains(code) ? code : null;
            case CROWN -> code.endsWith("K") ? code : null;
            default -> code;
        };
    }

    /** Rough worth of a unit in US dollars. */
    static double roughWorth(String currency) {
        return ROUGH_WORTH.getOrDefault(currency, 1.0);
    }

    private static boolean isCountryPrefix(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "us", "ca", "au", "nz", "sg", "hk", "mx", "cdn" -> true;
            default -> false;
        };
    }
}
