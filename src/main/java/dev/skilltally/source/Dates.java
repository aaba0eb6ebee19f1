package dev.skilltally.source;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Days as job boards write them: ISO ({@code 2024-03-05}, with a time too), epoch seconds or
 * milliseconds, {@code 3/5/2024} (month first, as in the US, unless only the other order is a day),
 * {@code 5.3.2024}, {@code Mar 5, 2024}, {@code 5 March 2024}, and days ago from a given day. What
 * is none of these is no date; nothing is guessed from today's clock.
 */
final class Dates {
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int LONGEST = 60;

    private Dates() {}

    /**
     * @param written as in the source
     * @param retrieved the day from which "5 days ago" counts, or null where it is not known
     * @return the day, or null where there is none to read
     */
    static @Nullable LocalDate read(@Nullable String written, @Nullable LocalDate retrieved) {
        if (written == null || written.isBlank() || written.length() > LONGEST) {
            return null;
        }
        List<String> parts = parts(written.strip().toLowerCase(Locale.ROOT));
        try {
            LocalDate date = epoch(written.strip());
            date = date != null ? date : numeric(parts, written);
            date = date != null ? date : named(parts);
            date = date != null ? date : relative(parts, retrieved);
            return date == null || date.getYear() < 1990 || date.getYear() > 2100 ? null : date;
        } catch (DateTimeException e) {
            // A month 13 or a day 31 in June: written like a date and none.
            return null;
        }
    }

    /** Runs of digits and runs of letters, in order. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && Character.isDigit(text.charAt(i))) {
                i++;
            }
            if (i == start) {
                while (i < text.length() && Character.isLetter(text.charAt(i))) {
                    i++;
                }
            }
            if (i > start) {
                parts.add(text.substring(start, i));
            } else {
                i++;
            }
        }
        return parts;
    }

    private static @Nullable LocalDate epoch(String text) {
        String digits = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        if (digits.contains("E") && digits.contains(".")) {
            try {
                digits = String.valueOf((long) Double.parseDouble(digits));
            } catch (NumberFormatException e) {
                return null;
            }
        }
        if (!isNumber(digits)) {
            return null;
        }
        return switch (digits.length()) {
            case 8 ->
                    LocalDate.of(
                            number(digits.substring(0, 4)),
                            number(digits.substring(4, 6)),
                            number(digits.substring(6)));
            case 9, 10 -> day(Instant.ofEpochSecond(Long.parseLong(digits)));
            case 12, 13 -> day(Instant.ofEpochMilli(Long.parseLong(digits)));
            default -> null;
        };
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static @Nullable LocalDate numeric(List<String> parts, String written) {
        if (parts.size() < 3
                || !isNumber(parts.get(0))
                || !isNumber(parts.get(1))
                || !isNumber(parts.get(2))) {
            return null;
        }
        int first = number(parts.get(0));
        int second = number(parts.get(1));
        int third = number(parts.get(2));
        if (parts.get(0).length() == 4) {
            return LocalDate.of(first, second, third);
        }
        int year = parts.get(2).length() == 2 ? 2000 + third : third;
        boolean dayFirst = written.indexOf('.') > 0 || first > 12;
        return dayFirst ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second);
    }

    /**
     * {@code mar 5 2024}, {@code 5 march 2024}, a weekday before it or an ordinal's letters in it.
     */
    private static @Nullable LocalDate named(List<String> parts) {
        int month = 0;
        int day = 0;
        int year = 0;
        for (String part : parts) {
            if (!isNumber(part)) {
                month = month == 0 ? month(part) : month;
            } else if (part.length() == 4) {
                year = year == 0 ? number(part) : year;
            } else if (day == 0 && part.length() <= 2) {
                day = number(part);
            }
        }
        return month > 0 && day > 0 && year > 0 ? LocalDate.of(year, month, day) : null;
    }

    private static int month(String word) {
        if (word.length() < 3) {
            return 0;
        }
        int at = MONTHS.indexOf(word.substring(0, 3));
        boolean known =
                word.length() == 3
                        || word.equals("sept")
                        || (at >= 0
                                && at % 3 == 0
                                && Month.of(at / 3 + 1).name().equalsIgnoreCase(word));
        return known && at >= 0 && at % 3 == 0 ? at / 3 + 1 : 0;
    }

    private static @Nullable LocalDate relative(List<String> parts, @Nullable LocalDate retrieved) {
        if (retrieved == null) {
            return null;
        }
        if (parts.contains("today") || parts.contains("just")) {
            return retrieved;
        }
        if (parts.contains("yesterday")) {
            return retrieved.minusDays(1);
        }
        for (int i = 0; i + 1 < parts.size(); i++) {
            boolean one = parts.get(i).equals("a") || parts.get(i).equals("an");
            if (one || (isNumber(parts.get(i)) && parts.get(i).length() <= 3)) {
                long amount = one ? 1 : number(parts.get(i));
                boolean said = parts.contains("ago") || parts.size() == 2;
                return said ? back(retrieved, amount, parts.get(i + 1)) : null;
            }
        }
        return null;
    }

    private static @Nullable LocalDate back(LocalDate from, long amount, String unit) {
        return switch (unit) {
            case "second", "seconds", "minute", "minutes", "min", "mins" -> from;
            case "hour", "hours", "h", "hr", "hrs" -> from.minusDays(amount / 24);
            case "day", "days", "d" -> from.minusDays(amount);
            case "week", "weeks", "w", "wk", "wks" -> from.minusWeeks(amount);
            case "month", "months", "mo", "mos" -> from.minusMonths(amount);
            case "year", "years", "y", "yr", "yrs" -> from.minusYears(amount);
            default -> null;
        };
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int number(String digits) {
        return digits.length() > 6 ? 0 : Integer.parseInt(digits);
    }
}
