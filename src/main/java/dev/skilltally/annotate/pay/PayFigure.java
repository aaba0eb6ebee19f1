package dev.skilltally.annotate.pay;

import dev.skilltally.posting.PayPeriod;

import org.jspecify.annotations.Nullable;

/**
 * A figure with what is known of it, and whether that makes it pay.
 *
 * @param range the amounts
 * @param context the words before them
 * @param cue what the words before and after them say
 * @param period what they are per; null where nothing says it
 */
record PayFigure(PayRange range, PayContext context, PayCue cue, @Nullable PayPeriod period) {

    /** Ends of a range further apart than this are not a range of pay without a word for it. */
    private static final double WIDEST_UNNAMED = 4;

    /** Numbers between these without a currency are years of the calendar. */
    private static final double FIRST_YEAR = 1900;

    private static final double LAST_YEAR = 2100;

    /** Whether the numbers are an amount of money at all, read in a pay field. */
    boolean isAmount() {
        if (isMarked() || range.period() != null) {
            return true;
        }
        boolean two = range.high() != null;
        return range.low().value() >= (two ? 1000 : 10_000) && !isCalendar();
    }

    /** Whether a figure beside a word for pay is pay. */
    boolean isPayByWord() {
        boolean two = range.high() != null;
        if (!range.currency().isEmpty() || (range.scaled() && context.distance() <= 3)) {
            return !isTrifle();
        }
        double low = range.low().value();
        if (isCalendar() || context.distance() > (two ? 4 : 1) || (!two && isIdentifier())) {
            return false;
        }
        return (range.period() != null && low >= 8) || low >= 10_000;
    }

    /** Whether a figure without a word for pay is pay by its size and form. */
    boolean isPayByForm(boolean title) {
        if (!isMarked() || (range.currency().isEmpty() && !title)) {
            return false;
        }
        double yearly = roughYearly();
        if (yearly < PayMagnitude.LEAST_UNNAMED || yearly > PayMagnitude.MOST_UNNAMED) {
            return false;
        }
        if (range.high() != null) {
            return range.high().value() <= WIDEST_UNNAMED * range.low().value()
                    && (title || range.period() != null || range.low().value() >= 10_000);
        }
        boolean hourly = range.period() != null;
        return hourly || (title && range.low().value() >= 10_000);
    }

    /** The candidate of this figure. */
    PayCandidate candidate(String text) {
        MoneyAmount low = range.low();
        MoneyAmount high = range.high();
        Double minimum = low.value();
        Double maximum = high == null ? low.value() : high.value();
        if (high == null && (low.open() || context.bound() < 0)) {
            maximum = null;
        } else if (high == null && context.bound() > 0) {
            minimum = null;
        }
        int end = range.end();
        return new PayCandidate(
                Math.min(low.start(), high == null ? low.start() : high.start()),
                end,
                minimum,
                maximum,
                range.currency(),
                period,
                cue,
                context.word());
    }

    /** Whether a currency or a scale marks the numbers as money. */
    private boolean isMarked() {
        return !range.currency().isEmpty() || range.scaled();
    }

    private boolean isCalendar() {
        double low = range.low().value();
        return low >= FIRST_YEAR && low <= LAST_YEAR && range.period() == null;
    }

    /** Digits without groups that are not round: an identifier rather than an amount. */
    private boolean isIdentifier() {
        MoneyAmount amount = range.low();
        return amount.group() == '\0' && amount.value() >= 10_000 && amount.value() % 500 != 0;
    }

    /** "$3" beside the word "rate", without a period, is no pay. */
    private boolean isTrifle() {
        return range.period() == null && range.top() < 7;
    }

    private double roughYearly() {
        double middle = (range.low().value() + range.top()) / 2;
        String currency = range.currency();
        PayPeriod said = period != null ? period : PayMagnitude.period(currency, middle);
        return middle * said.perYear() * MoneyCurrency.roughWorth(currency);
    }
}
