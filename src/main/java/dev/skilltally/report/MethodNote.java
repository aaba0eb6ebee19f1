package dev.skilltally.report;

import dev.skilltally.query.CorpusInfo;
import dev.skilltally.query.QueryString;
import dev.skilltally.stats.MeasureSettings;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a reader has to know to judge the numbers: where they come from, what they count, how far
 * they reach.
 */
final class MethodNote {
    private MethodNote() {}

    static Document.Prose of(
            CorpusInfo corpus,
            @Nullable LocalDate activeOn,
            MeasureSettings settings,
            int unclassified) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(
                "Corpus: "
                        + Numbers.count(corpus.total())
                        + " postings, "
                        + Numbers.count(corpus.distinct())
                        + " distinct (intensity "
                        + Numbers.ratio(corpus.intensity())
                        + "), of which "
                        + Numbers.count(corpus.undated())
                        + " undated and "
                        + Numbers.count(corpus.unreadable())
                        + " without readable text; active as of "
                        + (activeOn == null ? "any day (no posting has a date)" : activeOn)
                        + ". Unclassified active postings: "
                        + Numbers.count(unclassified)
                        + ".");
        paragraphs.add(
                "Counts are of distinct active postings, never of mentions. A share is the postings"
                        + " with at least one counted mention of the skill over the postings with"
                        + " readable text; negated mentions and those in company, benefits and"
                        + " equal-opportunity text do not count. Counted: "
                        + settings.modalities().toString().toLowerCase(Locale.ROOT)
                        + ". Top lists are by share, ties by label.");
        if (settings.unstatedAs() != null) {
            paragraphs.add(
                    "Postings that state no level are counted as "
                            + settings.unstatedAs().name().toLowerCase(Locale.ROOT)
                            + " (--unstated-as).");
        }
        paragraphs.add(
                "Pay is stated base pay, annualised (hour x 2080, day x 260, week x 52, two weeks x"
                        + " 26, month x 12), the midpoint of a range; estimates by boards, one-sided"
                        + " ranges and implausible values are left out of medians.");
        paragraphs.add(
                "Intervals are 95 %: Wilson for shares, Newcombe for their differences, order"
                        + " statistics for medians, MOVER for differences of medians. They treat"
                        + " postings as independent draws, which reposts by one employer are not"
                        + " quite, and each stands by itself: of twenty differences that are none"
                        + " one looks settled. A sentence compares only what its interval settles."
                        + " Counts of the corpus and their ratio have no interval.");
        paragraphs.add(
                "Limits: postings say what is asked for, not who is hired or what is paid in the"
                        + " end; the sources are a choice, not the market; nothing is said of"
                        + " industries, which the data do not hold.");
        paragraphs.add(
                "Made from generation "
                        + corpus.generation()
                        + ", taxonomy "
                        + shortened(corpus.taxonomyHash())
                        + models(corpus)
                        + ", skilltally "
                        + corpus.toolVersion()
                        + filter(settings)
                        + ".");
        return new Document.Prose("Method and limits", paragraphs, Document.Shape.NOTES);
    }

    private static String models(CorpusInfo corpus) {
        return new TreeMap<>(corpus.modelHashes())
                .entrySet().stream()
                        .map(model -> ", " + model.getKey() + " " + shortened(model.getValue()))
                        .collect(Collectors.joining());
    }

    private static String filter(MeasureSettings settings) {
        String printed = QueryString.print(settings.filter());
        return printed.isEmpty() ? "" : "; only postings that match " + printed;
    }

    static String shortened(String hash) {
        return hash.substring(0, Math.min(12, hash.length()));
    }
}
