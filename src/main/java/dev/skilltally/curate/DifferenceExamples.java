package dev.skilltally.curate;

import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.Mention;
import dev.skilltally.query.Hit;
import dev.skilltally.query.TaxonomyDifference;
import dev.skilltally.text.PostingText;
import dev.skilltally.text.Sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A few postings for each skill that is gained or lost: those whose keys have the smallest hashes,
 * so that they come from anywhere in the corpus and are the same ones each time.
 */
final class DifferenceExamples {
    private static final int LONGEST = 300;

    private final int most;
    private final UnaryOperator<String> labels;
    private final Map<Of, TreeMap<Long, Found>> found = new HashMap<>();

    private record Of(String skill, boolean gained) {}

    private record Found(AnnotatedPosting posting, Mention mention) {}

    /**
     * @param most examples of each skill on each side
     * @param labels identifier of a skill to its label
     */
    DifferenceExamples(int most, UnaryOperator<String> labels) {
        this.most = most;
        this.labels = labels;
    }

    void add(String skill, boolean gained, AnnotatedPosting posting, Mention mention) {
        TreeMap<Long, Found> kept =
                found.computeIfAbsent(new Of(skill, gained), of -> new TreeMap<>());
        kept.putIfAbsent(hash(posting.posting()), new Found(posting, mention));
        if (kept.size() > most) {
            kept.pollLastEntry();
        }
    }

    private static long hash(JobPosting posting) {
        long hash = posting.key().source().hashCode() * 31L + posting.key().id().hashCode();
        hash *= 0x9E3779B97F4A7C15L;
        return hash ^ hash >>> 32;
    }

    /** The examples of some skills, in their order, gained ones first. */
    List<TaxonomyDifference.Example> of(List<String> skills) {
        List<TaxonomyDifference.Example> examples = new ArrayList<>();
        for (String skill : skills) {
            for (boolean gained : new boolean[] {true, false}) {
                found.getOrDefault(new Of(skill, gained), new TreeMap<>()).values().stream()
                        .map(each -> example(skill, gained, each))
                        .sorted(Comparator.comparing(example -> example.posting().toString()))
                        .forEach(examples::add);
            }
        }
        return examples;
    }

    private TaxonomyDifference.Example example(String skill, boolean gained, Found each) {
        JobPosting raw = each.posting().posting();
        return new TaxonomyDifference.Example(
                labels.apply(skill),
                gained,
                raw.key(),
                raw.title(),
                passage(each.posting(), each.mention()),
                each.mention().form(),
                each.mention().rule());
    }

    private static Hit.Passage passage(AnnotatedPosting posting, Mention mention) {
        JobPosting raw = posting.posting();
        Sentence sentence =
                PostingText.of(raw.title(), raw.description()).sentenceAt(mention.start());
        int start = Math.max(sentence.start(), mention.start() - LONGEST / 2);
        int end = Math.min(sentence.end(), Math.max(start + LONGEST, mention.end()));
        end = Math.max(end, mention.end());
        return new Hit.Passage(
                posting.text().substring(start, end),
                List.of(new Hit.Span(mention.start() - start, mention.end() - start)));
    }
}
