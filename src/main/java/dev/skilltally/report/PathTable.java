package dev.skilltally.report;

import static dev.skilltally.report.Table.Column.detail;
import static dev.skilltally.report.Table.Column.number;
import static dev.skilltally.report.Table.Column.words;

import dev.skilltally.stats.PathStep;
import dev.skilltally.stats.Premium;
import dev.skilltally.stats.RoleProfile;
import dev.skilltally.stats.ShareDifference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What to learn on the way from one role to another. */
final class PathTable {
    private static final int MOST = 15;

    private PathTable() {}

    static Table of(String id, RoleProfile from, RoleProfile to, List<PathStep> path) {
        List<PathStep> more =
                path.stream().filter(step -> step.difference().interval().low() > 0).toList();
        List<List<Cell>> rows = new ArrayList<>();
        more.stream().limit(MOST).forEach(step -> rows.add(row(from, to, step)));
        return new Table(
                id,
                "From "
                        + from.role().label()
                        + " to "
                        + to.role().label()
                        + ": what is asked for more there (n = "
                        + Numbers.count(from.skills().n())
                        + " and "
                        + Numbers.count(to.skills().n())
                        + " readable postings)",
                List.of(
                        words("skill", "Skill"),
                        number("gap", "More"),
                        detail("gap-interval", "95 %"),
                        number("to", to.role().label()),
                        number("from", from.role().label()),
                        number("premium", "Premium there"),
                        detail("premium-interval", "with - without, 95 %"),
                        number("paid", "n with pay")),
                rows,
                List.of(
                        Numbers.count(rows.size())
                                + " of the "
                                + Numbers.count(more.size())
                                + " skills of the top list there that are asked for more than here,"
                                + " by points of share; the interval of each excludes zero."));
    }

    private static List<Cell> row(RoleProfile from, RoleProfile to, PathStep step) {
        ShareDifference difference = step.difference();
        Optional<Premium> premium = Optional.ofNullable(step.premium());
        String skill = difference.skill();
        return List.of(
                Cell.words(difference.label()),
                new Cell(
                        Numbers.points(difference.gap()),
                        difference.gap(),
                        null,
                        difference.interval(),
                        null),
                Cell.words(Numbers.pointsRange(difference.interval())),
                Cell.share(difference.first().proportion()).from(to.queryFor(skill)),
                Cell.share(difference.second().proportion()).from(from.queryFor(skill)),
                premium.map(each -> Premiums.amount(each, to.pay())).orElse(Cell.words("")),
                premium.map(each -> Premiums.interval(each, to.pay())).orElse(Cell.words("")),
                premium.map(each -> Cell.count(each.with().n())).orElse(Cell.words("")));
    }
}
