package dev.skilltally.evaluate;

import java.util.Comparator;

/** A half-open span of characters; ordered by place. */
record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }
}
