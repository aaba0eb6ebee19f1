package dev.skilltally.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * What is to be planted.
 *
 * @param name of the plan; part of the identifiers of its postings
 * @param seed of everything that is drawn
 * @param firstDay the earliest date of a posting
 * @param lastDay the latest date of the corpus; what is active is active as of it
 * @param copies duplicates and reposts as a share of the distinct postings, 0 to 1
 * @param closed closed postings as a share of a role's active ones, 0 to 1
 * @param others number of postings of other roles
 * @param roles the planted roles
 */
public record SamplePlan(
        String name,
        long seed,
        LocalDate firstDay,
        LocalDate lastDay,
        double copies,
        double closed,
        int others,
        List<RolePlan> roles) {

    public SamplePlan {
        roles = List.copyOf(roles);
        if (!firstDay.isBefore(lastDay.minusDays(20))) {
            throw new IllegalArgumentException(
                    "firstDay " + firstDay + " is not at least 20 days before " + lastDay);
        }
    }

    /** The same plan drawn anew. */
    public SamplePlan withSeed(long changed) {
        return new SamplePlan(name, changed, firstDay, lastDay, copies, closed, others, roles);
    }
}
