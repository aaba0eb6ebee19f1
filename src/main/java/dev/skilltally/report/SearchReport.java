package dev.skilltally.report;

import static dev.skilltally.report.Table.Column.number;
import static dev.skilltally.report.Table.Column.words;

import dev.skilltally.query.Dimension;
import dev.skilltally.query.FacetCounts;
import dev.skilltally.query.Hit;
import dev.skilltally.query.Hits;
import dev.skilltally.query.PostingQuery;
import dev.skilltally.query.QueryString;
import dev.skilltally.stats.Proportion;
import dev.skilltally.taxonomy.SkillTaxonomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Postings that match a query, and their counts by facets. */
public final class SearchReport {
    /** Dimensions of which a posting may have several values. */
    private static final Set<Dimension> SEVERAL =
            Set.of(
                    Dimension.SKILL,
                    Dimension.SKILL_GROUP,
                    Dimension.COUNTRY,
                    Dimension.REGION,
                    Dimension.SOURCE);

    private SearchReport() {}

    /**
     * Lays out a page of hits and the facets.
     *
     * @param from number of hits passed over
     */
    public static Document of(
            PostingQuery query,
            Hits hits,
            int from,
            List<FacetCounts> facets,
            SkillTaxonomy taxonomy) {
        List<Document.Part> parts = new ArrayList<>();
        facets.forEach(facet -> parts.add(facet(facet)));
        int number = from;
        for (Hit hit : hits.hits()) {
            number++;
            parts.add(HitEntry.of(number, hit, taxonomy));
        }
        String printed = QueryString.print(query);
        String shown = printed.isBlank() ? "all postings" : printed;
        return new Document(
                Numbers.count(hits.total())
                        + (query.distinct() ? " distinct" : "")
                        + " postings: "
                        + shown,
                parts);
    }

    private static Table facet(FacetCounts facet) {
        String name = facet.dimension().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        List<List<Cell>> rows = new ArrayList<>();
        facet.values()
                .forEach(
                        value ->
                                rows.add(row(value.label(), value.postings(), facet.population())));
        if (facet.other() > 0) {
            rows.add(
                    row(
                            "(" + Numbers.count(facet.other()) + " other values only)",
                            facet.otherPostings(),
                            facet.population()));
        }
        rows.add(row("(unstated)", facet.unstated(), facet.population()));
        return new Table(
                facet.dimension().name().toLowerCase(Locale.ROOT),
                "By " + name + " (n = " + Numbers.count(facet.population()) + " postings)",
                List.of(
                        words("value", name),
                        number("postings", "Postings"),
                        number("share", "Share")),
                rows,
                SEVERAL.contains(facet.dimension())
                        ? List.of("A posting with several values counts once for each.")
                        : List.of());
    }

    private static List<Cell> row(String label, int postings, int population) {
        return List.of(
                Cell.words(label),
                Cell.count(postings),
                Cell.share(new Proportion(postings, population)));
    }
}
