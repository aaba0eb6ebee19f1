package dev.skilltally.report;

import static dev.skilltally.report.Table.Column.number;
import static dev.skilltally.report.Table.Column.words;

import dev.skilltally.stats.Measures;
import dev.skilltally.stats.Movement;
import dev.skilltally.stats.Movements;
import dev.skilltally.stats.Snapshot;
import dev.skilltally.taxonomy.Role;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** What moved since a snapshot, and how much of it the taxonomy made. */
public final class SinceReport {
    private static final int MOST = 30;

    private final Snapshot then;
    private final Measures same;
    private final Measures now;

    /**
     * @param then the snapshot
     * @param same today's corpus with the snapshot's taxonomy
     * @param now today's corpus with today's taxonomy
     */
    public SinceReport(Snapshot then, Measures same, Measures now) {
        this.then = then;
        this.same = same;
        this.now = now;
    }

    /**
     * The document with what moved in a role before its method note.
     *
     * @param role null for the whole market
     */
    public Document with(Document document, @Nullable Role role) {
        List<Document.Part> parts = new ArrayList<>(document.parts());
        parts.addAll(Math.max(0, parts.size() - 1), parts(role));
        return new Document(document.title(), document.dek(), parts);
    }

    private List<Document.Part> parts(@Nullable Role role) {
        String key = role == null ? Snapshot.MARKET : role.id();
        String name = role == null ? "the market" : role.label();
        return now.since(then, same, role)
                .map(moved -> moved(key, name, moved))
                .orElseGet(
                        () ->
                                List.of(
                                        new Document.Prose(
                                                "Since the snapshot",
                                                List.of(
                                                        "The snapshot holds nothing of "
                                                                + name
                                                                + ": it had too few postings"
                                                                + " then."))));
    }

    private List<Document.Part> moved(String key, String name, Movements moved) {
        String suffix = key.equals(Snapshot.MARKET) ? "" : "-" + key;
        List<Movement> all = new ArrayList<>(moved.numbers());
        all.addAll(moved.skills().stream().limit(MOST).toList());
        return List.of(
                new Table(
                        "since" + suffix,
                        "What moved in %s since %s (n = %s and %s readable postings)"
                                .formatted(
                                        name,
                                        then.activeOn() == null ? "the snapshot" : then.activeOn(),
                                        Numbers.count(moved.then().readable()),
                                        Numbers.count(moved.now().readable())),
                        List.of(
                                words("measure", "Measure"),
                                number("then", "Then"),
                                number("now", "Now"),
                                number("change", "Change"),
                                number("market", "By the market"),
                                number("taxonomy", "By the taxonomy")),
                        all.stream().map(this::row).toList(),
                        notes(moved)));
    }

    private List<String> notes(Movements moved) {
        List<String> notes = new ArrayList<>();
        notes.add(
                "By the taxonomy: today's corpus with today's taxonomy minus the same corpus with"
                        + " the snapshot's ("
                        + MethodNote.shortened(then.corpus().taxonomyHash())
                        + "); the market is the rest. Shares and points are of readable postings;"
                        + " the two corpora overlap, so there are no intervals.");
        if (moved.skills().size() > MOST) {
            notes.add(Numbers.count(moved.skills().size() - MOST) + " skills moved less.");
        }
        if (!then.corpus().modelHashes().equals(now.corpus().modelHashes())
                || !then.corpus().toolVersion().equals(now.corpus().toolVersion())) {
            notes.add(
                    "Models or skilltally itself have changed since; what that moved counts as the"
                            + " market's here.");
        }
        return notes;
    }

    private List<Cell> row(Movement movement) {
        return List.of(
                Cell.words(movement.label()),
                amount(movement, movement.then()),
                amount(movement, movement.now()),
                change(movement, movement.change()),
                change(movement, movement.ofMarket()),
                change(movement, movement.ofTaxonomy()));
    }

    private Cell amount(Movement movement, double value) {
        return switch (movement.unit()) {
            case POSTINGS -> Cell.number(Numbers.count(Math.round(value)), value);
            case SHARE -> Cell.number(Numbers.percent(value), value);
            case PAY -> Cell.number(Numbers.money(value, now.currency()), value);
        };
    }

    private Cell change(Movement movement, double value) {
        return switch (movement.unit()) {
            case POSTINGS -> Cell.number(Numbers.signedCount(Math.round(value)), value);
            case SHARE -> Cell.number(Numbers.points(value), value);
            case PAY -> Cell.number(Numbers.signedMoney(value, now.currency()), value);
        };
    }
}
