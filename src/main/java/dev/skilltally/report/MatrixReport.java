package dev.skilltally.report;

import static dev.skilltally.report.Table.Column.detail;
import static dev.skilltally.report.Table.Column.number;
import static dev.skilltally.report.Table.Column.words;

import dev.skilltally.stats.MeasureSettings;
import dev.skilltally.stats.Measures;
import dev.skilltally.stats.RoleMatrix;
import dev.skilltally.stats.RoleSummary;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** All pairs of roles: overlap of their skills and gap of their pay. */
public final class MatrixReport {
    private MatrixReport() {}

    /** Lays out a matrix. */
    public static Document of(Measures measures, MeasureSettings settings, RoleMatrix matrix) {
        List<Document.Part> parts = new ArrayList<>(parts(settings, matrix));
        parts.add(
                MethodNote.of(
                        measures.corpus(), measures.activeOn(), settings, measures.unclassified()));
        return new Document("Roles side by side", dek(matrix, measures.activeOn()), parts);
    }

    /** What is said of a matrix, without the method. */
    static List<Document.Part> parts(MeasureSettings settings, RoleMatrix matrix) {
        if (matrix.roles().size() < 2) {
            return List.of(alone(matrix), roles(settings, matrix, matrix));
        }
        RoleMatrix ordered = matrix.byLikeness();
        MatrixFindings findings = new MatrixFindings(matrix, settings);
        PairTables pairs = new PairTables(matrix, settings);
        RoleSquares squares = new RoleSquares(ordered);
        List<Document.Part> parts = new ArrayList<>();
        parts.add(
                new Document.Prose(
                        "Key findings", Statement.texts(findings.key()), Document.Shape.LIST));
        parts.add(new Document.Prose("Skills", List.of()));
        parts.add(squares.overlaps());
        parts.add(pairs.closest());
        pairs.farthest().ifPresent(parts::add);
        parts.add(new Document.Prose("Pay", List.of()));
        parts.add(squares.gaps(settings.payCurrency()));
        parts.add(pairs.gaps());
        parts.add(new Document.Prose("Roles", List.of()));
        parts.add(roles(settings, matrix, ordered));
        return parts;
    }

    private static String dek(RoleMatrix matrix, @Nullable LocalDate activeOn) {
        if (matrix.roles().size() < 2) {
            return "";
        }
        return "How alike "
                + Numbers.count(matrix.roles().size())
                + " roles are in the skills that their postings ask for, and how far apart in pay,"
                + " in the distinct postings"
                + Dek.activeOn(activeOn)
                + ". Overlaps have their bounds, gaps of pay their 95 % interval.";
    }

    private static Document.Prose alone(RoleMatrix matrix) {
        return new Document.Prose(
                "Too few roles",
                List.of(
                        (matrix.roles().isEmpty() ? "No role has" : "Only one role has")
                                + " the "
                                + Numbers.count(Math.max(1, matrix.least()))
                                + " readable postings that it takes to be set beside another:"
                                + " lower --least, name roles, or loosen the filter."));
    }

    private static Table roles(MeasureSettings settings, RoleMatrix matrix, RoleMatrix ordered) {
        String currency = settings.payCurrency();
        List<List<Cell>> rows = new ArrayList<>();
        for (RoleSummary role : matrix.roles()) {
            int place = ordered.roles().indexOf(role) + 1;
            rows.add(
                    List.of(
                            Cell.words(role.role().label()),
                            Cell.number(Numbers.count(place), place),
                            Cell.count(role.postings()).from(role.query()),
                            Cell.money(role.median(), currency).from(role.paid()),
                            SummaryCells.payRange(role, currency),
                            Cell.count(role.median().n()).from(role.paid())));
        }
        return new Table(
                "roles",
                Numbers.count(rows.size())
                        + (rows.size() == 1 ? " role (" : " roles (")
                        + settings.payCountry()
                        + ", "
                        + currency
                        + "; n in their columns, # their place in the maps)",
                List.of(
                        words("role", "Role"),
                        number("number", "#"),
                        number("postings", "Postings"),
                        number("median", "Median base"),
                        detail("interval", "95 %"),
                        number("paid", "n with pay")),
                rows,
                leftOut(matrix));
    }

    private static List<String> leftOut(RoleMatrix matrix) {
        return matrix.leftOut() == 0
                ? List.of()
                : List.of(
                        "Left out: "
                                + Numbers.count(matrix.leftOut())
                                + " roles with fewer than "
                                + Numbers.count(matrix.least())
                                + " readable postings, or not asked for.");
    }
}
