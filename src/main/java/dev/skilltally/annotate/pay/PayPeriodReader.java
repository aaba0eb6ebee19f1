package dev.skilltally.annotate.pay;

import static dev.skilltally.text.CharacterSteps.at;
import static dev.skilltally.text.CharacterSteps.isDash;
import static dev.skilltally.text.CharacterSteps.skipSpaces;
import static dev.skilltally.text.CharacterSteps.wordEnd;

import dev.skilltally.posting.PayPeriod;
import dev.skilltally.text.CharacterSteps;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads what an amount is per: "/hr", "a year", "p.a.", "gross per month", "bi-weekly". */
final class PayPeriodReader {
    private PayPeriodReader() {}

    /**
     * A period and where its words end.
     *
     * @param period the period
     * @param end after its last character
     */
    record Reading(PayPeriod period, int end) {}

    /** Words that may stand between an amount and its period: "gross per month". */
    private static final int MOST_FILLERS = 3;

    private static final Set<String> FILLERS =
            Set.of(
                    "gross", "net", "bruto", "brutto", "brutos", "brut", "bruts", "lordi", "base",
                    "salary", "pay", "rate", "dollars", "usd", "cad", "eur", "euro", "euros", "b",
                    "fixed", "ctc", "inr", "gbp", "pln", "paid");

    private static final Set<String> PREPOSITIONS =
            Set.of("per", "a", "an", "each", "every", "par", "pro", "al", "por", "im", "je", "p");

    /** Units that need a preposition or a slash before them. */
    private static final Map<String, PayPeriod> UNITS =
            Map.ofEntries(
                    Map.entry("hour", PayPeriod.HOUR),
                    Map.entry("hours", PayPeriod.HOUR),
                    Map.entry("hr", PayPeriod.HOUR),
                    Map.entry("hrs", PayPeriod.HOUR),
                    Map.entry("h", PayPeriod.HOUR),
                    Map.entry("stunde", PayPeriod.HOUR),
                    Map.entry("uur", PayPeriod.HOUR),
                    Map.entry("heure", PayPeriod.HOUR),
                    Map.entry("hora", PayPeriod.HOUR),
                    Map.entry("ora", PayPeriod.HOUR),
                    Map.entry("day", PayPeriod.DAY),
                    Map.entry("diem", PayPeriod.DAY),
                    Map.entry("d", PayPeriod.DAY),
                    Map.entry("tag", PayPeriod.DAY),
                    Map.entry("dag", PayPeriod.DAY),
                    Map.entry("jour", PayPeriod.DAY),
                    Map.entry("día", PayPeriod.DAY),
                    Map.entry("week", PayPeriod.WEEK),
                    Map.entry("wk", PayPeriod.WEEK),
                    Map.entry("w", PayPeriod.WEEK),
                    Map.entry("fortnight", PayPeriod.BIWEEKLY),
                    Map.entry("month", PayPeriod.MONTH),
                    Map.entry("mo", PayPeriod.MONTH),
                    Map.entry("mth", PayPeriod.MONTH),
                    Map.entry("m", PayPeriod.MONTH),
                    Map.entry("monat", PayPeriod.MONTH),
                    Map.entry("maand", PayPeriod.MONTH),
                    Map.entry("mois", PayPeriod.MONTH),
                    Map.entry("mes", PayPeriod.MONTH),
                    Map.entry("mese", PayPeriod.MONTH),
                    Map.entry("year", PayPeriod.YEAR),
                    Map.entry("yr", PayPeriod.YEAR),
                    Map.entry("annum", PayPeriod.YEAR),
                    Map.entry("a", PayPeriod.YEAR),
                    Map.entry("y", PayPeriod.YEAR),
                    Map.entry("jahr", PayPeriod.YEAR),
                    Map.entry("jaar", PayPeriod.YEAR),
                    Map.entry("an", PayPeriod.YEAR),
                    Map.entry("año", PayPeriod.YEAR),
                    Map.entry("ano", PayPeriod.YEAR),
                    Map.entry("anno", PayPeriod.YEAR));

    /** Words that say a period by themselves. */
    private static final Map<String, PayPeriod> ALONE =
            Map.ofEntries(
                    Map.entry("hourly", PayPeriod.HOUR),
                    Map.entry("ph", PayPeriod.HOUR),
                    Map.entry("hr", PayPeriod.HOUR),
                    Map.entry("hrs", PayPeriod.HOUR),
                    Map.entry("daily", PayPeriod.DAY),
                    Map.entry("pd", PayPeriod.DAY),
                    Map.entry("weekly", PayPeriod.WEEK),
                    Map.entry("pw", PayPeriod.WEEK),
                    Map.entry("biweekly", PayPeriod.BIWEEKLY),
                    Map.entry("fortnightly", PayPeriod.BIWEEKLY),
                    Map.entry("monthly", PayPeriod.MONTH),
                    Map.entry("pcm", PayPeriod.MONTH),
                    Map.entry("mensual", PayPeriod.MONTH),
                    Map.entry("mensuales", PayPeriod.MONTH),
                    Map.entry("monatlich", PayPeriod.MONTH),
                    Map.entry("annual", PayPeriod.YEAR),
                    Map.entry("annually", PayPeriod.YEAR),
                    Map.entry("annualized", PayPeriod.YEAR),
                    Map.entry("yearly", PayPeriod.YEAR),
                    Map.entry("pa", PayPeriod.YEAR),
                    Map.entry("anual", PayPeriod.YEAR),
                    Map.entry("anuales", PayPeriod.YEAR),
                    Map.entry("annuels", PayPeriod.YEAR),
                    Map.entry("annuel", PayPeriod.YEAR),
                    Map.entry("annui", PayPeriod.YEAR),
                    Map.entry("jährlich", PayPeriod.YEAR));

    /** Words before an amount that say its period: "hourly rate of $46.75". */
    private static final Map<String, PayPeriod> BEFORE =
            Map.ofEntries(
                    Map.entry("hourly", PayPeriod.HOUR),
                    Map.entry("hour", PayPeriod.HOUR),
                    Map.entry("daily", PayPeriod.DAY),
                    Map.entry("day", PayPeriod.DAY),
                    Map.entry("weekly", PayPeriod.WEEK),
                    Map.entry("biweekly", PayPeriod.BIWEEKLY),
                    Map.entry("monthly", PayPeriod.MONTH),
                    Map.entry("month", PayPeriod.MONTH),
                    Map.entry("annual", PayPeriod.YEAR),
                    Map.entry("annually", PayPeriod.YEAR),
                    Map.entry("annualized", PayPeriod.YEAR),
                    Map.entry("yearly", PayPeriod.YEAR),
                    Map.entry("ral", PayPeriod.YEAR),
                    Map.entry("jahresgehalt", PayPeriod.YEAR),
                    Map.entry("ctc", PayPeriod.YEAR));

    /** The period said by a word before an amount; null where the word says none. */
    static @Nullable PayPeriod saidBefore(String word) {
        return BEFORE.get(word);
    }

    /** The period that is written after an amount; null where none is. */
    static @Nullable Reading after(String text, int from) {
        int at = skipSpaces(text, from);
        for (int fillers = 0; fillers <= MOST_FILLERS; fillers++) {
            Reading reading = here(text, at);
            if (reading != null) {
                return reading;
            }
            int end = wordEnd(text, at);
            if (end == at || !FILLERS.contains(lower(text, at, end))) {
                return null;
            }
            at = skipSpaces(text, end);
        }
        return null;
    }

    private static @Nullable Reading here(String text, int from) {
        int at = from;
        while (at(text, at) == '/' || (at(text, at) == '.' && at == from)) {
            at++;
        }
        if (at > from && at(text, at - 1) == '/') {
            int unit = skipSpaces(text, at);
            return unit(text, unit, true);
        }
        int end = wordEnd(text, from);
        if (end == from) {
            return null;
        }
        String word = lower(text, from, end);
        if ((word.equals("bi") && isDash(at(text, end)))
                || (word.equals("bi") && at(text, end) == ' ')) {
            return CharacterSteps.hasWord(text, end + 1, "weekly")
                    ? new Reading(PayPeriod.BIWEEKLY, end + 7)
                    : null;
        }
        PayPeriod alone = ALONE.get(word);
        if (alone != null) {
            return new Reading(alone, end);
        }
        return PREPOSITIONS.contains(word) ? afterPreposition(text, word, end) : null;
    }

    private static @Nullable Reading afterPreposition(String text, String word, int end) {
        boolean letter = word.equals("p");
        int unit = end;
        while (letter && (at(text, unit) == '.' || at(text, unit) == '/')) {
            unit++;
        }
        if (!letter && !CharacterSteps.isSpace(at(text, unit)) && !isDash(at(text, unit))) {
            return null;
        }
        unit = skipSpaces(text, isDash(at(text, unit)) ? unit + 1 : unit);
        return unit(text, unit, letter);
    }

    private static @Nullable Reading unit(String text, int at, boolean shortUnits) {
        int end = wordEnd(text, at);
        if (end == at || (!shortUnits && end - at == 1)) {
            return end > at ? null : twoWeeks(text, at);
        }
        String word = lower(text, at, end);
        PayPeriod period = UNITS.get(word);
        if (period == null && ALONE.containsKey(word)) {
            period = ALONE.get(word);
        }
        if (period == null) {
            return word.equals("two") ? twoWeeks(text, at) : fromGlued(text, at, end);
        }
        int after = at(text, end) == '.' && end - at <= 2 ? end + 1 : end;
        return new Reading(period, after);
    }

    /** "$80/hourA fun culture" of a lost line break. */
    private static @Nullable Reading fromGlued(String text, int at, int end) {
        for (int i = at + 1; i < end; i++) {
            if (Character.isUpperCase(text.charAt(i))
                    && !Character.isUpperCase(text.charAt(i - 1))) {
                PayPeriod period = UNITS.get(lower(text, at, i));
                return period == null ? null : new Reading(period, i);
            }
        }
        return null;
    }

    private static @Nullable Reading twoWeeks(String text, int at) {
        int word = at;
        if (CharacterSteps.hasWord(text, at, "two") || CharacterSteps.hasWord(text, at, "2")) {
            word = skipSpaces(text, at + (at(text, at) == '2' ? 1 : 3));
            if (CharacterSteps.hasWord(text, word, "weeks")) {
                return new Reading(PayPeriod.BIWEEKLY, word + 5);
            }
        }
        return null;
    }

    private static String lower(String text, int start, int end) {
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
