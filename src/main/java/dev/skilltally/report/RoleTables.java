package dev.skilltally.report;

import static dev.skilltally.report.Table.Column.detail;
import static dev.skilltally.report.Table.Column.number;
import static dev.skilltally.report.Table.Column.words;

import dev.skilltally.stats.Mix;
import dev.skilltally.stats.PayProfile;
import dev.skilltally.stats.PopulationProfile;
import dev.skilltally.stats.Premium;
import dev.skilltally.stats.SkillShare;
import dev.skilltally.stats.TopSkills;

import java.util.ArrayList;
import java.util.List;

/** Tables of one role. */
final class RoleTables {
    private RoleTables() {}

    static Table topSkills(PopulationProfile role, TopSkills top) {
        List<List<Cell>> rows = new ArrayList<>();
        for (SkillShare share : top.skills()) {
            rows.add(
                    List.of(
                            Cell.words(share.label()),
                            Cell.share(share.proportion()).from(role.queryFor(share.skill())),
                            Cell.interval(share.proportion()),
                            Cell.number(Numbers.count(share.rank()), share.rank()),
                            Cell.count(share.proportion().count())));
        }
        List<String> notes = new ArrayList<>();
        if (!top.tiedAcrossTheCut().isEmpty()) {
            notes.add(
                    "Tied across the last place: "
                            + String.join(", ", top.tiedAcrossTheCut())
                            + ".");
        }
        notes.add("Generic skills are left out: " + generic(role) + ".");
        return new Table(
                        "top-skills",
                        "Top "
                                + top.size()
                                + " skills of "
                                + role.label()
                                + " (n = "
                                + Numbers.count(role.skills().n())
                                + " readable postings)",
                        List.of(
                                words("skill", "Skill"),
                                number("share", "Share"),
                                detail("interval", "95 %"),
                                detail("rank", "#"),
                                number("postings", "Postings")),
                        rows,
                        notes)
                .drawn(Chart.bars("Share of postings that ask for it", "share"))
                .sampling("share");
    }

    private static String generic(PopulationProfile role) {
        List<String> labels =
                role.skills().all().stream()
                        .filter(SkillShare::isGeneric)
                        .limit(8)
                        .map(each -> each.label() + " " + Numbers.percent(each.share()))
                        .toList();
        return labels.isEmpty() ? "none occur" : String.join(", ", labels);
    }

    static Table mix(
            String id, String what, PopulationProfile role, Mix mix, int most, List<String> notes) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Mix.Part part : mix.first(most)) {
            rows.add(
                    List.of(
                            Cell.words(Names.value(mix.dimension(), part.value())),
                            Cell.share(part.proportion()).from(part.query()),
                            Cell.interval(part.proportion()),
                            Cell.count(part.proportion().count())));
        }
        List<Mix.Part> cut = mix.stated().stream().skip(most).toList();
        List<String> said = new ArrayList<>(notes);
        if (!cut.isEmpty()) {
            said.add(
                    Numbers.count(cut.size())
                            + " more values, each in at most "
                            + Numbers.percent(cut.get(0).proportion().share())
                            + ".");
        }
        return new Table(
                        id,
                        what
                                + " of "
                                + role.label()
                                + " (n = "
                                + Numbers.count(mix.n())
                                + " postings)",
                        List.of(
                                words("value", what),
                                number("share", "Share"),
                                detail("interval", "95 %"),
                                number("postings", "Postings")),
                        rows,
                        said)
                .drawn(Chart.bars(what, "share"));
    }

    /**
     * Premiums, largest first.
     *
     * @param hue place of the role among those that the report is on
     */
    static Table premiums(String id, PopulationProfile role, int most, int hue) {
        PayProfile pay = role.pay();
        List<List<Cell>> rows = new ArrayList<>();
        for (Premium premium : pay.premiums().stream().limit(most).toList()) {
            rows.add(
                    List.of(
                            Cell.words(premium.label()),
                            Cell.money(premium.with(), pay.currency())
                                    .from(
                                            pay.query().toBuilder()
                                                    .allSkills(premium.skill())
                                                    .build()),
                            Cell.number(
                                    Numbers.signedMoney(premium.amount(), pay.currency()),
                                    premium.amount()),
                            Cell.words(
                                    premium.interval()
                                            .map(
                                                    interval ->
                                                            Numbers.signedMoneyRange(
                                                                    interval, pay.currency()))
                                            .orElse("none")),
                            Cell.count(premium.with().n()),
                            Cell.count(premium.without().n()),
                            adjusted(premium, pay.currency())));
        }
        return new Table(
                        id,
                        "Skill premiums of "
                                + role.label()
                                + " ("
                                + pay.country()
                                + ", "
                                + pay.currency()
                                + ", median of "
                                + Numbers.count(pay.median().n())
                                + " postings "
                                + Cell.money(pay.median(), pay.currency()).text()
                                + ")",
                        List.of(
                                words("skill", "Skill"),
                                number("median", "Median with"),
                                number("premium", "Premium"),
                                detail("interval", "with - without, 95 %"),
                                number("with", "n with"),
                                number("without", "n without"),
                                number("adjusted", "At equal seniority")),
                        rows,
                        List.of(
                                "Left out: "
                                        + Numbers.count(pay.suppressed())
                                        + " skills with fewer than "
                                        + Premium.LEAST_POSTINGS
                                        + " postings with pay"
                                        + (pay.premiums().size() > most
                                                ? ", and "
                                                        + Numbers.count(
                                                                pay.premiums().size() - most)
                                                        + " with smaller premiums"
                                                : "")
                                        + ". A premium is an association, not a cause."))
                .drawn(
                        new Chart(
                                Chart.Kind.INTERVALS,
                                "Median base of the "
                                        + role.label()
                                        + " postings that name the skill, with 95 % interval",
                                List.of("median"),
                                List.of(
                                        new Chart.Mark(
                                                hue,
                                                pay.median().value(),
                                                "all: "
                                                        + Numbers.money(
                                                                pay.median().value(),
                                                                pay.currency())))))
                .sampling("median");
    }

    private static Cell adjusted(Premium premium, String currency) {
        if (premium.adjusted() == null) {
            return Cell.words("too few");
        }
        String dropped =
                premium.adjusted().droppedShare() > 0
                        ? " (" + Numbers.percent(premium.adjusted().droppedShare()) + " dropped)"
                        : "";
        double amount = premium.adjusted().amount();
        return Cell.number(Numbers.signedMoney(amount, currency) + dropped, amount);
    }
}
