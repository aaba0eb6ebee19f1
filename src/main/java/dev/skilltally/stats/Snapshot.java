package dev.skilltally.stats;

import dev.skilltally.query.CorpusInfo;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The measures of a moment, kept to be set beside those of a later one.
 *
 * @param corpus what they were made from
 * @param activeOn the day on which postings counted as active; null where none had a date
 * @param settings what the analyst chose, as {@link MeasureSettings#choices} prints it
 * @param populations roles by identifier, and the whole market as {@link #MARKET}
 */
public record Snapshot(
        CorpusInfo corpus,
        @Nullable LocalDate activeOn,
        String settings,
        Map<String, Measured> populations) {
    /** The key of the whole market: no role's identifier. */
    public static final String MARKET = "*";

    /**
     * What is kept of a population.
     *
     * @param postings distinct active postings
     * @param readable those with readable text
     * @param skills readable postings per skill
     * @param median median base pay in the pay country and currency
     * @param remote fully remote postings
     */
    public record Measured(
            int postings, int readable, Map<String, Integer> skills, Median median, int remote) {
        public Measured {
            skills = Collections.unmodifiableMap(new TreeMap<>(skills));
        }

        /** The share of a skill. */
        Proportion share(String skill) {
            return new Proportion(skills.getOrDefault(skill, 0), readable);
        }
    }

    public Snapshot {
        populations = Collections.unmodifiableMap(new TreeMap<>(populations));
    }

    /** A population by its key; empty where it had too few postings. */
    public Optional<Measured> population(String key) {
        return Optional.ofNullable(populations.get(key));
    }
}
