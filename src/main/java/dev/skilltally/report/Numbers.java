package dev.skilltally.report;

import dev.skilltally.stats.Interval;

import java.util.Locale;
import java.util.Map;

/** How numbers are written. */
final class Numbers {
    private static final Map<String, String> SYMBOLS =
            Map.of("USD", "$", "EUR", "€", "GBP", "£", "INR", "₹");

    private Numbers() {}

    static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    static String signedCount(long value) {
        return String.format(Locale.ROOT, "%+,d", value);
    }

    /** A share with one decimal: 0.7304 is "73.0 %". */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }

    static String percentRange(Interval interval) {
        return String.format(
                Locale.ROOT, "%.1f to %.1f", interval.low() * 100, interval.high() * 100);
    }

    /** A difference of shares in percentage points, signed. */
    static String points(double difference) {
        String points = String.format(Locale.ROOT, "%+.1f", difference * 100);
        return points.equals("-0.0") ? "+0.0" : points;
    }

    static String pointsRange(Interval interval) {
        return points(interval.low()) + " to " + points(interval.high());
    }

    /** An amount to the nearest hundred, as analysts print pay. */
    static String money(double amount, String currency) {
        String digits = count(Math.round(Math.abs(amount) / 100) * 100);
        String symbol = SYMBOLS.get(currency);
        return (amount < 0 ? "-" : "")
                + (symbol != null ? symbol + digits : currency + " " + digits);
    }

    static String signedMoney(double amount, String currency) {
        return (amount < 0 ? "" : "+") + money(amount, currency);
    }

    /**
     * A signed amount in thousands, where there is little room: +42,400 is "+42k", millions
     * "+1.2M".
     */
    static String signedThousands(double amount) {
        return Math.abs(amount) < 999_500
                ? String.format(Locale.ROOT, "%+dk", Math.round(amount / 1000))
                : String.format(Locale.ROOT, "%+.1fM", amount / 1e6);
    }

    static String moneyRange(Interval interval, String currency) {
        return money(interval.low(), currency) + " to " + money(interval.high(), currency);
    }

    static String signedMoneyRange(Interval interval, String currency) {
        return signedMoney(interval.low(), currency)
                + " to "
                + signedMoney(interval.high(), currency);
    }

    /** A number on an axis: 150000 is "150k". */
    static String brief(double value) {
        double size = Math.abs(value);
        double unit = size >= 1e6 ? 1e6 : size >= 1e4 ? 1e3 : 1;
        String digits = String.format(Locale.ROOT, "%.1f", value / unit);
        return digits.replaceFirst("\\.0$", "") + (unit == 1e6 ? "M" : unit == 1e3 ? "k" : "");
    }

    static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
