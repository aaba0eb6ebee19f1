package dev.skilltally.report;

import static dev.skilltally.report.Table.Column.detail;
import static dev.skilltally.report.Table.Column.number;
import static dev.skilltally.report.Table.Column.words;

import dev.skilltally.query.PostingQuery;
import dev.skilltally.stats.MeasureSettings;
import dev.skilltally.stats.Measures;
import dev.skilltally.stats.Proportion;
import dev.skilltally.stats.ShareDifference;
import dev.skilltally.stats.Trend;
import dev.skilltally.taxonomy.Role;
import dev.skilltally.taxonomy.Skill;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Shares of skills month by month. */
public final class TrendReport {
    private static final String CAUTION =
            "Closed postings count: what is still open of an old month is not what was asked for"
                    + " then. Sources may change from month to month; --where source:NAME keeps to"
                    + " one.";

    private TrendReport() {}

    /**
     * Measures the skills and lays them out.
     *
     * @param role of this role only; null for all
     */
    public static Document of(
            Measures measures, MeasureSettings settings, List<Skill> skills, @Nullable Role role) {
        String who = role == null ? "all roles" : role.label();
        Trend trend = measures.trend(skills, role);
        List<Document.Part> parts = new ArrayList<>(parts(trend, who));
        parts.add(
                MethodNote.of(
                        measures.corpus(), measures.activeOn(), settings, measures.unclassified()));
        return new Document(
                skills.stream().map(Skill::label).collect(Collectors.joining(", ")) + " by month",
                dek(trend, who),
                parts);
    }

    /** What is said of a trend, without the method. */
    static List<Document.Part> parts(Trend trend, String who) {
        if (trend.months().isEmpty()) {
            return List.of(undated(trend, who));
        }
        List<Document.Part> parts = new ArrayList<>();
        List<String> findings = Statement.texts(new TrendFindings(trend, who).key());
        parts.add(new Document.Prose("Key findings", findings, Document.Shape.LIST));
        parts.add(new Document.Prose("By month", List.of()));
        parts.add(trend.isLine() ? months(trend, who).drawn(lines(trend)) : months(trend, who));
        if (trend.changes().stream().anyMatch(Trend.Change::isMeasured)) {
            parts.add(changes(trend, who));
        }
        return parts;
    }

    private static String dek(Trend trend, String who) {
        if (trend.months().isEmpty()) {
            return "";
        }
        return "How many of the postings of "
                + who
                + " ask for "
                + Names.list(trend.skills().stream().map(Skill::label).toList())
                + ", by the month of their first date, from "
                + Names.month(trend.months().get(0).month())
                + " to "
                + Names.month(trend.months().get(trend.months().size() - 1).month())
                + ". Every share has its n, its 95 % interval and the query for the postings"
                + " behind it.";
    }

    private static Document.Prose undated(Trend trend, String who) {
        String sentence =
                trend.undated() == 0
                        ? "No readable posting is left of "
                                + who
                                + ": loosen the filter, or index more."
                        : "None of the "
                                + Numbers.count(trend.undated())
                                + " readable postings of "
                                + who
                                + " has a date, so there is nothing to draw by month.";
        return new Document.Prose(
                trend.undated() == 0 ? "No postings" : "No dates", List.of(sentence));
    }

    private static Chart lines(Trend trend) {
        return new Chart(
                Chart.Kind.LINES,
                "Share of postings by month, with 95 % interval",
                trend.skills().stream().map(Skill::id).toList(),
                List.of());
    }

    private static Table months(Trend trend, String who) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(words("month", "Month"));
        columns.add(number("postings", "Postings"));
        for (Skill skill : trend.skills()) {
            columns.add(number(skill.id(), skill.label()));
            columns.add(detail(skill.id() + "-interval", "95 %"));
        }
        return new Table(
                "trend",
                "Share of the postings of "
                        + who
                        + " that ask for it, by month of the first date (n = "
                        + Numbers.count(trend.dated())
                        + " dated readable postings of "
                        + Numbers.count(trend.postings())
                        + ")",
                columns,
                trend.months().stream().map(month -> row(trend, month)).toList(),
                List.of(points(trend), CAUTION));
    }

    private static String points(Trend trend) {
        int points = trend.points().size();
        int months = trend.months().size();
        return "Undated and in no month: "
                + Numbers.count(trend.undated())
                + " postings. Months without postings are left out. With at least "
                + Trend.LEAST_POSTINGS
                + " postings, and so points of a line: "
                + Names.of(points, months, months == 1 ? "month" : "months")
                + ".";
    }

    private static List<Cell> row(Trend trend, Trend.Month month) {
        PostingQuery query = trend.queryOf(month.month());
        List<Cell> row = new ArrayList<>();
        row.add(Cell.words(month.month().toString()));
        row.add(Cell.count(month.postings()).from(query));
        for (int i = 0; i < trend.skills().size(); i++) {
            Proportion share = month.shares().get(i);
            String skill = trend.skills().get(i).id();
            row.add(Cell.share(share).from(query.toBuilder().allSkills(skill).build()));
            row.add(Cell.interval(share));
        }
        return row;
    }

    private static Table changes(Trend trend, String who) {
        List<List<Cell>> rows = new ArrayList<>();
        String from = "";
        for (Trend.Change change : trend.changes()) {
            ShareDifference difference = change.difference();
            from = change.from().toString();
            rows.add(
                    List.of(
                            Cell.words(difference.label()),
                            Cell.share(difference.second().proportion()),
                            Cell.share(difference.first().proportion()),
                            new Cell(
                                    Numbers.points(difference.gap()),
                                    difference.gap(),
                                    null,
                                    difference.interval(),
                                    null),
                            Cell.words(Numbers.pointsRange(difference.interval())),
                            Cell.count(difference.second().proportion().n()),
                            Cell.count(difference.first().proportion().n())));
        }
        return new Table(
                "change",
                "Change within " + who + (from.isEmpty() ? "" : ", before " + from + " and since"),
                List.of(
                        words("skill", "Skill"),
                        number("before", "Before"),
                        number("since", "Since"),
                        number("change", "Change"),
                        detail("change-interval", "95 %"),
                        number("n-before", "n before"),
                        number("n-since", "n since")),
                rows,
                List.of(
                        "The time between the first month and the last is halved. Where the interval"
                                + " holds zero, no change is shown."));
    }
}
