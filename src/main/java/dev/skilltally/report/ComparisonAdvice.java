package dev.skilltally.report;

import static dev.skilltally.report.ComparisonFindings.label;

import dev.skilltally.stats.Interval;
import dev.skilltally.stats.Proportion;
import dev.skilltally.stats.RoleComparison;
import dev.skilltally.stats.RoleProfile;
import dev.skilltally.stats.ShareDifference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which of two roles to choose, and the questions that readers ask. */
final class ComparisonAdvice {
    private static final int NAMED = 5;

    private final RoleComparison comparison;
    private final RoleProfile first;
    private final RoleProfile second;
    private final TellingSkills telling;
    private final ComparisonFindings findings;

    ComparisonAdvice(RoleComparison comparison) {
        this.comparison = comparison;
        this.first = comparison.first();
        this.second = comparison.second();
        this.telling = new TellingSkills(comparison);
        this.findings = new ComparisonFindings(comparison);
    }

    /** One paragraph for each role, of what is settled in its favour. */
    List<List<Statement>> choice() {
        return List.of(reasons(first, true), reasons(second, false));
    }

    private List<Statement> reasons(RoleProfile role, boolean isFirst) {
        List<Statement> reasons = new ArrayList<>();
        List<ShareDifference> skills = isFirst ? telling.ofFirst(NAMED) : telling.ofSecond(NAMED);
        if (!skills.isEmpty()) {
            reasons.add(
                    new Statement(
                            "Choose "
                                    + label(role)
                                    + " if you would rather work with "
                                    + Names.list(
                                            skills.stream().map(ShareDifference::label).toList())
                                    + ": its postings ask for each of them more often.",
                            skills.stream().map(ShareDifference::interval).toList()));
        }
        comparison
                .payGapInterval()
                .filter(gap -> isFirst ? gap.high() < 0 : gap.low() > 0)
                .ifPresent(gap -> reasons.add(pay(role, gap)));
        share(isFirst, new Contrast(first.remote(), second.remote()), "is fully remote", reasons);
        share(isFirst, findings.entry(), "is for entry level", reasons);
        if (reasons.isEmpty()) {
            reasons.add(
                    Statement.of(
                            "Nothing that was measured is settled in favour of "
                                    + label(role)
                                    + "."));
        }
        return reasons;
    }

    private Statement pay(RoleProfile role, Interval gap) {
        return Statement.comparing(
                "It pays more: "
                        + Numbers.money(role.pay().median().value(), role.pay().currency())
                        + " is the median "
                        + Names.countryBefore(role.pay().country())
                        + " base, "
                        + Numbers.money(Math.abs(comparison.payGap()), role.pay().currency())
                        + " above the other role's.",
                gap);
    }

    private static void share(
            boolean isFirst, Contrast contrast, String what, List<Statement> reasons) {
        if (isFirst ? contrast.favoursFirst() : contrast.favoursSecond()) {
            Contrast own = isFirst ? contrast : contrast.turned();
            reasons.add(
                    Statement.comparing(
                            "A larger share of its postings "
                                    + what
                                    + ": "
                                    + Numbers.percent(own.first().share())
                                    + ", against "
                                    + Numbers.percent(own.second().share())
                                    + ".",
                            contrast.interval()));
        }
    }

    /** A question with the statements that answer it. */
    record Answer(String question, List<Statement> statements) {
        Document.Question printed() {
            return new Document.Question(question, Statement.paragraph(statements));
        }
    }

    List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        answers.add(
                new Answer("Which role pays more?", List.of(new PayFindings(comparison).brief())));
        answers.add(new Answer("Which skills do both ask for?", List.of(shared())));
        path(first, second, findings.moreForSecond(telling.ofSecond(NAMED)))
                .ifPresent(answers::add);
        path(second, first, findings.moreForFirst(telling.ofFirst(NAMED))).ifPresent(answers::add);
        answers.add(new Answer("Are there openings for beginners?", entry()));
        answers.add(new Answer("Is the work remote?", remote()));
        answers.add(
                new Answer(
                        "What do these postings not say?",
                        List.of(
                                Statement.of(
                                        "Which industries hire: the data do not hold it. What is"
                                                + " paid in the end: medians are of stated base"
                                                + " ranges. What causes what: a premium goes with"
                                                + " a skill, it need not come from it."))));
        return answers;
    }

    private Statement shared() {
        List<ShareDifference> skills = comparison.shared();
        if (skills.isEmpty()) {
            return Statement.of("None is in the top " + comparison.topSize() + " of both.");
        }
        List<String> named =
                skills.stream()
                        .limit(NAMED)
                        .map(
                                each ->
                                        each.label()
                                                + " "
                                                + ComparisonFindings.shares(
                                                        each.first(), each.second()))
                        .toList();
        return Statement.of(
                skills.size()
                        + " are in the top "
                        + comparison.topSize()
                        + " of both, beginning with "
                        + Names.list(named)
                        + ".");
    }

    private static Optional<Answer> path(
            RoleProfile from, RoleProfile to, Optional<Statement> difference) {
        return difference.map(
                statement ->
                        new Answer(
                                "What sets "
                                        + label(to)
                                        + " apart for someone who works as a "
                                        + label(from)
                                        + "?",
                                List.of(statement)));
    }

    private List<Statement> entry() {
        Contrast entry = findings.entry();
        List<Statement> answer = new ArrayList<>();
        answer.add(
                Statement.of(
                        counted(entry.first())
                                + " of the "
                                + label(first)
                                + " postings and "
                                + counted(entry.second())
                                + " of the "
                                + label(second)
                                + " ones are for entry level."));
        if (!entry.isSettled()) {
            answer.add(Statement.of("The difference is not settled."));
        }
        return answer;
    }

    private static String counted(Proportion share) {
        return Numbers.percent(share.share()) + " (" + Numbers.count(share.count()) + ")";
    }

    private List<Statement> remote() {
        List<Statement> answer = new ArrayList<>();
        for (RoleProfile role : List.of(first, second)) {
            answer.add(
                    Statement.of(
                            counted(role.remote())
                                    + " of the "
                                    + label(role)
                                    + " postings are fully remote, "
                                    + counted(role.workModes().of("hybrid"))
                                    + " hybrid; "
                                    + counted(role.workModes().of("unstated"))
                                    + " do not say."));
        }
        return answer;
    }
}
