package dev.skilltally.report;

import static dev.skilltally.report.Table.Column.number;
import static dev.skilltally.report.Table.Column.words;

import dev.skilltally.stats.MeasureSettings;
import dev.skilltally.stats.Measures;
import dev.skilltally.stats.PayProfile;
import dev.skilltally.stats.PopulationProfile;
import dev.skilltally.taxonomy.Role;

import java.util.ArrayList;
import java.util.List;

/** One role: its skills, pay, seniority, work modes and countries. */
public final class RoleReport {
    private static final int MOST_COUNTRIES = 12;
    private static final int MOST_PREMIUMS = 20;

    private RoleReport() {}

    /** Measures the role and lays it out. */
    public static Document of(Measures measures, MeasureSettings settings, Role role) {
        PopulationProfile profile = measures.role(role).population();
        List<Document.Part> parts = new ArrayList<>();
        Warnings.of(profile).ifPresent(parts::add);
        addFindings(parts, profile);
        parts.add(overview(profile));
        if (profile.postings() > 0) {
            addTables(parts, measures, settings, role, profile);
        }
        parts.add(
                MethodNote.of(
                        measures.corpus(), measures.activeOn(), settings, measures.unclassified()));
        return new Document(role.label(), Dek.of(measures.activeOn(), profile), parts);
    }

    private static void addTables(
            List<Document.Part> parts,
            Measures measures,
            MeasureSettings settings,
            Role role,
            PopulationProfile profile) {
        parts.add(new Document.Prose("Skills", List.of()));
        parts.add(RoleTables.topSkills(profile, profile.skills().top(settings.topSize())));
        parts.add(SkillTables.tiers("tiers", profile));
        parts.add(SkillTables.groups("skill-groups", profile));
        parts.add(SkillTables.together("together", profile, measures.coOccurrences(profile)));
        parts.add(
                SkillTables.nearest(
                        "nearest-roles",
                        profile,
                        measures.nearest(role, PopulationProfile.FEW_POSTINGS)));
        parts.add(new Document.Prose("Pay", List.of()));
        parts.add(PayTables.quantiles("percentiles", profile));
        parts.add(PayTables.histogram("histogram", profile));
        parts.add(RoleTables.premiums("premiums", profile, MOST_PREMIUMS, 0));
        parts.add(new Document.Prose("Openings", List.of()));
        parts.addAll(mixes(profile));
    }

    private static void addFindings(List<Document.Part> parts, PopulationProfile profile) {
        RoleFindings findings = new RoleFindings(profile);
        parts.add(
                new Document.Prose(
                        "Key findings", Statement.texts(findings.key()), Document.Shape.LIST));
        if (!profile.isSmall()) {
            parts.add(
                    new Document.Prose(
                            "The short answer",
                            List.of(Statement.paragraph(findings.shortAnswer())),
                            Document.Shape.ANSWER));
        }
        parts.add(new Document.Prose("At a glance", List.of()));
    }

    static List<Table> mixes(PopulationProfile profile) {
        return List.of(
                RoleTables.mix(
                        "seniority", "Seniority", profile, profile.seniority(), 10, List.of()),
                RoleTables.mix(
                        "work-mode", "Work mode", profile, profile.workModes(), 10, List.of()),
                RoleTables.mix(
                        "countries",
                        "Country",
                        profile,
                        profile.countries(),
                        MOST_COUNTRIES,
                        List.of("A posting in two countries counts in both.")));
    }

    static Table overview(PopulationProfile role) {
        PayProfile pay = role.pay();
        return new Table(
                "overview",
                Names.capital(role.label()) + " at a glance",
                List.of(words("measure", "Measure"), number("value", "Value")),
                List.of(
                        List.of(
                                Cell.words("Distinct active postings"),
                                Cell.count(role.postings()).from(role.query())),
                        List.of(
                                Cell.words("Postings with duplicates"),
                                Cell.count(role.total())
                                        .from(role.query().toBuilder().distinct(false).build())),
                        List.of(Cell.words("Without readable text"), Cell.count(role.unreadable())),
                        List.of(
                                Cell.words("Median base, " + pay.country() + ", " + pay.currency()),
                                Cell.money(pay.median(), pay.currency()).from(pay.query())),
                        List.of(
                                Cell.words("  95 % interval"),
                                Cell.words(
                                        pay.median()
                                                .interval()
                                                .map(
                                                        interval ->
                                                                Numbers.moneyRange(
                                                                        interval, pay.currency()))
                                                .orElse("none under n = 6"))),
                        List.of(
                                Cell.words("  postings with pay (n)"),
                                Cell.count(pay.median().n()).from(pay.query())),
                        List.of(
                                Cell.words("  coverage of the country's postings"),
                                Cell.share(pay.coverage())),
                        List.of(Cell.words("  employers"), Cell.count(pay.employers())),
                        List.of(
                                Cell.words("  share of the largest one"),
                                Cell.share(pay.largestEmployerShare())),
                        List.of(
                                Cell.words("Remote"),
                                Cell.share(role.remote())
                                        .from(role.workModes().queryOf("remote")))),
                List.of());
    }
}
