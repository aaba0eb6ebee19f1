package dev.skilltally.annotate.skill;

import dev.skilltally.posting.JobPosting;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.text.PostingText;
import dev.skilltally.text.SkillTokenizer;
import dev.skilltally.text.TextSpan;
import dev.skilltally.text.Tokens;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds the surface forms of a taxonomy in postings, leftmost and longest, and keeps those that its
 * match rules let through. Frozen and without state of a posting: safe to share between threads.
 */
public final class SkillAnnotator implements Serializable {
    private static final SkillTokenizer TOKENIZER = new SkillTokenizer();

    private final Lexicon lexicon;
    private final AmbiguityClassifier classifier;

    /** Without a model for forms that are ordinary words: they count only where a rule holds. */
    public SkillAnnotator(SkillTaxonomy taxonomy) {
        this(taxonomy, AmbiguityClassifier.NONE);
    }

    public SkillAnnotator(SkillTaxonomy taxonomy, AmbiguityClassifier classifier) {
        lexicon = Lexicon.of(taxonomy);
        this.classifier = classifier;
    }

    /**
     * The mentions of a posting.
     *
     * @param roleNames spans where a role is named; nothing inside one is a mention
     * @return by position; no two overlap
     */
    public List<FormMatch> annotate(
            JobPosting posting, PostingText text, List<TextSpan> roleNames) {
        return match(text, posting.company(), roleNames, null);
    }

    /** The mentions in a text of nobody knows whom, without names of roles. */
    public List<FormMatch> find(PostingText text) {
        return match(text, null, List.of(), null);
    }

    /**
     * Where words stand as a form has them, leftmost and longest, before any rule is asked: what
     * matching itself costs, on the way that all mentions are found.
     *
     * @return first character, inclusive, and last, exclusive, of one after the other
     */
    public int[] written(String text) {
        Tokens tokens = TOKENIZER.tokens(text, lexicon.vocabulary());
        FormWalk walk = new FormWalk(lexicon.trie(), tokens);
        int[] spans = new int[16];
        int size = 0;
        for (int token = walk.find(0, tokens.size());
                token >= 0;
                token = walk.find(walk.last() + 1, tokens.size())) {
            if (size == spans.length) {
                spans = Arrays.copyOf(spans, size * 2);
            }
            spans[size++] = tokens.start(token);
            spans[size++] = tokens.end(walk.last());
        }
        return Arrays.copyOf(spans, size);
    }

    /** What was found in a text, and what was not, with the rule that refused it. */
    public Explanation explain(
            PostingText text, @Nullable String company, List<TextSpan> roleNames) {
        List<Refusal> refusals = new ArrayList<>();
        List<FormMatch> matches = match(text, company, roleNames, refusals::add);
        refusals.sort(Comparator.comparingInt(Refusal::start).thenComparingInt(Refusal::end));
        return new Explanation(matches, refusals);
    }

    /**
     * What was found, and what was written like a form but refused.
     *
     * @param matches by position
     * @param refusals by position
     */
    public record Explanation(List<FormMatch> matches, List<Refusal> refusals) {
        public Explanation {
            matches = List.copyOf(matches);
            refusals = List.copyOf(refusals);
        }
    }

    private List<FormMatch> match(
            PostingText text,
            @Nullable String company,
            List<TextSpan> roleNames,
            @Nullable Consumer<Refusal> refusals) {
        Tokens tokens = TOKENIZER.tokens(text.text(), lexicon.vocabulary());
        Employer employer = Employer.of(company, lexicon.vocabulary());
        Passage passage = new Passage(text, tokens, lexicon, roleNames, employer, refusals);
        Occurrences occurrences = new Occurrences(passage);
        List<Slot> found = occurrences.among(0, tokens.size());
        List<Accepted> accepted =
                new Resolution(passage, occurrences, classifier, found).accepted();
        return new Completion(passage).matches(new Ellipses(passage).with(accepted));
    }
}
