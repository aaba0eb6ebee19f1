package dev.skilltally.report;

import static dev.skilltally.report.Table.Column.detail;
import static dev.skilltally.report.Table.Column.number;
import static dev.skilltally.report.Table.Column.words;

import dev.skilltally.stats.MarketProfile;
import dev.skilltally.stats.MeasureSettings;
import dev.skilltally.stats.Measures;
import dev.skilltally.stats.Mix;
import dev.skilltally.stats.PopulationProfile;
import dev.skilltally.stats.RoleSummary;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The whole corpus: its roles, skills, pay and mixes. */
public final class MarketReport {
    private static final int MOST_VALUES = 12;
    private static final int MOST_PREMIUMS = 20;

    /** Roles that have a bar. */
    private static final int MOST_DRAWN = 20;

    private MarketReport() {}

    /**
     * Measures the corpus and lays it out.
     *
     * @param least postings of a role that gets a row of its own
     */
    public static Document of(Measures measures, MeasureSettings settings, int least) {
        MarketProfile market = measures.market(least);
        List<Document.Part> parts = new ArrayList<>(parts(market, settings, least));
        parts.add(
                MethodNote.of(
                        measures.corpus(), measures.activeOn(), settings, measures.unclassified()));
        return new Document("The market", dek(market, measures.activeOn()), parts);
    }

    /** What is said of the corpus, without the method. */
    static List<Document.Part> parts(MarketProfile market, MeasureSettings settings, int least) {
        PopulationProfile all = market.population();
        List<Document.Part> parts = new ArrayList<>();
        Warnings.of(all).ifPresent(parts::add);
        List<String> findings = Statement.texts(new MarketFindings(market).key());
        parts.add(new Document.Prose("Key findings", findings, Document.Shape.LIST));
        parts.add(new Document.Prose("At a glance", List.of()));
        parts.add(RoleReport.overview(all));
        if (all.postings() > 0) {
            addTables(parts, market, settings, least);
        }
        return parts;
    }

    private static void addTables(
            List<Document.Part> parts, MarketProfile market, MeasureSettings settings, int least) {
        PopulationProfile all = market.population();
        parts.add(new Document.Prose("Roles", List.of()));
        parts.add(roles(market, settings, least));
        parts.add(new Document.Prose("Skills", List.of()));
        parts.add(RoleTables.topSkills(all, all.skills().top(settings.topSize())));
        parts.add(SkillTables.tiers("tiers", all));
        parts.add(SkillTables.groups("skill-groups", all));
        parts.add(new Document.Prose("Pay", List.of()));
        parts.add(PayTables.quantiles("percentiles", all));
        parts.add(PayTables.histogram("histogram", all));
        parts.add(RoleTables.premiums("premiums", all, MOST_PREMIUMS, 0));
        parts.add(new Document.Prose("Openings", List.of()));
        parts.addAll(RoleReport.mixes(all));
        parts.add(new Document.Prose("Sources", List.of()));
        parts.add(mix("sources", "Source", all, market.sources()));
        parts.add(mix("languages", "Language", all, market.languages()));
    }

    private static String dek(MarketProfile market, @Nullable LocalDate activeOn) {
        return "Roles, skills, pay and openings in the "
                + Numbers.count(market.population().postings())
                + " distinct postings"
                + Dek.activeOn(activeOn)
                + ". Every number has its n, its 95 % interval and the query for the postings"
                + " behind it.";
    }

    private static Table mix(String id, String what, PopulationProfile all, Mix mix) {
        return RoleTables.mix(id, what, all, mix, MOST_VALUES, List.of());
    }

    private static Table roles(MarketProfile market, MeasureSettings settings, int least) {
        List<List<Cell>> rows = new ArrayList<>();
        for (RoleSummary role : market.largest()) {
            rows.add(
                    List.of(
                            Cell.words(role.role().label()),
                            Cell.share(market.roles().of(role.role().id())).from(role.query()),
                            Cell.count(role.postings()).from(role.query()),
                            Cell.money(role.median(), settings.payCurrency()).from(role.paid()),
                            SummaryCells.payRange(role, settings.payCurrency()),
                            Cell.count(role.median().n()).from(role.paid()),
                            Cell.share(role.remote())));
        }
        Mix roles = market.roles();
        int shown = market.largest().stream().mapToInt(RoleSummary::postings).sum();
        int unclassified = roles.of("unstated").count();
        return new Table(
                        "roles",
                        "Roles by postings (n = " + Numbers.count(roles.n()) + " postings)",
                        List.of(
                                words("role", "Role"),
                                number("share", "Share"),
                                number("postings", "Postings"),
                                number("median", "Median base"),
                                detail("interval", "95 %"),
                                number("paid", "n with pay"),
                                number("remote", "Remote")),
                        rows,
                        List.of(
                                "Roles with fewer than "
                                        + least
                                        + " postings: "
                                        + Numbers.count(
                                                roles.stated().size() - market.largest().size())
                                        + ", with "
                                        + Numbers.count(roles.n() - shown - unclassified)
                                        + " postings together. Unclassified: "
                                        + Numbers.count(unclassified)
                                        + " postings ("
                                        + Numbers.percent(roles.of("unstated").share())
                                        + ")."))
                .drawn(Chart.bars("Share of postings by role", "share").first(MOST_DRAWN));
    }
}
