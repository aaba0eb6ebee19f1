package dev.skilltally.report;

import dev.skilltally.query.PostingQuery;
import dev.skilltally.stats.Interval;
import dev.skilltally.stats.Median;
import dev.skilltally.stats.Proportion;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a table: what people read, and the number behind it.
 *
 * @param text for people
 * @param value the number, unrounded: a share between 0 and 1, an amount, a count; null for words
 * @param n postings that it was computed from; null where that makes no sense
 * @param interval its 95 % interval; null where it has none
 * @param query the postings behind it; null where no one query gives them
 */
public record Cell(
        String text,
        @Nullable Double value,
        @Nullable Integer n,
        @Nullable Interval interval,
        @Nullable PostingQuery query) {

    static Cell words(String text) {
        return new Cell(text, null, null, null, null);
    }

    static Cell count(int postings) {
        return new Cell(Numbers.count(postings), (double) postings, null, null, null);
    }

    static Cell share(Proportion proportion) {
        return new Cell(
                Numbers.percent(proportion.share()),
                proportion.share(),
                proportion.n(),
                proportion.interval(),
                null);
    }

    static Cell interval(Proportion proportion) {
        Interval interval = proportion.interval();
        return words(Numbers.percentRange(interval));
    }

    static Cell money(Median median, String currency) {
        return median.isPresent()
                ? new Cell(
                        Numbers.money(median.value(), currency),
                        median.value(),
                        median.n(),
                        median.bounds(),
                        null)
                : words("none");
    }

    static Cell number(String text, double value) {
        return new Cell(text, value, null, null, null);
    }

    Cell from(@Nullable PostingQuery behind) {
        return new Cell(text, value, n, interval, behind);
    }
}
