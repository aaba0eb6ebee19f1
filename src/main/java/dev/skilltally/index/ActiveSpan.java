package dev.skilltally.index;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The days on which at least one of several postings is active. */
final class ActiveSpan {
    /** Stands for an unknown first day: active always before. */
    static final long ALWAYS = Integer.MIN_VALUE;

    private final TreeMap<Long, Integer> changes = new TreeMap<>();

    /**
     * Adds a posting that is active from its first day on, and no longer on the day on which it was
     * closed; an unknown first day lies before all others, an unknown last one after them.
     */
    void add(@Nullable LocalDate posted, @Nullable LocalDate closed) {
        long from = posted == null ? ALWAYS : posted.toEpochDay();
        if (closed != null && closed.toEpochDay() <= from) {
            return;
        }
        changes.merge(from, 1, Integer::sum);
        if (closed != null) {
            changes.merge(closed.toEpochDay(), -1, Integer::sum);
        }
    }

    /** The days on which activity begins and ceases, by turns, ascending. */
    List<Long> turns() {
        List<Long> turns = new ArrayList<>();
        int active = 0;
        for (Map.Entry<Long, Integer> change : changes.entrySet()) {
            int before = active;
            active += change.getValue();
            if ((before == 0) != (active == 0)) {
                turns.add(change.getKey());
            }
        }
        return turns;
    }
}
