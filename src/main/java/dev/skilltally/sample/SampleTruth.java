package dev.skilltally.sample;

import dev.skilltally.posting.Seniority;
import dev.skilltally.posting.WorkMode;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was planted in a posting.
 *
 * @param cluster the identifier of the posting that it is a copy of, or its own
 * @param role the planned role; null for any other
 * @param active whether it is active as of the last day of the plan
 * @param skills the skills that count, by the names of the plan
 * @param level its level; a mid one may state none
 * @param country ISO 3166-1 code
 * @param mode its work mode
 * @param annualPay midpoint of its stated base pay in dollars a year; null where none enters
 *     medians
 */
public record SampleTruth(
        String cluster,
        @Nullable String role,
        boolean active,
        Set<String> skills,
        Seniority level,
        String country,
        WorkMode mode,
        @Nullable Long annualPay) {

    public SampleTruth {
        skills = Collections.unmodifiableSet(new TreeSet<>(skills));
    }
}
