package dev.skilltally.report;

import static dev.skilltally.report.ComparisonFindings.label;

import dev.skilltally.stats.PayProfile;
import dev.skilltally.stats.RoleComparison;
import dev.skilltally.stats.RoleProfile;
import dev.skilltally.stats.ShareDifference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What stands above the tables of a comparison. */
final class ComparisonSections {
    private static final int NAMED = 3;

    private final RoleComparison comparison;
    private final RoleProfile first;
    private final RoleProfile second;
    private final TellingSkills telling;

    ComparisonSections(RoleComparison comparison) {
        this.comparison = comparison;
        this.first = comparison.first();
        this.second = comparison.second();
        this.telling = new TellingSkills(comparison);
    }

    List<Statement> shared() {
        List<Statement> intro = new ArrayList<>();
        intro.add(
                Statement.of(
                        comparison.shared().size()
                                + " skills are in the top "
                                + comparison.topSize()
                                + " of both roles, "
                                + comparison.overlap().union()
                                + " in either."));
        List<String> alike = telling.alike().stream().map(ShareDifference::label).toList();
        if (!alike.isEmpty()) {
            intro.add(
                    Statement.of(
                            "No difference is settled for "
                                    + Names.list(alike)
                                    + ": the interval of the gap includes zero."));
        }
        return intro;
    }

    List<Statement> exclusive() {
        return List.of(
                only(first, second, comparison.exclusiveToFirst(), true),
                only(second, first, comparison.exclusiveToSecond(), false),
                Statement.of(
                        "That is a matter of rank: the other role's postings may ask for the same"
                                + " skill without its being in that role's top "
                                + comparison.topSize()
                                + ", so both shares stand beside each other."));
    }

    private Statement only(
            RoleProfile role, RoleProfile other, List<ShareDifference> skills, boolean ofFirst) {
        String named =
                skills.stream()
                        .limit(NAMED)
                        .map(
                                each ->
                                        each.label()
                                                + " ("
                                                + Numbers.percent(
                                                        (ofFirst ? each.first() : each.second())
                                                                .share())
                                                + ")")
                        .collect(Collectors.collectingAndThen(Collectors.toList(), Names::list));
        String count =
                Numbers.count(skills.size())
                        + " skills are in the top "
                        + comparison.topSize()
                        + " of "
                        + label(role)
                        + " and not in that of "
                        + label(other);
        return Statement.of(count + (named.isEmpty() ? "." : ", beginning with " + named + "."));
    }

    List<Statement> pay() {
        List<Statement> intro = new ArrayList<>();
        intro.add(new PayFindings(comparison).full());
        PayProfile one = first.pay();
        PayProfile other = second.pay();
        intro.add(
                Statement.of(
                        "In "
                                + Names.inCountry(one.country())
                                + " "
                                + Numbers.percent(one.coverage().share())
                                + " of the postings of "
                                + label(first)
                                + " and "
                                + Numbers.percent(other.coverage().share())
                                + " of those of "
                                + label(second)
                                + " state a base range in "
                                + one.currency()
                                + "; the others enter no median. Base only: no bonus, no equity."));
        RoleFindings.flagged(first.population()).ifPresent(intro::add);
        RoleFindings.flagged(second.population()).ifPresent(intro::add);
        return intro;
    }

    List<Statement> openings() {
        List<Statement> intro = new ArrayList<>();
        intro.add(
                Statement.of(
                        Numbers.count(first.postings())
                                + " distinct active postings of "
                                + label(first)
                                + " stand for "
                                + Numbers.count(first.total())
                                + " with their duplicates, "
                                + Numbers.count(second.postings())
                                + " of "
                                + label(second)
                                + " for "
                                + Numbers.count(second.total())
                                + "."));
        new RoleFindings(first.population()).places().ifPresent(intro::add);
        new RoleFindings(second.population()).places().ifPresent(intro::add);
        ComparisonFindings findings = new ComparisonFindings(comparison);
        findings.share("fully remote", new Contrast(first.remote(), second.remote()))
                .ifPresent(intro::add);
        findings.share("for entry level", findings.entry()).ifPresent(intro::add);
        return intro;
    }
}
