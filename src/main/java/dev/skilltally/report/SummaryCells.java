package dev.skilltally.report;

import dev.skilltally.stats.RoleSummary;

/** Cells of a role among others. */
final class SummaryCells {
    private SummaryCells() {}

    static Cell payRange(RoleSummary role, String currency) {
        return Cell.words(
                role.median()
                        .interval()
                        .map(each -> Numbers.moneyRange(each, currency))
                        .orElse("none under n = 6"));
    }
}
