package dev.skilltally.annotate.pay;

import static dev.skilltally.text.CharacterSteps.at;
import static dev.skilltally.text.CharacterSteps.isDigit;

import dev.skilltally.text.CharacterSteps;

import org.jspecify.annotations.Nullable;

/**
 * A number as written: "120,000", "12,00,000", "53.900", "40'000", "46.75", "45,-".
 *
 * @param end after its last character
 * @param value what it says
 * @param group what separates its groups of three digits; 0 where nothing does
 */
record MoneyNumber(int end, double value, char group) {
    /** Longer runs of digits are identifiers or noise. */
    private static final int MOST_DIGITS = 9;

    /** Rates are computed to four decimals and more: "18.8112". */
    private static final int MOST_DECIMALS = 6;

    /** Reads the number whose first digit stands here; null where the digits are no amount. */
    static @Nullable MoneyNumber read(String text, int start) {
        int end = digitsEnd(text, start);
        if (end - start > MOST_DIGITS) {
            return null;
        }
        double value = digits(text, start, end);
        char group = '\0';
        while (end - start < 2 * MOST_DIGITS && isGroup(text, end, group)) {
            group = at(text, end);
            int next = digitsEnd(text, end + 1);
            value = value * Math.pow(10, next - end - 1) + digits(text, end + 1, next);
            end = next;
        }
        return decimals(text, end, value, group);
    }

    /** Continues a number over a space: "10 900"; null where no group of three digits follows. */
    static @Nullable MoneyNumber spaced(String text, MoneyNumber first) {
        int next = first.end + 1;
        boolean group =
                first.value >= 1
                        && first.value < 1000
                        && first.value == Math.rint(first.value)
                        && CharacterSteps.isSpace(at(text, first.end))
                        && digitsEnd(text, next) == next + 3;
        return group
                ? new MoneyNumber(next + 3, first.value * 1000 + digits(text, next, next + 3), ' ')
                : null;
    }

    static int digitsEnd(String text, int from) {
        int end = from;
        while (isDigit(at(text, end))) {
            end++;
        }
        return end;
    }

    private static boolean isGroup(String text, int at, char group) {
        char sign = at(text, at);
        boolean separator = sign == ',' || sign == '.' || sign == '\'' || sign == '’';
        if (!separator || (group != '\0' && sign != group)) {
            return false;
        }
        int digits = digitsEnd(text, at + 1) - at - 1;
        return digits == 3 || (digits == 2 && sign == ',' && isIndianGroup(text, at + 3));
    }

    /** Whether ",000" or ",00,000" follows, so that the two digits before were a group. */
    private static boolean isIndianGroup(String text, int at) {
        return at(text, at) == ',' && digitsEnd(text, at + 1) - at - 1 >= 2;
    }

    private static MoneyNumber decimals(String text, int end, double value, char group) {
        char sign = at(text, end);
        if (sign != '.' && sign != ',') {
            return new MoneyNumber(end, value, group);
        }
        int last = digitsEnd(text, end + 1);
        int count = last - end - 1;
        if (count == 1 || count == 2 || (sign == '.' && count >= 4 && count <= MOST_DECIMALS)) {
            double fraction = digits(text, end + 1, last) / Math.pow(10, count);
            return new MoneyNumber(last, value + fraction, group);
        }
        boolean dash = count == 0 && CharacterSteps.isDash(at(text, end + 1));
        return new MoneyNumber(dash && sign == ',' ? end + 2 : end, value, group);
    }

    private static double digits(String text, int start, int end) {
        double value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + (text.charAt(i) - '0');
        }
        return value;
    }
}
