package dev.skilltally.sample;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.SplittableRandom;

/** Pay that must not enter the median of the United States: one-sided, estimated, or abroad. */
final class OtherPay {
    private OtherPay() {}

    /** The pay field of a posting without planted pay; mostly none. */
    static @Nullable String field(String country, SplittableRandom random) {
        int thousands = 40 + random.nextInt(60);
        int more = thousands + 10 + random.nextInt(25);
        boolean none = random.nextInt(100) < (country.equals("US") ? 92 : 70);
        if (none) {
            return null;
        }
        return switch (country) {
            case "US" -> american(random, thousands + 60, more + 60);
            case "GB" -> format("£%d,000 - £%d,000 per year", thousands, more);
            case "CA" -> format("CA$%d,000 - CA$%d,000 a year", thousands + 30, more + 30);
            case "IN" ->
                    random.nextBoolean()
                            ? format("₹%dL - ₹%dL", thousands / 4, more / 4 + 1)
                            : format("%d-%d LPA", thousands / 4, more / 4 + 1);
            case "DE", "FR", "NL", "ES", "IE", "IT", "BE", "PT" ->
                    random.nextBoolean()
                            ? format("€%d.000 – €%d.000", thousands, more)
                            : format("EUR %d,000 - %d,000 per year", thousands, more);
            default -> null;
        };
    }

    private static String american(SplittableRandom random, int low, int high) {
        return switch (random.nextInt(4)) {
            case 0 -> format("From $%dK", low, high);
            case 1 -> format("Up to $%d,000 a year", low, high);
            case 2 -> format("Up to $%d an hour", low / 2, high);
            default -> format("$%dK-$%dK (Glassdoor est.)", low, high);
        };
    }

    private static String format(String template, int low, int high) {
        return String.format(Locale.ROOT, template, low, high);
    }
}
