package dev.skilltally.stats;

import dev.skilltally.posting.Seniority;
import dev.skilltally.query.Dimension;
import dev.skilltally.query.FacetCounts;
import dev.skilltally.query.PostingQuery;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The levels of a population in their own order, interns folded into entry. */
final class SeniorityMix {
    private SeniorityMix() {}

    /**
     * @param counts postings per level
     * @param query the population
     * @param unstatedAs level that postings without one are counted as; null to keep them apart
     */
    static Mix of(FacetCounts counts, PostingQuery query, @Nullable Seniority unstatedAs) {
        Map<Seniority, Integer> postings = new EnumMap<>(Seniority.class);
        for (FacetCounts.Value value : counts.values()) {
            Seniority level = Seniority.valueOf(value.value().toUpperCase(Locale.ROOT));
            postings.merge(folded(level, unstatedAs), value.postings(), Integer::sum);
        }
        postings.merge(folded(Seniority.UNSTATED, unstatedAs), counts.unstated(), Integer::sum);
        List<Mix.Part> parts = new ArrayList<>();
        for (Seniority level : Seniority.values()) {
            if (level != Seniority.INTERN && !(level == Seniority.UNSTATED && unstatedAs != null)) {
                String name = level.name().toLowerCase(Locale.ROOT);
                parts.add(
                        new Mix.Part(
                                name,
                                name,
                                new Proportion(
                                        postings.getOrDefault(level, 0), counts.population()),
                                Narrowing.levels(query, members(level, unstatedAs))));
            }
        }
        return new Mix(Dimension.SENIORITY, parts);
    }

    private static List<Seniority> members(Seniority level, @Nullable Seniority unstatedAs) {
        return Stream.of(Seniority.values())
                .filter(each -> folded(each, unstatedAs) == level)
                .toList();
    }

    private static Seniority folded(Seniority level, @Nullable Seniority unstatedAs) {
        return switch (level) {
            case INTERN -> Seniority.ENTRY;
            case UNSTATED -> unstatedAs != null ? unstatedAs : Seniority.UNSTATED;
            case ENTRY, MID, SENIOR, STAFF, MANAGER -> level;
        };
    }
}
