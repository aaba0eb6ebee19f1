package dev.skilltally.curate;

import dev.skilltally.curate.TermUse.Way;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was counted of one term. */
final class TermTally {
    private static final int SHOWN_CONTEXTS = 3;

    private final Map<String, Integer> written = new HashMap<>();
    private final Map<String, Integer> neighbours = new HashMap<>();
    private final Map<Way, Integer> ways = new EnumMap<>(Way.class);
    private final List<String> contexts = new ArrayList<>();
    private final Map<Integer, Double> weightByEmployer = new HashMap<>();
    private final Set<Integer> holders = new HashSet<>();
    private final Set<Integer> seen = new HashSet<>();
    private int postings;
    private int named;
    private int total;

    /**
     * Adds the uses of one posting, of which there is at least one. What stands between the same
     * words as before is copied, by a board if not by the employer, and says nothing new.
     */
    void add(List<TermUse> uses, int employer) {
        postings++;
        if (!seen.add(uses.getFirst().context().hashCode())) {
            return;
        }
        double weight = 0;
        boolean isNamed = false;
        for (TermUse use : uses) {
            weight = Math.max(weight, use.weight());
            isNamed |= use.isNamed();
            use.neighbours().forEach(id -> neighbours.merge(id, 1, Integer::sum));
        }
        TermUse first = uses.getFirst();
        named += isNamed ? 1 : 0;
        written.merge(first.term(), 1, Integer::sum);
        uses.stream().map(TermUse::way).distinct().forEach(way -> ways.merge(way, 1, Integer::sum));
        weightByEmployer.merge(employer, weight, Math::max);
        if (contexts.size() < SHOWN_CONTEXTS) {
            contexts.add(first.context());
        }
    }

    /** A posting holds the term, whatever it uses it for. */
    void hold(int employer) {
        total++;
        holders.add(employer);
    }

    int postings() {
        return postings;
    }

    int total() {
        return Math.max(total, postings);
    }

    int employers() {
        return weightByEmployer.size();
    }

    int uses(Way way) {
        return ways.getOrDefault(way, 0);
    }

    /** Whether it was mostly found for its last word. */
    boolean isPhrase() {
        return uses(Way.PHRASE) * 2 > postings;
    }

    double nameShare() {
        return (double) named / seen.size();
    }

    String written() {
        return Counts.most(written).orElse("");
    }

    Map<String, Integer> neighbours() {
        return neighbours;
    }

    List<String> contexts() {
        return contexts;
    }

    /** Sum over employers of the heaviest use. */
    double weight() {
        return weightByEmployer.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The weight for each employer that writes the term at all. */
    double density() {
        return weight() / Math.max(holders.size(), weightByEmployer.size());
    }

    /** The part of the employers that write another term who use this one. */
    double shareOf(TermTally other) {
        return Math.min(1, (double) weightByEmployer.size() / Math.max(1, other.holders.size()));
    }
}
