package dev.skilltally.report;

import dev.skilltally.stats.PopulationProfile;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The lines under a title: what was measured, of how many postings, on what day. */
final class Dek {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Dek() {}

    static String of(@Nullable LocalDate activeOn, PopulationProfile... populations) {
        List<String> counts =
                Arrays.stream(populations)
                        .map(each -> Numbers.count(each.postings()) + " of " + each.label())
                        .toList();
        return "Skills, pay and openings in "
                + "the distinct"
                + " postings"
                + activeOn(activeOn)
                + ": "
                + Names.list(counts)
                + ". Every number has its n, its 95 % interval and the query for the postings"
                + " behind it.";
    }

    /** The day of a report within a sentence; empty where no posting has a date. */
    static String activeOn(@Nullable LocalDate day) {
        return day == null ? "" : " active on " + DAY.format(day);
    }
}
