package dev.skilltally.annotate.pay;

import static dev.skilltally.text.CharacterSteps.at;
import static dev.skilltally.text.CharacterSteps.hasWord;
import static dev.skilltally.text.CharacterSteps.isDash;
import static dev.skilltally.text.CharacterSteps.isDigit;
import static dev.skilltally.text.CharacterSteps.skipSpaces;
import static dev.skilltally.text.CharacterSteps.wordEnd;

import dev.skilltally.posting.PayPeriod;
import dev.skilltally.text.CharacterSteps;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * One amount, or two that are joined to a range.
 *
 * @param low the first amount
 * @param high the second; null for a single amount
 * @param period what it is per; null where not written after it
 * @param end after the last character that was read, the period included
 */
record PayRange(MoneyAmount low, @Nullable MoneyAmount high, @Nullable PayPeriod period, int end) {

    /** "Minimum: 133,500 Maximum: 233,600" may stand this far apart. */
    private static final int MAXIMUM_REACH = 48;

    /** Reads on from a first amount: its period, a second amount, the period of that. */
    static PayRange from(String text, MoneyAmount first, PayContext context, MoneyReader reader) {
        PayPeriodReader.Reading period = period(text, first);
        int end = period == null ? first.end() : period.end();
        int next = separatorEnd(text, end, context.between());
        if (next < 0 && context.minimum()) {
            next = maximumAfter(text, end);
        }
        MoneyAmount second = next < 0 ? null : reader.read(text, next);
        if (second == null || !joins(first, second)) {
            PayPeriod said = periodOf(first, period);
            return new PayRange(decimal(first, said), null, said, end);
        }
        PayPeriodReader.Reading last = period(text, second);
        PayPeriod said = last != null ? periodOf(second, last) : periodOf(second, period);
        return aligned(first, second, said, last == null ? second.end() : last.end());
    }

    String currency() {
        String first = low.currency();
        if (high == null || first.length() == 3) {
            return first;
        }
        return high.currency().isEmpty() ? first : high.currency();
    }

    /** The higher amount, or the only one. */
    double top() {
        return high == null ? low.value() : high.value();
    }

    boolean scaled() {
        return low.scale() > 1 || (high != null && high.scale() > 1);
    }

    private static PayPeriodReader.@Nullable Reading period(String text, MoneyAmount amount) {
        return PayPeriodReader.after(text, amount.end());
    }

    private static @Nullable PayPeriod periodOf(
            MoneyAmount amount, PayPeriodReader.@Nullable Reading reading) {
        if (amount.yearly()) {
            return PayPeriod.YEAR;
        }
        return reading == null ? null : reading.period();
    }

    private static boolean joins(MoneyAmount first, MoneyAmount second) {
        String a = first.currency();
        String b = second.currency();
        return a.isEmpty() || b.isEmpty() || a.equals(b) || a.equals("$") || b.equals("$");
    }

    /** Gives both amounts the same scale: "$120-150k", "$140 - $160000", "$65,000–90". */
    private static PayRange aligned(
            MoneyAmount first, MoneyAmount second, @Nullable PayPeriod period, int end) {
        MoneyAmount low = decimal(first, period);
        MoneyAmount high = decimal(second, period);
        if (low.scale() == 1 && high.scale() > 1 && low.value() < 1000) {
            low = low.times(high.scale());
        } else if (high.scale() == 1 && high.value() < 1000 && low.value() >= 10_000) {
            high = high.times(low.scale() > 1 ? low.scale() : 1000);
        } else if (low.scale() == 1 && low.value() < 1000 && high.value() >= 10_000) {
            low = low.value() * 1000 <= high.value() ? low.times(1000) : low;
        }
        return low.value() <= high.value()
                ? new PayRange(low, high, period, end)
                : new PayRange(high, low, period, end);
    }

    private static MoneyAmount decimal(MoneyAmount amount, @Nullable PayPeriod period) {
        boolean rate = period == PayPeriod.HOUR && amount.group() == '.' && amount.scale() == 1;
        return rate && amount.value() >= 1000 && amount.value() < 1_000_000
                ? amount.withDecimals()
                : amount;
    }

    /** Where the number of a second amount starts after a separator; -1 where there is none. */
    private static int separatorEnd(String text, int from, boolean between) {
        int at = skipSpaces(text, from);
        char c = at(text, at);
        if (isDash(c)) {
            while (isDash(at(text, at))) {
                at++;
            }
        } else {
            int end = wordEnd(text, at);
            if (end == at || !isRangeWord(text.substring(at, end), between)) {
                return -1;
            }
            at = end;
        }
        at = skipSpaces(text, at);
        if (hasWord(text, at, "up")) {
            at = skipSpaces(text, at + 2);
            at = hasWord(text, at, "to") ? skipSpaces(text, at + 2) : at;
        }
        return numberAt(text, at);
    }

    private static boolean isRangeWord(String word, boolean between) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "to", "bis", "tot", "till", "until", "through", "à", "hasta", "thru" -> true;
            case "a" -> true;
            case "and", "und", "en", "y", "et", "e", "og", "och" -> between;
            default -> false;
        };
    }

    /** The first digit behind a currency sign or code; -1 where none follows. */
    private static int numberAt(String text, int from) {
        int at = from;
        int limit = from + 6;
        while (at < limit && !isDigit(at(text, at))) {
            char c = at(text, at);
            boolean currency = MoneyCurrency.ofSign(c) != null || CharacterSteps.isSpace(c);
            if (!currency && !Character.isUpperCase(c)) {
                return -1;
            }
            at++;
        }
        return isDigit(at(text, at)) ? at : -1;
    }

    /** The number after "Maximum:" where one follows closely, in the same line or the next. */
    private static int maximumAfter(String text, int from) {
        boolean said = false;
        int limit = Math.min(text.length(), from + MAXIMUM_REACH);
        for (int at = from; at < limit; ) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                return said ? at : -1;
            }
            int end = wordEnd(text, at);
            if (end > at) {
                String word = text.substring(at, end).toLowerCase(Locale.ROOT);
                said |= word.equals("maximum") || word.equals("max") || word.equals("high");
                at = end;
            } else {
                at++;
            }
        }
        return -1;
    }
}
