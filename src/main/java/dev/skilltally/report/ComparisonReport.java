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
    static final int MOST_PREMIUMS = 10;
    private static final int MOST_TELLING = 10;

    private final RoleComparison comparison;
    private final RoleProfile first;
    private final RoleProfile second;
    private final List<Document.Part> parts = new ArrayList<>();

    private ComparisonReport(RoleComparison comparison) {
        this.comparison = comparison;
        this.first = comparison.first();
        this.second = comparison.second();
    }

    /** Measures both roles and lays them out. */
    public static Document of(Measures measures, MeasureSettings settings, Role one, Role other) {
        RoleComparison comparison = measures.compare(one, other);
        List<Document.Part> parts = new ArrayList<>(parts(comparison));
        parts.add(
                MethodNote.of(
                        measures.corpus(), measures.activeOn(), settings, measures.unclassified()));
        return new Document(
                one.label() + " and " + other.label(),
                Dek.of(
                        measures.activeOn(),
                        comparison.first().population(),
                        comparison.second().population()),
                parts);
    }

    /** All of it but what only the index knows. */
    static List<Document.Part> parts(RoleComparison comparison) {
        ComparisonReport report = new ComparisonReport(comparison);
        report.addParts();
        return report.parts;
    }

    private void addParts() {
        Warnings.of(first.population(), second.population()).ifPresent(parts::add);
        if (first.postings() > 0 && second.postings() > 0) {
            addFindings();
        }
        parts.add(new Document.Prose("Side by side", List.of()));
        parts.add(new SideBySide(comparison).table());
        if (first.postings() == 0 || second.postings() == 0) {
            return;
        }
        addSkills();
        addPay();
        addOpenings();
        addAdvice();
    }

    private void addFindings() {
        ComparisonFindings findings = new ComparisonFindings(comparison);
        List<Statement> key = isSmall() ? findings.ofFewPostings() : findings.key();
        parts.add(new Document.Prose("Key findings", Statement.texts(key), Document.Shape.LIST));
        if (!isSmall()) {
            parts.add(
                    new Document.Prose(
                            "The short answer",
                            List.of(Statement.paragraph(findings.shortAnswer())),
                            Document.Shape.ANSWER));
        }
    }

    /** Whether one of the roles has so few postings that no advice is given. */
    private boolean isSmall() {
        return first.population().isSmall() || second.population().isSmall();
    }

    private void addSkills() {
        ComparisonSections sections = new ComparisonSections(comparison);
        ComparisonTables tables = new ComparisonTables(comparison);
        String top = "the top " + comparison.topSize();
        open("Skills both roles ask for", sections.shared());
        parts.add(tables.skills("shared", "Skills in both top lists", comparison.shared()));
        open("Skills of one role's list", sections.exclusive());
        parts.add(
                tables.skills(
                        "exclusive-first",
                        "Only in " + top + " of " + first.role().label(),
                        comparison.exclusiveToFirst()));
        parts.add(
                tables.skills(
                        "exclusive-second",
                        "Only in " + top + " of " + second.role().label(),
                        comparison.exclusiveToSecond()));
        parts.add(
                tables.differences(
                        "most-telling",
                        "Largest gaps between the shares",
                        comparison.mostTelling().stream().limit(MOST_TELLING).toList()));
        parts.add(tables.overlap());
    }

    private void addPay() {
        ComparisonPay pay = new ComparisonPay(comparison);
        open("Pay", new ComparisonSections(comparison).pay());
        parts.add(pay.medians());
        parts.add(pay.histogram());
        parts.add(pay.percentiles());
        parts.add(RoleTables.premiums("premiums-first", first.population(), MOST_PREMIUMS, 0));
        parts.add(RoleTables.premiums("premiums-second", second.population(), MOST_PREMIUMS, 1));
    }

    private void addOpenings() {
        ComparisonTables tables = new ComparisonTables(comparison);
        open("Openings", new ComparisonSections(comparison).openings());
        parts.add(
                tables.mixes(
                        "seniority",
                        "Seniority",
                        first.seniority(),
                        second.seniority(),
                        List.of()));
        parts.add(
                tables.mixes(
                        "work-mode",
                        "Work mode",
                        first.workModes(),
                        second.workModes(),
                        List.of()));
        parts.add(
                tables.mixes(
                        "countries",
                        "Country",
                        first.countries(),
                        second.countries(),
                        List.of("A posting in two countries counts in both.")));
    }

    private void addAdvice() {
        if (isSmall()) {
            return;
        }
        ComparisonAdvice advice = new ComparisonAdvice(comparison);
        parts.add(
                new Document.Prose(
                        "Which to choose",
                        advice.choice().stream().map(Statement::paragraph).toList()));
        parts.add(PathTable.of("path-to-second", first, second, comparison.pathToSecond()));
        parts.add(PathTable.of("path-to-first", second, first, comparison.pathToFirst()));
        parts.add(
                new Document.Questions(
                        "Questions and answers",
                        advice.answers().stream().map(ComparisonAdvice.Answer::printed).toList()));
    }

    private void open(String heading, List<Statement> statements) {
        parts.add(new Document.Prose(heading, List.of(Statement.paragraph(statements))));
    }
}
