package dev.skilltally.curate;

import dev.skilltally.curate.CandidateTerms.Candidate;
import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.SkillType;
import dev.skilltally.text.SkillTokenizer;
import dev.skilltally.text.Tokens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds terms that postings use like skills and the taxonomy lacks. Give it every posting once with
 * {@link #gather}, then every posting again with {@link #count}, then ask for the suggestions.
 *
 * <p>Memory grows with the number of different terms, which is cut back to those seen again
 * whenever it passes a limit; counts of rare terms are then too low.
 */
public final class SkillSuggester {
    /** What a term that is never written with a capital or digit counts, beside one that is. */
    private static final double LOWER_CASE = 0.2;

    private static final int MOST_TERMS = 1_000_000;
    private static final int MOST_WORDS = 4;
    private static final int SHOWN_CONTEXTS = 3;
    private static final SkillTokenizer TOKENIZER = new SkillTokenizer();

    private final SkillTaxonomy taxonomy;
    private final SkillFinder finder;
    private final int least;
    private final NearForms nearForms;
    private final Map<String, Term> terms = new HashMap<>();
    private boolean isCounting;

    /**
     * @param least the fewest postings that must use a term like a skill
     */
    public SkillSuggester(SkillTaxonomy taxonomy, SkillFinder finder, int least) {
        this.taxonomy = taxonomy;
        this.finder = finder;
        this.least = least;
        this.nearForms = new NearForms(taxonomy);
    }

    /** Takes the terms of a posting that are used like skills. */
    public void gather(String title, String description) {
        Set<String> seen = new HashSet<>();
        for (Candidate candidate :
                CandidateTerms.of(finder.read(title, description), this::isName)) {
            if (seen.add(candidate.key())) {
                terms.computeIfAbsent(candidate.key(), key -> new Term()).add(candidate);
            }
        }
        if (terms.size() > MOST_TERMS) {
            terms.values().removeIf(term -> term.postings == 1);
        }
    }

    private boolean isName(String id) {
        return taxonomy.skill(id).map(VariantCheck::isName).orElse(false);
    }

    /** Counts a posting for the terms that it holds, used like skills or not. */
    public void count(String title, String description) {
        if (!isCounting) {
            terms.values().removeIf(term -> term.postings < least);
            isCounting = true;
        }
        String text = title + "\n" + description;
        Tokens tokens = TOKENIZER.tokens(text);
        Set<String> seen = new HashSet<>();
        for (int from = 0; from < tokens.size(); from++) {
            for (int to = from; to < Math.min(tokens.size(), from + MOST_WORDS); to++) {
                String key = text.substring(tokens.start(from), tokens.end(to));
                Term term = terms.get(key.toLowerCase(Locale.ROOT));
                if (term != null && seen.add(key.toLowerCase(Locale.ROOT))) {
                    term.total++;
                }
            }
        }
    }

    /** The best suggestions, best first, ties by term. */
    public List<Suggestion> suggestions(int most) {
        return terms.values().stream()
                .filter(term -> term.postings >= least)
                .map(this::suggestion)
                .sorted(
                        Comparator.comparingDouble(Suggestion::score)
                                .reversed()
                                .thenComparing(Suggestion::term))
                .limit(most)
                .toList();
    }

    private Suggestion suggestion(Term term) {
        int total = Math.max(term.total, term.postings);
        String written = mostFrequent(term.written).orElse("");
        return new Suggestion(
                written,
                term.postings,
                total,
                term.weight * term.postings / total * (LOWER_CASE + term.nameShare()),
                broader(term).orElse(""),
                type(term).orElse(SkillType.CONCEPT),
                nearForms.near(written).orElse(""),
                term.contexts);
    }

    /** The broader skill that most neighbours have, where it is at least a fifth of them. */
    private Optional<String> broader(Term term) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        int[] all = {0};
        term.neighbours.forEach(
                (id, count) -> {
                    all[0] += count;
                    taxonomy.skill(id).map(Skill::broader).orElse(List.of()).stream()
                            .limit(1)
                            .forEach(broader -> votes.merge(broader, count, Integer::sum));
                });
        return mostFrequent(votes).filter(id -> votes.getOrDefault(id, 0) * 5 >= all[0]);
    }

    private Optional<SkillType> type(Term term) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        term.neighbours.forEach(
                (id, count) ->
                        taxonomy.skill(id)
                                .ifPresent(
                                        skill ->
                                                votes.merge(
                                                        skill.type().name(), count, Integer::sum)));
        return mostFrequent(votes).map(SkillType::valueOf);
    }

    private static Optional<String> mostFrequent(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** What was counted of a term. */
    private static final class Term {
        private final Map<String, Integer> written = new HashMap<>();
        private final Map<String, Integer> neighbours = new HashMap<>();
        private final List<String> contexts = new ArrayList<>();
        private int postings;
        private int names;
        private double weight;
        private int total;

        double nameShare() {
            return (double) names / postings;
        }

        private static boolean isWrittenLikeAName(String term) {
            return term.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        }

        void add(Candidate candidate) {
            postings++;
            weight += candidate.weight();
            names += isWrittenLikeAName(candidate.term()) ? 1 : 0;
            written.merge(candidate.term(), 1, Integer::sum);
            candidate.neighbours().forEach(id -> neighbours.merge(id, 1, Integer::sum));
            if (contexts.size() < SHOWN_CONTEXTS) {
                contexts.add(candidate.context());
            }
        }
    }
}
