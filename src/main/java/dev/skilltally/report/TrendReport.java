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
    private TrendReport() {}

    /**
     * Measures the skills and lays them out.
     *
     * @param role of this role only; null for all
     */
    public static Document of(
            Measures measures, MeasureSettings settings, List<Skill> skills, @Nullable Role role) {
        Trend trend = measures.trend(skills, role);
        String who = role == null ? "all roles" : role.label();
        List<Document.Part> parts = new ArrayList<>();
        if (trend.months().isEmpty()) {
            parts.add(
                    new Document.Prose(
                            "No dates",
                            List.of(
                                    "None of the "
                                            + Numbers.count(trend.undated())
                                            + " readable postings of "
                                            + who
                                            + " has a date, so there is nothing to draw by"
                                            + " month.")));
        } else {
            parts.add(months(trend, who));
            parts.add(changes(trend, who));
        }
        parts.add(
                MethodNote.of(
                        measures.corpus(), measures.activeOn(), settings, measures.unclassified()));
        return new Document(
                skills.stream().map(Skill::label).collect(Collectors.joining(", ")) + " by month",
                parts);
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
                                + " dated readable postings)",
                        columns,
                        trend.months().stream().map(month -> row(trend, month)).toList(),
                        List.of(
                                "Undated and in no month: "
                                        + Numbers.count(trend.undated())
                                        + " postings. Months without postings are left out. Closed"
                                        + " postings count: what is still open of an old month is"
                                        + " not what was asked for then. Sources may change from"
                                        + " month to month; --where source:NAME keeps to one."))
                .drawn(
                        new Chart(
                                Chart.Kind.LINES,
                                "Share of postings by month",
                                trend.skills().stream().map(Skill::id).toList(),
                                List.of()));
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
