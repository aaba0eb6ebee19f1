package dev.skilltally.annotate.pay;

import static dev.skilltally.text.CharacterSteps.at;
import static dev.skilltally.text.CharacterSteps.hasWord;
import static dev.skilltally.text.CharacterSteps.isDigit;
import static dev.skilltally.text.CharacterSteps.isLetter;
import static dev.skilltally.text.CharacterSteps.isSpace;
import static dev.skilltally.text.CharacterSteps.skipSpaces;
import static dev.skilltally.text.CharacterSteps.skipSpacesBack;
import static dev.skilltally.text.CharacterSteps.wordEnd;

import org.jspecify.annotations.Nullable;

/**
 * Reads an amount around a number: the currency before it, its scale, the currency after it. What
 * is a percentage, millions, an ordinal or part of a word is no amount.
 */
final class MoneyReader {
    /** Letters of a currency before a number, "AUD$" the longest that matters. */
    private static final int LONGEST_PREFIX = 5;

    private static final double LAKH = 100_000;

    private final boolean payField;

    /**
     * @param payField whether the text is a pay field, where "$89T" are thousands and "$2L" lakhs
     *     (in running text they are trillions and litres)
     */
    MoneyReader(boolean payField) {
        this.payField = payField;
    }

    /** The amount whose number starts at a digit; null where it is none. */
    @Nullable MoneyAmount read(String text, int digit) {
        if (isInside(at(text, digit - 1))) {
            return null;
        }
        MoneyNumber number = MoneyNumber.read(text, digit);
        if (number == null || isRetirementPlan(text, digit, number.end())) {
            return null;
        }
        Prefix prefix = prefix(text, digit);
        if (prefix == null) {
            return null;
        }
        MoneyNumber spaced = MoneyNumber.spaced(text, number);
        if (spaced != null && isSpacedAmount(text, prefix, spaced)) {
            number = spaced;
        }
        return withSuffix(text, prefix, number);
    }

    /** Whether a character before a digit makes it part of something longer. */
    private static boolean isInside(char before) {
        return isDigit(before) || before == '#' || before == '.' || before == ',';
    }

    private record Prefix(int start, String currency) {}

    /** "10 900 PLN" and "€ 3 500", but not "$50 401k". */
    private static boolean isSpacedAmount(String text, Prefix prefix, MoneyNumber spaced) {
        if (isLetter(at(text, spaced.end())) || at(text, spaced.end()) == '(') {
            return false;
        }
        boolean signed =
                !prefix.currency.isEmpty() && !prefix.currency.equals(MoneyCurrency.DOLLAR);
        return signed || suffixCurrency(text, spaced.end()) != null;
    }

    private static boolean isRetirementPlan(String text, int digit, int end) {
        char next = at(text, end);
        int length = end - digit;
        return length == 3
                && text.startsWith("40", digit)
                && (next == 'k'
                        || next == 'K'
                        || next == '('
                        || (next == ' ' && at(text, end + 1) == '('))
                && !isDollar(at(text, digit - 1));
    }

    private static boolean isDollar(char c) {
        return c == '$' || c == '-';
    }

    /** The currency before a number; null where what stands before makes it no amount. */
    private static @Nullable Prefix prefix(String text, int digit) {
        int at = skipSpacesBack(text, digit);
        String sign = MoneyCurrency.ofSign(at(text, at - 1));
        if (sign != null) {
            return signPrefix(text, at - 1, sign);
        }
        return wordPrefix(text, at, digit);
    }

    private static Prefix signPrefix(String text, int sign, String currency) {
        if (!currency.equals(MoneyCurrency.DOLLAR)) {
            return new Prefix(sign, currency);
        }
        int start = lettersBack(text, sign);
        boolean city = start > 2 && at(text, start - 1) == ' ' && at(text, start - 2) == ',';
        if (start == sign || city || sign - start > 3) {
            return new Prefix(sign, currency);
        }
        String code = MoneyCurrency.ofDollarPrefix(text.substring(start, sign));
        return code == null ? new Prefix(sign, currency) : new Prefix(start, code);
    }

    private static @Nullable Prefix wordPrefix(String text, int at, int digit) {
        int end = at(text, at - 1) == '.' ? at - 1 : at;
        int start = lettersBack(text, end);
        if (start < end && end - start < LONGEST_PREFIX) {
            String code = MoneyCurrency.ofWord(text.substring(start, end));
            if (code != null && (end == at || code.equals("INR"))) {
                return new Prefix(start, code);
            }
        }
        boolean glued = at == digit && isLetter(at(text, digit - 1));
        return glued ? null : new Prefix(digit, "");
    }

    private static int lettersBack(String text, int from) {
        int at = from;
        while (isLetter(at(text, at - 1)) && from - at <= LONGEST_PREFIX) {
            at--;
        }
        return at;
    }

    private @Nullable MoneyAmount withSuffix(String text, Prefix prefix, MoneyNumber number) {
        int end = number.end();
        Scale scale = scale(text, end, prefix.currency);
        if (scale == null) {
            return null;
        }
        String currency = scale.currency.isEmpty() ? prefix.currency : scale.currency;
        end = scale.end;
        Suffix suffix = suffixCurrency(text, end);
        if (suffix != null && (currency.isEmpty() || isDollarOf(currency, suffix.currency))) {
            currency = suffix.currency;
            end = suffix.end;
        } else if (suffix != null && suffix.currency.equals(currency)) {
            end = suffix.end;
        }
        int plus = skipSpaces(text, end);
        boolean open = at(text, plus) == '+' && isOpenEnd(text, plus + 1);
        return new MoneyAmount(
                prefix.start,
                open ? plus + 1 : end,
                number.value() * scale.factor,
                scale.factor,
                currency,
                open,
                number.group(),
                scale.yearly);
    }

    private static boolean isDollarOf(String sign, String code) {
        return sign.equals(MoneyCurrency.DOLLAR) && !code.equals("EUR") && !code.equals("INR");
    }

    /** "80,000+" and "$50+/hr" are open; "$110k + bonus" is not. */
    private static boolean isOpenEnd(String text, int after) {
        int next = skipSpaces(text, after);
        char c = at(text, next);
        boolean periodFollows = PayPeriodReader.after(text, next) != null;
        return (!isLetter(c) && !isDigit(c) && MoneyCurrency.ofSign(c) == null) || periodFollows;
    }

    private record Scale(int end, double factor, String currency, boolean yearly) {}

    private @Nullable Scale scale(String text, int end, String currency) {
        char next = at(text, end);
        if (next == '%' || isDigit(next)) {
            return null;
        }
        int at = skipSpaces(text, end);
        int wordEnd = wordEnd(text, at);
        if (wordEnd == at) {
            return at(text, at) == '%' ? null : new Scale(end, 1, "", false);
        }
        boolean glued = at == end;
        Scale scale = wordScale(text, at, wordEnd, glued, currency);
        if (scale != null) {
            return scale;
        }
        return isMillions(text, at, wordEnd) || (glued && !mayFollow(text, at, wordEnd))
                ? null
                : new Scale(end, 1, "", false);
    }

    private @Nullable Scale wordScale(
            String text, int at, int end, boolean glued, String currency) {
        char first = Character.toLowerCase(text.charAt(at));
        boolean signed = !currency.isEmpty();
        boolean single = end == at + 1;
        if (first == 'k' && (single || (signed && glued && isUpperStart(text, at + 1)))) {
            return new Scale(at + 1, 1000, "", false);
        }
        if (single && payField && signed && text.charAt(at) == 'T') {
            return new Scale(end, 1000, "", false);
        }
        if (single && signed && text.charAt(at) == 'L' && (payField || currency.equals("INR"))) {
            return new Scale(end, LAKH, "", false);
        }
        return lakhs(text, at, end);
    }

    private static @Nullable Scale lakhs(String text, int at, int end) {
        if (hasWord(text, at, "thousand")) {
            return new Scale(end, 1000, "", false);
        }
        if (hasWord(text, at, "lpa")) {
            return new Scale(end, LAKH, "INR", true);
        }
        boolean lakh =
                hasWord(text, at, "lakh")
                        || hasWord(text, at, "lakhs")
                        || hasWord(text, at, "lac")
                        || hasWord(text, at, "lacs");
        return lakh ? new Scale(end, LAKH, "INR", false) : null;
    }

    /** "200kYou" of a lost line break: a capital starts the next word. */
    private static boolean isUpperStart(String text, int at) {
        return Character.isUpperCase(at(text, at)) && Character.isLowerCase(at(text, at + 1));
    }

    private static boolean isMillions(String text, int at, int end) {
        if (end == at + 1) {
            char c = text.charAt(at);
            return c == 'M' || c == 'm' || c == 'B' || c == 'b' || c == 'T';
        }
        return switch (text.substring(at, end).toLowerCase(java.util.Locale.ROOT)) {
            case "mm", "mn", "mio", "mln", "million", "millions", "bn", "billion", "billions" ->
                    true;
            case "tn", "trillion", "trillions", "cr", "crore", "crores", "mil", "bil" -> true;
            default -> false;
        };
    }

    /** Whether letters glued to a number leave it an amount: a currency, a period, a new word. */
    private static boolean mayFollow(String text, int at, int end) {
        return suffixCurrency(text, at) != null
                || PayPeriodReader.after(text, at) != null
                || isUpperStart(text, at)
                || isUpperRun(text, at, end);
    }

    private static boolean isUpperRun(String text, int at, int end) {
        return end - at >= 3 && Character.isUpperCase(text.charAt(at + 1));
    }

    private record Suffix(int end, String currency) {}

    private static @Nullable Suffix suffixCurrency(String text, int from) {
        int at = skipSpaces(text, from);
        if (at - from > 2) {
            return null;
        }
        String sign = MoneyCurrency.ofSign(at(text, at));
        if (sign != null) {
            int next = at + 1;
            return at == from
                            || (!isDigit(at(text, next)) && !isSpace(at(text, next)))
                            || !isDigit(at(text, skipSpaces(text, next)))
                    ? new Suffix(next, sign)
                    : null;
        }
        int end = wordEnd(text, at);
        if (end == at || end - at > 7) {
            return null;
        }
        String code = MoneyCurrency.ofWord(text.substring(at, end));
        return code == null ? null : new Suffix(end, code);
    }
}
