package dev.skilltally.report;

import dev.skilltally.stats.MeasureSettings;
import dev.skilltally.stats.Measures;
import dev.skilltally.stats.RoleComparison;
import dev.skilltally.stats.RoleProfile;
import dev.skilltally.taxonomy.Role;

import java.util.ArrayList;
import java.util.List;

/** Two roles side by side: the report of the reference article. */
public final class ComparisonReport {
    private static final int MOST_PREMIUMS = 10;
    private static final int MOST_TELLING = 10;

    private final RoleComparison comparison;
    private final RoleProfile first;
    private final RoleProfile second;

    private ComparisonReport(RoleComparison comparison) {
        this.comparison = comparison;
        this.first = comparison.first();
        this.second = comparison.second();
    }

    /** Measures both roles and lays them out. */
    public static Document of(Measures measures, MeasureSettings settings, Role one, Role other) {
        List<Document.Part> parts =
                new ArrayList<>(new ComparisonReport(measures.compare(one, other)).parts());
        parts.add(
                MethodNote.of(
                        measures.corpus(), measures.activeOn(), settings, measures.unclassified()));
        return new Document(one.label() + " and " + other.label(), parts);
    }

    private List<Document.Part> parts() {
        List<Document.Part> parts = new ArrayList<>();
        Warnings.of(first.population()).ifPresent(parts::add);
        Warnings.of(second.population()).ifPresent(parts::add);
        parts.addAll(tables());
        return parts;
    }

    private List<Table> tables() {
        ComparisonTables tables = new ComparisonTables(comparison);
        String top = "the top " + comparison.topSize();
        return List.of(
                new SideBySide(comparison).table(),
                tables.differences("shared", "Skills in both top lists", comparison.shared()),
                tables.differences(
                        "exclusive-first",
                        "Only in " + top + " of " + first.role().label(),
                        comparison.exclusiveToFirst()),
                tables.differences(
                        "exclusive-second",
                        "Only in " + top + " of " + second.role().label(),
                        comparison.exclusiveToSecond()),
                tables.differences(
                        "most-telling",
                        "Largest gaps between the shares",
                        comparison.mostTelling().stream().limit(MOST_TELLING).toList()),
                tables.overlap(),
                tables.mixes(
                        "seniority", "Seniority", first.seniority(), second.seniority(), List.of()),
                tables.mixes(
                        "work-mode", "Work mode", first.workModes(), second.workModes(), List.of()),
                tables.mixes(
                        "countries",
                        "Country",
                        first.countries(),
                        second.countries(),
                        List.of("A posting in two countries counts in both.")),
                RoleTables.premiums("premiums-first", first.population(), MOST_PREMIUMS),
                RoleTables.premiums("premiums-second", second.population(), MOST_PREMIUMS),
                PathTable.of("path-to-second", first, second, comparison.pathToSecond()),
                PathTable.of("path-to-first", second, first, comparison.pathToFirst()));
    }
}
