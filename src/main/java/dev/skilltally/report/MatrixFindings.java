package dev.skilltally.report;

import dev.skilltally.stats.MeasureSettings;
import dev.skilltally.stats.RoleMatrix;
import dev.skilltally.stats.RolePair;
import dev.skilltally.stats.RoleSummary;

import java.util.ArrayList;
import java.util.List;

/** What all pairs of at least two roles come to. */
final class MatrixFindings {
    private final RoleMatrix matrix;
    private final MeasureSettings settings;

    MatrixFindings(RoleMatrix matrix, MeasureSettings settings) {
        this.matrix = matrix;
        this.settings = settings;
    }

    /** One point each. */
    List<Statement> key() {
        List<RolePair> closest = matrix.closest();
        List<Statement> points = new ArrayList<>();
        points.add(likeness("nearest", closest.get(0)));
        if (closest.size() > 1) {
            points.add(likeness("farthest apart", closest.get(closest.size() - 1)));
        }
        points.add(settled());
        matrix.settledGaps().stream().limit(1).map(this::gap).forEach(points::add);
        return points;
    }

    private Statement likeness(String how, RolePair pair) {
        return Statement.of(
                "By the skills that they ask for "
                        + label(pair.first())
                        + " (n = "
                        + Numbers.count(pair.first().skills().n())
                        + ") and "
                        + label(pair.second())
                        + " (n = "
                        + Numbers.count(pair.second().skills().n())
                        + ") are "
                        + how
                        + ": a cosine of "
                        + Numbers.ratio(pair.cosine())
                        + ", and an overlap of "
                        + Numbers.ratio(pair.overlap().jaccard())
                        + " (bounds "
                        + PairCells.bounds(pair).text()
                        + ") of their top "
                        + matrix.topSize()
                        + ".");
    }

    private Statement settled() {
        int paid = (int) matrix.pairs().stream().filter(RolePair::hasPay).count();
        int settled = matrix.settledGaps().size();
        if (paid == 0) {
            return Statement.of(
                    "No two of the roles state "
                            + base()
                            + " pay in "
                            + settings.payCurrency()
                            + ", so pay can't be compared.");
        }
        return Statement.of(
                "The gap of the median "
                        + base()
                        + " is settled for "
                        + Names.of(settled, paid, paid == 1 ? "pair" : "pairs")
                        + " with pay: its 95 % interval excludes zero.");
    }

    private Statement gap(RolePair either) {
        RolePair pair = either.lowerFirst();
        String currency = settings.payCurrency();
        return Statement.comparing(
                "The largest settled gap is "
                        + Numbers.money(pair.payGap(), currency)
                        + " (95 % interval "
                        + Numbers.moneyRange(pair.payGapInterval().orElseThrow(), currency)
                        + "): "
                        + label(pair.second())
                        + " has the higher median "
                        + base()
                        + ", "
                        + median(pair.second())
                        + " against "
                        + median(pair.first())
                        + " for "
                        + label(pair.first())
                        + ".",
                pair.payGapInterval().orElseThrow());
    }

    private String base() {
        return Names.countryBefore(settings.payCountry()) + " base";
    }

    private String median(RoleSummary role) {
        return Numbers.money(role.median().value(), settings.payCurrency())
                + " (n = "
                + Numbers.count(role.median().n())
                + ")";
    }

    private static String label(RoleSummary role) {
        return role.role().label();
    }
}
