package dev.skilltally.curate;

import dev.skilltally.annotate.boilerplate.EmployerName;
import dev.skilltally.annotate.section.SectionReader;
import dev.skilltally.curate.TermUse.Way;
import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.SkillType;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds terms that postings use like skills and the taxonomy lacks. Give it every posting once with
 * {@link #gather}, then every posting again with {@link #count}, then ask for the suggestions.
 *
 * <p>A term counts once for each employer, by its heaviest use: a list with known skills weighs the
 * share of known ones among the other items, "experience with" ½, a name beside a known skill and a
 * phrase on a word such as <i>analysis</i> less. What speaks for a term is the sum of these weights
 * times their mean over all employers that write the term at all: a word that stands mostly
 * elsewhere is an ordinary word.
 *
 * <p>Memory grows with the number of different terms; beyond a million those of one employer only
 * are forgotten, and counts of rare terms are then too low.
 */
public final class SkillSuggester {
    /** What a term that is never written with a capital or digit counts, beside one that is. */
    private static final double LOWER_CASE = 0.35;

    private static final double MOSTLY_NAMED = 0.8;
    private static final List<String> ADJECTIVE_ENDINGS =
            List.of(
                    "al", "ive", "ly", "ory", "ed", "ous", "ful", "able", "ible", "ant", "ent",
                    "ic", "less", "ar");
    private static final int MOST_TERMS = 1_000_000;
    private static final int COMMON_HEAD = 8;

    private final SkillTaxonomy taxonomy;
    private final SectionReader sections;
    private final int least;
    private final TermFilter filter;
    private final NearForms nearForms;
    private final Map<String, Map<String, Integer>> broaderOfHeads = new HashMap<>();
    private final Map<String, TermTally> terms = new HashMap<>();
    private final Map<String, TermTally> held = new HashMap<>();
    private final Map<String, Integer> employers = new HashMap<>();
    private final WordUses words = new WordUses();
    private TermIndex index = new TermIndex(Set.of());
    private boolean isCounting;

    /**
     * @param taxonomy what is known today
     * @param filter what is no skill
     * @param least the fewest employers that must use a term like a skill
     */
    public SkillSuggester(SkillTaxonomy taxonomy, TermFilter filter, int least) {
        this.taxonomy = taxonomy;
        this.least = least;
        this.filter = filter;
        this.sections = new SectionReader(taxonomy.cues());
        this.nearForms = new NearForms(taxonomy);
        readHeads();
    }

    private void readHeads() {
        Map<String, Integer> skills = new HashMap<>();
        for (Skill skill : taxonomy.skills()) {
            String[] words = skill.label().toLowerCase(Locale.ROOT).split(" ");
            String head = words[words.length - 1];
            if (words.length > 1
                    && !VariantCheck.isName(skill)
                    && !TermWords.CLOSERS.contains(head)
                    && !head.equals("data")) {
                skills.merge(head, 1, Integer::sum);
                Map<String, Integer> votes =
                        broaderOfHeads.computeIfAbsent(head, key -> new HashMap<>());
                skill.broader().stream().limit(1).forEach(id -> votes.merge(id, 1, Integer::sum));
            }
        }
        broaderOfHeads.keySet().removeIf(head -> skills.getOrDefault(head, 0) < COMMON_HEAD);
    }

    /** Takes the terms of a posting that are used like skills. */
    public void gather(AnnotatedPosting posting) {
        filter.see(posting.posting().company());
        int employer = employer(posting);
        TermText text = new TermText(posting, sections);
        words.add(text);
        Map<String, List<TermUse>> uses =
                TermFinder.in(text, this::isName, broaderOfHeads.keySet()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        TermUse::key, LinkedHashMap::new, Collectors.toList()));
        uses.forEach(
                (key, same) ->
                        terms.computeIfAbsent(key, term -> new TermTally()).add(same, employer));
        if (terms.size() > MOST_TERMS) {
            terms.values().removeIf(term -> term.employers() == 1);
        }
    }

    /** A number of the employer; one for each posting that names none. */
    private int employer(AnnotatedPosting posting) {
        String company = posting.posting().company();
        String name =
                company == null ? posting.posting().key().toString() : EmployerName.of(company);
        return employers.computeIfAbsent(name, key -> employers.size());
    }

    private boolean isName(String id) {
        return taxonomy.skill(id).map(VariantCheck::isName).orElse(false);
    }

    /** Counts a posting for the terms that it holds, used like skills or not. */
    public void count(AnnotatedPosting posting) {
        if (!isCounting) {
            terms.entrySet().removeIf(term -> !isWorthCounting(term.getKey(), term.getValue()));
            Set<String> keys = new HashSet<>(terms.keySet());
            terms.forEach(
                    (key, term) -> {
                        if (term.isPhrase()) {
                            keys.add(modifier(key));
                        }
                    });
            held.putAll(terms);
            index = new TermIndex(keys);
            isCounting = true;
        }
        int employer = employer(posting);
        for (String key : index.in(posting.text())) {
            held.computeIfAbsent(key, term -> new TermTally()).hold(employer);
        }
    }

    private boolean isWorthCounting(String key, TermTally term) {
        return term.employers() >= least
                && filter.mayBeSkill(key, term.written())
                && !(term.nameShare() < MOSTLY_NAMED && (beginsWithVerb(key) || isAdjective(key)));
    }

    /** One word that ends as adjectives and adverbs do. */
    private static boolean isAdjective(String key) {
        return key.indexOf(' ') < 0 && ADJECTIVE_ENDINGS.stream().anyMatch(key::endsWith);
    }

    private boolean beginsWithVerb(String key) {
        int blank = key.indexOf(' ');
        return words.isVerb(blank < 0 ? key : key.substring(0, blank));
    }

    /** What stands before the last word; the term itself where it has only one. */
    private static String modifier(String key) {
        int blank = key.lastIndexOf(' ');
        return blank < 0 ? key : key.substring(0, blank);
    }

    /** The best suggestions, best first, ties by term. */
    public List<Suggestion> suggestions(int most) {
        return terms.entrySet().stream()
                .map(term -> suggestion(term.getKey(), term.getValue()))
                .sorted(
                        Comparator.comparingDouble(Suggestion::score)
                                .reversed()
                                .thenComparing(Suggestion::term))
                .limit(most)
                .toList();
    }

    private Suggestion suggestion(String key, TermTally term) {
        String written = term.written();
        return new Suggestion(
                written,
                term.postings(),
                term.total(),
                term.employers(),
                score(key, term),
                broader(term).orElse(""),
                type(term).orElse(SkillType.CONCEPT),
                nearForms.near(written, term.nameShare() >= MOSTLY_NAMED / 2).orElse(""),
                term.contexts());
    }

    private double score(String key, TermTally term) {
        double bound = term.isPhrase() ? term.shareOf(held.getOrDefault(modifier(key), term)) : 1;
        return term.weight()
                * term.density()
                * term.density()
                * bound
                * (LOWER_CASE + (1 - LOWER_CASE) * term.nameShare());
    }

    /**
     * The broader skill that most neighbours have, where it is at least a fifth of them; of a
     * phrase, that of most known skills on the same last word.
     */
    private Optional<String> broader(TermTally term) {
        Map<String, Integer> votes = new HashMap<>();
        int[] all = {0};
        term.neighbours()
                .forEach(
                        (id, count) -> {
                            all[0] += count;
                            taxonomy.skill(id).map(Skill::broader).orElse(List.of()).stream()
                                    .limit(1)
                                    .forEach(broader -> votes.merge(broader, count, Integer::sum));
                        });
        Optional<String> ofNeighbours =
                Counts.most(votes).filter(id -> votes.getOrDefault(id, 0) * 5 >= all[0]);
        return ofNeighbours.isPresent() || term.uses(Way.PHRASE) == 0
                ? ofNeighbours
                : Counts.most(broaderOfHeads.getOrDefault(head(term.written()), Map.of()));
    }

    private static String head(String written) {
        return written.substring(written.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private Optional<SkillType> type(TermTally term) {
        if (term.uses(Way.PHRASE) * 2 > term.postings()) {
            return Optional.of(SkillType.CONCEPT);
        }
        Map<String, Integer> votes = new HashMap<>();
        term.neighbours()
                .forEach(
                        (id, count) ->
                                taxonomy.skill(id)
                                        .ifPresent(
                                                skill ->
                                                        votes.merge(
                                                                skill.type().name(),
                                                                count,
                                                                Integer::sum)));
        if (term.nameShare() >= MOSTLY_NAMED && votes.size() > 1) {
            votes.remove(SkillType.CONCEPT.name());
        }
        return Counts.most(votes).map(SkillType::valueOf);
    }
}
