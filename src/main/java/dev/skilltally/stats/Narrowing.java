package dev.skilltally.stats;

import dev.skilltally.posting.Seniority;
import dev.skilltally.posting.WorkMode;
import dev.skilltally.query.Dimension;
import dev.skilltally.query.PostingQuery;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Queries for the postings of a population that have one value of a dimension. */
final class Narrowing {
    private Narrowing() {}

    /** The postings that have the value; null where no one query says so. */
    static @Nullable PostingQuery to(PostingQuery query, Dimension dimension, String value) {
        PostingQuery.Builder narrowed = query.toBuilder().without(dimension);
        return switch (dimension) {
            case SKILL -> query.toBuilder().allSkills(value).build();
            case SKILL_GROUP -> group(query, value);
            case ROLE -> narrowed.role(value).build();
            case SENIORITY -> levels(query, EnumSet.of(level(value)));
            case COUNTRY, REGION -> region(query, value);
            case WORK_MODE ->
                    narrowed.workMode(WorkMode.valueOf(value.toUpperCase(Locale.ROOT))).build();
            case COMPANY -> narrowed.company(value).build();
            case SOURCE -> query.sources().size() > 1 ? null : narrowed.source(value).build();
            case LANGUAGE -> narrowed.language(value).build();
            case MONTH -> month(query, value);
            case PAY_BAND -> null;
        };
    }

    private static Seniority level(String value) {
        return Seniority.valueOf(value.toUpperCase(Locale.ROOT));
    }

    /** The postings at any of some levels; null where the query asks for none of them. */
    static @Nullable PostingQuery levels(PostingQuery query, Collection<Seniority> levels) {
        Set<Seniority> asked = EnumSet.copyOf(levels);
        if (!query.seniorities().isEmpty()) {
            asked.retainAll(query.seniorities());
        }
        return asked.isEmpty()
                ? null
                : query.toBuilder()
                        .without(Dimension.SENIORITY)
                        .seniority(asked.toArray(Seniority[]::new))
                        .build();
    }

    private static @Nullable PostingQuery group(PostingQuery query, String value) {
        return value.equals(PostingQuery.UNSTATED) || !query.skillGroups().isEmpty()
                ? null
                : query.toBuilder().skillGroup(value).build();
    }

    /**
     * A posting may have several regions, and a query can't ask for two of them at once: so the
     * region must be one of those that are asked for, or hold all of them.
     */
    private static @Nullable PostingQuery region(PostingQuery query, String value) {
        Set<String> asked = query.regions();
        if (!asked.isEmpty() && asked.stream().allMatch(path -> path.startsWith(value + "/"))) {
            return query;
        }
        return asked.isEmpty() || asked.contains(value)
                ? query.toBuilder().without(Dimension.REGION).region(value).build()
                : null;
    }

    private static @Nullable PostingQuery month(PostingQuery query, String value) {
        if (value.equals(PostingQuery.UNSTATED)
                || query.postedFrom() != null
                || query.postedTo() != null) {
            return null;
        }
        YearMonth month = YearMonth.parse(value);
        return query.toBuilder().postedFrom(month.atDay(1)).postedTo(month.atEndOfMonth()).build();
    }
}
