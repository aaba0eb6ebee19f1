package dev.skilltally.report;

import static dev.skilltally.report.Table.Column.number;
import static dev.skilltally.report.Table.Column.words;

import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.PayFinding;
import dev.skilltally.posting.Place;
import dev.skilltally.query.Dimension;
import dev.skilltally.query.FacetCounts;
import dev.skilltally.query.Hit;
import dev.skilltally.query.Hits;
import dev.skilltally.query.PostingQuery;
import dev.skilltally.query.QueryString;
import dev.skilltally.stats.Proportion;
import dev.skilltally.taxonomy.Role;
import dev.skilltally.taxonomy.SkillTaxonomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

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
            parts.add(hit(number, hit, taxonomy));
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

    private static Document.Prose hit(int number, Hit hit, SkillTaxonomy taxonomy) {
        AnnotatedPosting found = hit.posting();
        List<String> lines = new ArrayList<>();
        lines.add(
                facts(found, taxonomy)
                        + (hit.copies() > 1 ? "; seen " + hit.copies() + " times" : ""));
        hit.passages().forEach(passage -> lines.add("... " + marked(passage)));
        String url = found.posting().url();
        lines.add(found.posting().key() + (url == null ? "" : "  " + url));
        String company = found.posting().company();
        return new Document.Prose(
                number
                        + ". "
                        + found.posting().title()
                        + (company == null ? "" : ", " + company.replace('\n', ' ')),
                lines);
    }

    private static String facts(AnnotatedPosting found, SkillTaxonomy taxonomy) {
        String role = found.role().role();
        List<String> facts = new ArrayList<>();
        facts.add(
                role == null ? "unclassified" : taxonomy.role(role).map(Role::label).orElse(role));
        facts.add(found.seniority().level().name().toLowerCase(Locale.ROOT));
        String places =
                found.places().stream()
                        .map(each -> place(each.place()))
                        .distinct()
                        .collect(Collectors.joining("; "));
        facts.add(places.isEmpty() ? "place unstated" : places);
        facts.add(found.workMode().mode().name().toLowerCase(Locale.ROOT));
        PayFinding pay = found.pay();
        facts.add(pay == null ? "pay unstated" : pay.evidence().quote());
        if (found.posting().postedAt() != null) {
            facts.add("posted " + found.posting().postedAt());
        }
        return String.join("; ", facts);
    }

    private static String place(Place place) {
        String city = place.city();
        String area = place.subdivision() != null ? place.subdivision() : place.country();
        return city == null ? area : city + " (" + area + ")";
    }

    private static String marked(Hit.Passage passage) {
        StringBuilder out = new StringBuilder(passage.text());
        for (int i = passage.marks().size() - 1; i >= 0; i--) {
            out.insert(passage.marks().get(i).end(), ']')
                    .insert(passage.marks().get(i).start(), '[');
        }
        return out.toString().replace('\n', ' ');
    }
}
