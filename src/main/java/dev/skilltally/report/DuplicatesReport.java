package dev.skilltally.report;

import static dev.skilltally.report.Table.Column.words;

import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.PostingKey;
import dev.skilltally.query.DuplicateCluster;
import dev.skilltally.query.DuplicateClusters;
import dev.skilltally.query.PostingQuery;
import dev.skilltally.query.QueryString;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Clusters of the same advertisement, each posting with its reason and its differences. */
public final class DuplicatesReport {
    private static final int MOST_WORDS = 8;
    private static final String JOINED =
            "One employer's text in several places is one advertisement, with the union of its places;"
                    + " index --split-cities keeps them apart.";
    private static final String SPLIT =
            "One employer's text in several places is an advertisement for each, as --split-cities asked.";

    private DuplicatesReport() {}

    /**
     * Lays out a page of clusters.
     *
     * @param from number of clusters passed over
     * @param copies most copies of a cluster to show
     * @param changes most differences of a copy to show
     */
    public static Document of(
            PostingQuery query, DuplicateClusters found, int from, int copies, int changes) {
        List<Document.Part> parts = new ArrayList<>();
        int number = from;
        for (DuplicateCluster cluster : found.page()) {
            parts.add(table(++number, cluster, copies, changes));
        }
        parts.add(
                new Document.Prose(
                        "How to read this",
                        List.of(
                                "Compared are the bodies, word by word, case and punctuation aside; the similarity"
                                        + " is the share of three-word sequences that both have.",
                                "A repost was posted when the earlier ones were over: on or after their closing day,"
                                        + " or more than 30 days after they were posted where that day is not known. A"
                                        + " duplicate stood beside them, or bears no date. Both count as one advertisement.",
                                found.splitCities() ? SPLIT : JOINED),
                        Document.Shape.NOTES));
        String printed = QueryString.print(query);
        return new Document(
                Numbers.count(found.clusters())
                        + " advertisements seen more than once, "
                        + Numbers.count(found.postings())
                        + " postings: "
                        + (printed.isBlank() ? "all" : printed),
                parts);
    }

    private static Table table(int number, DuplicateCluster cluster, int most, int mostChanges) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row(cluster.first(), "first", "", ""));
        cluster.copies().stream()
                .limit(most)
                .forEach(
                        copy ->
                                rows.add(
                                        row(
                                                copy.posting(),
                                                copy.repost() ? "repost" : "duplicate",
                                                reason(copy),
                                                changes(copy, cluster.first(), mostChanges))));
        List<String> notes = new ArrayList<>();
        if (cluster.copies().size() > most) {
            notes.add("and " + (cluster.copies().size() - most) + " more: --copies N shows them");
        }
        String company = cluster.first().posting().company();
        return new Table(
                "cluster-" + number,
                number
                        + ". "
                        + cluster.first().posting().title()
                        + (company == null ? "" : ", " + company.lines().findFirst().orElse(""))
                        + " (n = "
                        + (cluster.copies().size() + 1)
                        + " postings)",
                List.of(
                        words("posting", "Posting"),
                        words("posted", "Posted"),
                        words("places", "Places"),
                        words("what", "What"),
                        words("reason", "Reason"),
                        words("differences", "Differences (- left out, + added)")),
                rows,
                notes);
    }

    private static List<Cell> row(
            AnnotatedPosting posting, String what, String reason, String differences) {
        return List.of(
                Cell.words(name(posting.posting().key())),
                Cell.words(orDash(posting.posting().postedAt())),
                Cell.words(places(posting)),
                Cell.words(what),
                Cell.words(reason),
                Cell.words(differences));
    }

    private static String name(PostingKey key) {
        return key.source() + "/" + key.id();
    }

    private static String orDash(@Nullable Object value) {
        return value == null ? "undated" : value.toString();
    }

    private static String places(AnnotatedPosting posting) {
        TreeSet<String> places = new TreeSet<>();
        posting.places()
                .forEach(
                        finding -> {
                            String city = finding.place().city();
                            String region = finding.place().subdivision();
                            places.add(
                                    city != null
                                            ? city
                                            : region != null ? region : finding.place().country());
                        });
        return places.isEmpty() ? "unstated" : String.join(", ", places);
    }

    private static String reason(DuplicateCluster.Copy copy) {
        String kind =
                copy.kind() == DuplicateCluster.Kind.EXACT
                        ? "exact"
                        : "near " + Numbers.ratio(copy.similarity());
        PostingKey nearest = copy.nearest();
        return nearest == null ? kind : kind + " to " + name(nearest);
    }

    private static String changes(DuplicateCluster.Copy copy, AnnotatedPosting first, int most) {
        List<String> shown = new ArrayList<>();
        if (!copy.posting().posting().title().equals(first.posting().title())) {
            shown.add("title: " + copy.posting().posting().title());
        }
        copy.changes().stream().limit(most).forEach(change -> shown.add(change(change)));
        if (copy.changes().size() > most) {
            shown.add((copy.changes().size() - most) + " more");
        }
        return String.join("; ", shown);
    }

    private static String change(DuplicateCluster.Change change) {
        String before = change.before().isEmpty() ? "" : "-[" + shortened(change.before()) + "]";
        String after = change.after().isEmpty() ? "" : "+[" + shortened(change.after()) + "]";
        return before + (before.isEmpty() || after.isEmpty() ? "" : " ") + after;
    }

    private static String shortened(String words) {
        String[] all = words.split(" ");
        if (all.length <= MOST_WORDS) {
            return words;
        }
        return String.join(" ", List.of(all).subList(0, MOST_WORDS))
                + " ... "
                + (all.length - MOST_WORDS)
                + " more words";
    }
}
