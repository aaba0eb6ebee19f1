package dev.skilltally.curate;

import dev.skilltally.annotate.skill.FormMatch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Marks spans in a text: {@code We use [Go: go] here}. */
final class MarkedText {
    private final List<Mark> marks = new ArrayList<>();

    /**
     * Adds a mark; where two overlap, the one that starts first stays.
     *
     * @param start first character, inclusive
     * @param end last character, exclusive
     */
    MarkedText add(int start, int end, String label) {
        marks.add(new Mark(start, end, label));
        return this;
    }

    MarkedText add(List<FormMatch> mentions) {
        mentions.forEach(
                mention ->
                        add(mention.start(), mention.end(), String.join(" + ", mention.skills())));
        return this;
    }

    /** The text on one line with its marks. */
    String of(String text) {
        marks.sort(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end));
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Mark mark : marks) {
            if (mark.start >= at) {
                marked.append(text, at, mark.start).append('[');
                marked.append(text, mark.start, mark.end).append(": ").append(mark.label);
                marked.append(']');
                at = mark.end;
            }
        }
        return marked.append(text, at, text.length()).toString().strip().replace("\n", " / ");
    }

    private record Mark(int start, int end, String label) {}
}
