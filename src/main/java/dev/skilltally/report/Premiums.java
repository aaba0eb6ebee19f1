package dev.skilltally.report;

import dev.skilltally.stats.PayProfile;
import dev.skilltally.stats.Premium;

/** Cells of premiums. */
final class Premiums {
    private Premiums() {}

    static Cell amount(Premium premium, PayProfile pay) {
        return new Cell(
                Numbers.signedMoney(premium.amount(), pay.currency()),
                premium.amount(),
                premium.with().n(),
                null,
                pay.query().toBuilder().allSkills(premium.skill()).build());
    }

    /** The interval of the median with minus the median without. */
    static Cell interval(Premium premium, PayProfile pay) {
        return Cell.words(
                premium.interval()
                        .map(each -> Numbers.signedMoneyRange(each, pay.currency()))
                        .orElse("none"));
    }
}
