package dev.skilltally.report;

import static dev.skilltally.report.Table.Column.number;
import static dev.skilltally.report.Table.Column.words;

import dev.skilltally.query.Hit;
import dev.skilltally.query.TaxonomyDifference;
import dev.skilltally.stats.OverlapMovement;
import dev.skilltally.stats.RoleMovement;
import dev.skilltally.stats.SkillShare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an edit of the taxonomy would change: in postings, and in the numbers published of them. */
public final class TaxonomyDiffReport {
    private static final int SHOWN = 20;

    private final TaxonomyDifference difference;
    private final List<RoleMovement> roles;
    private final List<OverlapMovement> overlaps;
    private final int most;
    private final boolean examplesAsTable;
    private final List<Document.Part> parts = new ArrayList<>();

    private TaxonomyDiffReport(
            TaxonomyDifference difference,
            List<RoleMovement> roles,
            List<OverlapMovement> overlaps,
            boolean forPeople) {
        this.difference = difference;
        this.roles = roles;
        this.overlaps = overlaps;
        this.most = forPeople ? SHOWN : Integer.MAX_VALUE;
        this.examplesAsTable = !forPeople;
    }

    /**
     * Lays out a comparison.
     *
     * @param roles the published numbers of roles on both sides
     * @param overlaps of each two of them
     * @param format text and Markdown show the largest changes only, the others all of them
     */
    public static Document of(
            TaxonomyDifference difference,
            List<RoleMovement> roles,
            List<OverlapMovement> overlaps,
            Format format) {
        boolean forPeople = format == Format.TEXT || format == Format.MARKDOWN;
        return new TaxonomyDiffReport(difference, roles, overlaps, forPeople).document();
    }

    private Document document() {
        parts.add(summary());
        addTable(skills());
        addTable(ofRoles());
        addTable(rules());
        parts.addAll(examples());
        addTable(topLists());
        addTable(shares());
        addTable(overlapTable());
        return new Document("What the edit of the taxonomy would change", parts);
    }

    private void addTable(Table table) {
        if (!table.rows().isEmpty()) {
            parts.add(table);
        }
    }

    private Document.Prose summary() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "Looked at %s of %s postings; %s gain or lose a skill that counts, or a role."
                        .formatted(
                                Numbers.count(difference.looked()),
                                Numbers.count(difference.total()),
                                Numbers.count(difference.changed())));
        if (overlaps.stream().noneMatch(OverlapMovement::isMoved)
                && roles.stream().allMatch(role -> role.moved().isEmpty())) {
            String compared =
                    roles.stream()
                            .map(role -> role.role().label())
                            .collect(Collectors.joining(", "));
            lines.add("No published number of these roles moves: " + compared + ".");
        }
        lines.addAll(difference.warnings());
        return new Document.Prose("Summary", lines);
    }

    private <T> Table table(
            String id,
            String caption,
            List<Table.Column> columns,
            List<T> all,
            Function<T, List<Cell>> row) {
        List<String> notes =
                all.size() > most
                        ? List.of(Numbers.count(all.size() - most) + " more; --format csv has all.")
                        : List.of();
        return new Table(id, caption, columns, all.stream().limit(most).map(row).toList(), notes);
    }

    private Table skills() {
        return table(
                "skills",
                "By skill (postings, duplicates among them)",
                List.of(
                        words("skill", "Skill"),
                        number("gained", "Gained"),
                        number("lost", "Lost")),
                difference.skills(),
                each ->
                        List.of(
                                Cell.words(each.label()),
                                Cell.count(each.gained()),
                                Cell.count(each.lost())));
    }

    private Table ofRoles() {
        return table(
                "roles",
                "By role and skill (postings, duplicates among them)",
                List.of(
                        words("role", "Role"),
                        words("skill", "Skill"),
                        number("gained", "Gained"),
                        number("lost", "Lost")),
                difference.roles(),
                each ->
                        List.of(
                                Cell.words(each.role()),
                                Cell.words(each.label()),
                                Cell.count(each.gained()),
                                Cell.count(each.lost())));
    }

    private Table rules() {
        return table(
                "rules",
                "By form and rule (postings, duplicates among them)",
                List.of(
                        words("skill", "Skill"),
                        words("form", "Form"),
                        words("rule", "Rule"),
                        number("gained", "Gained"),
                        number("lost", "Lost")),
                difference.rules(),
                each ->
                        List.of(
                                Cell.words(each.label()),
                                Cell.words(each.form()),
                                Cell.words(each.rule()),
                                Cell.count(each.gained()),
                                Cell.count(each.lost())));
    }

    private List<Document.Part> examples() {
        if (examplesAsTable) {
            return List.of(exampleTable());
        }
        List<Document.Part> prose = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        String heading = "";
        int headings = 0;
        for (TaxonomyDifference.Example each : difference.examples()) {
            String own = (each.gained() ? "Would gain " : "Would lose ") + each.label();
            if (!own.equals(heading)) {
                addProse(heading, lines, prose);
                heading = own;
                lines.clear();
                if (++headings > SHOWN) {
                    return prose;
                }
            }
            lines.add(
                    "%s %s: %s (%s, %s)"
                            .formatted(
                                    each.posting(),
                                    each.title(),
                                    marked(each.passage()),
                                    each.form(),
                                    each.rule()));
        }
        addProse(heading, lines, prose);
        return prose;
    }

    private static void addProse(String heading, List<String> lines, List<Document.Part> to) {
        if (!lines.isEmpty()) {
            to.add(new Document.Prose(heading, lines));
        }
    }

    private Table exampleTable() {
        return table(
                "examples",
                "Postings that gain or lose a skill",
                List.of(
                        words("skill", "Skill"),
                        words("change", "Change"),
                        words("posting", "Posting"),
                        words("title", "Title"),
                        words("sentence", "Sentence"),
                        words("form", "Form"),
                        words("rule", "Rule")),
                difference.examples(),
                each ->
                        List.of(
                                Cell.words(each.label()),
                                Cell.words(each.gained() ? "gained" : "lost"),
                                Cell.words(each.posting().toString()),
                                Cell.words(each.title()),
                                Cell.words(marked(each.passage())),
                                Cell.words(each.form()),
                                Cell.words(each.rule())));
    }

    private static String marked(Hit.Passage passage) {
        StringBuilder out = new StringBuilder(passage.text());
        for (int i = passage.marks().size() - 1; i >= 0; i--) {
            Hit.Span mark = passage.marks().get(i);
            out.insert(mark.end(), ']').insert(mark.start(), '[');
        }
        return out.toString().replace('\n', ' ').strip();
    }

    private Table topLists() {
        return table(
                "top-lists",
                "Top lists that change",
                List.of(words("role", "Role"), words("in", "Comes in"), words("out", "Goes out")),
                roles.stream()
                        .filter(role -> !role.entered().isEmpty() || !role.left().isEmpty())
                        .toList(),
                role ->
                        List.of(
                                Cell.words(role.role().label()),
                                Cell.words(labels(role.entered())),
                                Cell.words(labels(role.left()))));
    }

    private static String labels(List<SkillShare> skills) {
        return skills.stream().map(SkillShare::label).collect(Collectors.joining(", "));
    }

    private record Share(RoleMovement role, RoleMovement.Moved moved) {}

    private Table shares() {
        List<Share> moved =
                roles.stream()
                        .flatMap(role -> role.moved().stream().map(each -> new Share(role, each)))
                        .toList();
        return table(
                "shares",
                "Published shares that move (distinct active readable postings)",
                List.of(
                        words("role", "Role"),
                        words("skill", "Skill"),
                        number("before", "Before"),
                        number("after", "After"),
                        number("difference", "Points")),
                moved,
                each ->
                        List.of(
                                Cell.words(each.role().role().label()),
                                Cell.words(each.moved().label()),
                                Cell.share(each.moved().before().proportion()),
                                Cell.share(each.moved().after().proportion()),
                                Cell.number(
                                        Numbers.points(each.moved().difference()),
                                        each.moved().difference())));
    }

    private Table overlapTable() {
        return table(
                "overlaps",
                "Overlaps of top lists that move (Jaccard)",
                List.of(
                        words("first", "Role"),
                        words("second", "Role"),
                        number("before", "Before"),
                        number("after", "After"),
                        words("shared", "Shared of either")),
                overlaps.stream().filter(OverlapMovement::isMoved).toList(),
                each ->
                        List.of(
                                Cell.words(each.first().label()),
                                Cell.words(each.second().label()),
                                Cell.number(
                                        Numbers.ratio(each.before().jaccard()),
                                        each.before().jaccard()),
                                Cell.number(
                                        Numbers.ratio(each.after().jaccard()),
                                        each.after().jaccard()),
                                Cell.words(
                                        "%d of %d -> %d of %d"
                                                .formatted(
                                                        each.before().shared(),
                                                        each.before().union(),
                                                        each.after().shared(),
                                                        each.after().union()))));
    }
}
