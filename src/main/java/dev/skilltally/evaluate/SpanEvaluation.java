package dev.skilltally.evaluate;

import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.Mention;
import dev.skilltally.posting.PayBasis;
import dev.skilltally.posting.PostingKey;
import dev.skilltally.text.PostingText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Holds an annotator against sentences with labelled spans, each sentence read by itself.
 *
 * <p>For each label, and for all together, the predicted mentions are compared with the gold spans
 * of that label in two ways. <i>Strict</i>: same start and same end, as the literature scores
 * sequence labelling. <i>Overlap</i>: at least one character shared. Our mentions bear no such
 * label, so a mention of what gold labels otherwise counts as wrong under one label; only the
 * recalls of single labels and the figures of all labels speak of the annotator alone.
 */
public final class SpanEvaluation {
    /** Stands for the spans of every label together. */
    public static final String ALL = "all labels";

    private final Function<JobPosting, AnnotatedPosting> annotator;

    public SpanEvaluation(Function<JobPosting, AnnotatedPosting> annotator) {
        this.annotator = annotator;
    }

    /**
     * Scores by label.
     *
     * @param sentences number of sentences
     * @param strict same boundaries
     * @param overlap shared characters
     */
    public record SpanReport(
            int sentences, Map<String, Score> strict, Map<String, Score> overlap) {}

    /** Annotates every sentence and compares; labels of few spans are only part of the whole. */
    public SpanReport evaluate(List<SpanSentence> sentences, int leastSpans) {
        Map<String, Integer> labels = new LinkedHashMap<>();
        labels.put(ALL, leastSpans);
        for (SpanSentence sentence : sentences) {
            sentence.spans().forEach(span -> labels.merge(span.label(), 1, Integer::sum));
        }
        labels.values().removeIf(count -> count < leastSpans);
        Map<String, Score> strict = new LinkedHashMap<>();
        Map<String, Score> overlap = new LinkedHashMap<>();
        labels.keySet().stream().sorted().forEach(label -> strict.put(label, Score.NONE));
        for (SpanSentence sentence : sentences) {
            List<Span> predicted = predicted(sentence);
            for (String label : List.copyOf(strict.keySet())) {
                List<Span> gold = gold(sentence, label);
                strict.merge(label, score(predicted, gold, Span::equals), Score::plus);
                overlap.merge(label, score(predicted, gold, Span::overlaps), Score::plus);
            }
        }
        return new SpanReport(sentences.size(), strict, overlap);
    }

    private List<Span> predicted(SpanSentence sentence) {
        AnnotatedPosting found = annotator.apply(posting(sentence));
        PostingText clean = PostingText.of("", sentence.text());
        TreeSet<Span> spans = new TreeSet<>();
        for (Mention mention : found.mentions()) {
            // The text of a posting is its title and a line break, here only the break, and then
            // the sentence.
            int start = clean.sourceStart(mention.start()) - 1;
            spans.add(new Span(start, clean.sourceEnd(mention.end()) - 1));
        }
        return new ArrayList<>(spans);
    }

    private static List<Span> gold(SpanSentence sentence, String label) {
        return sentence.spans().stream()
                .filter(span -> label.equals(ALL) || label.equals(span.label()))
                .map(span -> new Span(span.start(), span.end()))
                .distinct()
                .toList();
    }

    private interface Same {
        boolean test(Span one, Span other);
    }

    private static Score score(List<Span> predicted, List<Span> gold, Same same) {
        return new Score(
                count(predicted, span -> gold.stream().anyMatch(each -> same.test(span, each))),
                predicted.size(),
                count(gold, span -> predicted.stream().anyMatch(each -> same.test(span, each))),
                gold.size());
    }

    private static int count(List<Span> spans, Predicate<Span> right) {
        return (int) spans.stream().filter(right).count();
    }

    private static JobPosting posting(SpanSentence sentence) {
        return new JobPosting(
                new PostingKey("spans", sentence.id()),
                "",
                null,
                List.of(),
                null,
                PayBasis.EMPLOYER,
                null,
                null,
                null,
                null,
                sentence.text(),
                null);
    }
}
