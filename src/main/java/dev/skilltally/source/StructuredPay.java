package dev.skilltally.source;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Locale;

/** Pay given as numbers, written as a pay field reads: {@code USD 120000 - 150000 per year}. */
final class StructuredPay {
    private StructuredPay() {}

    /**
     * @param minimum lower bound as written, or null
     * @param maximum upper bound as written, or null
     * @param currency code or symbol, or null
     * @param period a word such as {@code YEAR}, {@code per-hour-wage} or {@code 1 MONTH}, or null
     * @return the pay in words, or null where neither bound is a positive number
     */
    static @Nullable String inWords(
            @Nullable String minimum,
            @Nullable String maximum,
            @Nullable String currency,
            @Nullable String period) {
        String low = amount(minimum);
        String high = amount(maximum);
        if (low == null && high == null) {
            return null;
        }
        StringBuilder words = new StringBuilder();
        if (currency != null && !currency.isBlank()) {
            words.append(currency.strip()).append(' ');
        }
        if (low != null && high != null) {
            words.append(low).append(low.equals(high) ? "" : " - " + high);
        } else if (low != null) {
            words.append("from ").append(low);
        } else {
            words.append("up to ").append(high);
        }
        String unit = unit(period);
        return unit == null ? words.toString() : words.append(" per ").append(unit).toString();
    }

    private static @Nullable String amount(@Nullable String written) {
        if (written == null || written.length() > 30) {
            return null;
        }
        try {
            BigDecimal value = new BigDecimal(written.strip().replace(",", ""));
            return value.signum() > 0 ? value.stripTrailingZeros().toPlainString() : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable String unit(@Nullable String period) {
        if (period == null) {
            return null;
        }
        String word = period.toLowerCase(Locale.ROOT);
        if (word.contains("hour") || word.equals("h")) {
            return "hour";
        } else if (word.contains("biweek") || word.contains("bi-week") || word.contains("2 week")) {
            return "two weeks";
        } else if (word.contains("week")) {
            return "week";
        } else if (word.contains("day") || word.contains("daily")) {
            return "day";
        } else if (word.contains("month")) {
            return "month";
        }
        boolean year = word.contains("year") || word.contains("annual") || word.contains("annum");
        return year ? "year" : null;
    }
}
