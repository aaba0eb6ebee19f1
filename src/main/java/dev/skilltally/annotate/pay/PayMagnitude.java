package dev.skilltally.annotate.pay;

import dev.skilltally.posting.PayPeriod;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * What sizes pay comes in: the period that an amount must be for, and whether a yearly figure is
 * plausible. Bounds are in rough US dollars.
 */
final class PayMagnitude {
    private PayMagnitude() {}

    /** A figure that no word calls pay is none below this a year. */
    static final double LEAST_UNNAMED = 12_000;

    /** A figure that no word calls pay is none above this a year. */
    static final double MOST_UNNAMED = 700_000;

    private static final double LEAST_PLAUSIBLE = 4_000;

    private static final double MOST_PLAUSIBLE = 2_000_000;

    /** Wages of India start lower. */
    private static final double LEAST_PLAUSIBLE_RUPEES = 1_000;

    /** Ends of a range further apart than this are a mistake. */
    private static final double WIDEST = 15;

    /** The period that an amount without one is for. */
    static PayPeriod period(String currency, double amount) {
        double worth = amount * MoneyCurrency.roughWorth(currency);
        if (currency.equals("INR")) {
            return worth < 20 ? PayPeriod.HOUR : worth < 900 ? PayPeriod.MONTH : PayPeriod.YEAR;
        }
        if (worth < 200) {
            return PayPeriod.HOUR;
        }
        if (worth < 900) {
            return isEuropean(currency) ? PayPeriod.MONTH : PayPeriod.DAY;
        }
        return worth < 13_000 ? PayPeriod.MONTH : PayPeriod.YEAR;
    }

    /** Why a figure can't be base pay; null where it can. */
    static @Nullable String implausible(PayCandidate pay, String currency, PayPeriod period) {
        double yearly = pay.middle() * period.perYear();
        double worth = yearly * MoneyCurrency.roughWorth(currency);
        double least = currency.equals("INR") ? LEAST_PLAUSIBLE_RUPEES : LEAST_PLAUSIBLE;
        if (worth < least || worth > MOST_PLAUSIBLE) {
            return String.format(
                    Locale.ROOT,
                    "%,.0f %s a year is %s for base pay",
                    yearly,
                    currency,
                    worth < least ? "too little" : "too much");
        }
        Double low = pay.minimum();
        Double high = pay.maximum();
        if (low != null && high != null && high > WIDEST * low) {
            return "a range from "
                    + PayAnnotator.plain(low)
                    + " to "
                    + PayAnnotator.plain(high)
                    + " is too wide";
        }
        return null;
    }

    private static boolean isEuropean(String currency) {
        return !currency.equals("USD") && !currency.equals("$") && !currency.isEmpty();
    }
}
