package dev.skilltally.report;

import dev.skilltally.query.Hit;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence, cut to what stands around its first mark where it is long.
 *
 * @param before an ellipsis where the beginning is left out, or empty
 * @param passage what is left
 * @param after an ellipsis where the end is left out, or empty
 */
record Excerpt(String before, Hit.Passage passage, String after) {
    private static final int LONGEST = 280;
    private static final int LEAD = 110;
    private static final String ELLIPSIS = "…";

    static Excerpt of(Hit.Passage passage) {
        String text = passage.text();
        if (text.length() <= LONGEST || passage.marks().isEmpty()) {
            return new Excerpt("", passage, "");
        }
        Hit.Span first = passage.marks().get(0);
        int start = wordStart(text, Math.max(0, first.start() - LEAD), first.start());
        int end = wordEnd(text, Math.min(text.length(), start + LONGEST), first.end());
        List<Hit.Span> marks = new ArrayList<>();
        for (Hit.Span mark : passage.marks()) {
            if (mark.start() >= start && mark.end() <= end) {
                marks.add(new Hit.Span(mark.start() - start, mark.end() - start));
            }
        }
        return new Excerpt(
                start > 0 ? ELLIPSIS : "",
                new Hit.Passage(text.substring(start, end), marks),
                end < text.length() ? ELLIPSIS : "");
    }

    private static int wordStart(String text, int from, int limit) {
        if (from == 0) {
            return 0;
        }
        int space = text.indexOf(' ', from);
        return space >= 0 && space < limit ? space + 1 : limit;
    }

    private static int wordEnd(String text, int to, int limit) {
        if (to >= text.length()) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', to);
        return Math.max(space, limit);
    }
}
