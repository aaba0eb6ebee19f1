package dev.skilltally.report;

import dev.skilltally.stats.RolePair;

/** Cells of a pair of roles. */
final class PairCells {
    private PairCells() {}

    static Cell cosine(RolePair pair) {
        return Cell.number(Numbers.ratio(pair.cosine()), pair.cosine());
    }

    static Cell overlap(RolePair pair) {
        return new Cell(
                Numbers.ratio(pair.overlap().jaccard()),
                pair.overlap().jaccard(),
                null,
                pair.overlap().bounds(),
                null);
    }

    static Cell bounds(RolePair pair) {
        return Cell.words(
                Numbers.ratio(pair.overlap().bounds().low())
                        + " to "
                        + Numbers.ratio(pair.overlap().bounds().high()));
    }

    static Cell gap(RolePair pair, String currency) {
        return pair.hasPay()
                ? new Cell(
                        Numbers.signedMoney(pair.payGap(), currency),
                        pair.payGap(),
                        null,
                        pair.payGapInterval().orElse(null),
                        null)
                : Cell.words("no pay");
    }

    static Cell gapRange(RolePair pair, String currency) {
        return Cell.words(
                pair.payGapInterval()
                        .map(each -> Numbers.signedMoneyRange(each, currency))
                        .orElse("none"));
    }

    /** Readable postings, and postings with pay, of both. */
    static Cell sizes(RolePair pair) {
        return Cell.words(
                Numbers.count(pair.first().skills().n())
                        + " and "
                        + Numbers.count(pair.second().skills().n())
                        + ", "
                        + Numbers.count(pair.first().median().n())
                        + " and "
                        + Numbers.count(pair.second().median().n()));
    }
}
