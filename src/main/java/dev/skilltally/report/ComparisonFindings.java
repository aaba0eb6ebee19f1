package dev.skilltally.report;

import dev.skilltally.stats.Interval;
import dev.skilltally.stats.Overlap;
import dev.skilltally.stats.RoleComparison;
import dev.skilltally.stats.RoleProfile;
import dev.skilltally.stats.ShareDifference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a comparison of two roles comes to: the key findings and the short answer. */
final class ComparisonFindings {
    private static final int NAMED_SKILLS = 3;

    private final RoleComparison comparison;
    private final RoleProfile first;
    private final RoleProfile second;
    private final TellingSkills telling;
    private final PayFindings pay;

    ComparisonFindings(RoleComparison comparison) {
        this.comparison = comparison;
        this.first = comparison.first();
        this.second = comparison.second();
        this.telling = new TellingSkills(comparison);
        this.pay = new PayFindings(comparison);
    }

    /** One point each. */
    List<Statement> key() {
        List<Statement> points = new ArrayList<>();
        points.add(size());
        points.add(pay.full());
        points.add(overlap());
        bridges().ifPresent(points::add);
        telling.ofFirst(1).stream().map(each -> gap(first, second, each)).forEach(points::add);
        telling.ofSecond(1).stream().map(each -> gap(second, first, each)).forEach(points::add);
        share("fully remote", new Contrast(first.remote(), second.remote())).ifPresent(points::add);
        share("for entry level", entry()).ifPresent(points::add);
        RoleFindings.premium(first.population(), 1).ifPresent(points::add);
        RoleFindings.premium(second.population(), 1).ifPresent(points::add);
        return points;
    }

    /** What may be said where one role has few postings: how many, and what they pay. */
    List<Statement> ofFewPostings() {
        return List.of(size(), pay.full());
    }

    /** One paragraph. */
    List<Statement> shortAnswer() {
        List<Statement> answer = new ArrayList<>();
        bridges().ifPresent(answer::add);
        moreForFirst(telling.ofFirst(NAMED_SKILLS)).ifPresent(answer::add);
        moreForSecond(telling.ofSecond(NAMED_SKILLS)).ifPresent(answer::add);
        if (answer.isEmpty()) {
            answer.add(
                    Statement.of(
                            "No difference between the skills of the two roles is settled by these postings."));
        }
        answer.add(pay.brief());
        answer.add(
                Statement.of(
                        "The index holds "
                                + Numbers.ratio(comparison.marketRatio())
                                + " distinct active postings of "
                                + label(first)
                                + " for each one of "
                                + label(second)
                                + "."));
        return answer;
    }

    private Statement size() {
        return Statement.of(
                "The index holds "
                        + Numbers.count(first.postings())
                        + " distinct active postings of "
                        + label(first)
                        + " and "
                        + Numbers.count(second.postings())
                        + " of "
                        + label(second)
                        + ", a ratio of "
                        + Numbers.ratio(comparison.marketRatio())
                        + ".");
    }

    private Statement overlap() {
        Overlap overlap = comparison.overlap();
        return Statement.of(
                "The two top-"
                        + comparison.topSize()
                        + " lists share "
                        + overlap.shared()
                        + " of "
                        + overlap.union()
                        + " skills, a Jaccard overlap of "
                        + Numbers.ratio(overlap.jaccard())
                        + " (bounds "
                        + Numbers.ratio(overlap.bounds().low())
                        + " to "
                        + Numbers.ratio(overlap.bounds().high())
                        + ").");
    }

    /** The skills that at least half of either role's postings ask for. */
    Optional<Statement> bridges() {
        List<String> skills =
                comparison.bridges().stream()
                        .filter(telling::isListed)
                        .map(each -> each.label() + " " + shares(each.first(), each.second()))
                        .toList();
        return skills.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Statement.of(
                                "At least half of the postings of either role ask for "
                                        + Names.list(skills)
                                        + "."));
    }

    static String shares(
            dev.skilltally.stats.SkillShare one, dev.skilltally.stats.SkillShare other) {
        return "(" + Numbers.percent(one.share()) + " and " + Numbers.percent(other.share()) + ")";
    }

    /** A skill that the first of two roles asks for more often. */
    private static Statement gap(RoleProfile more, RoleProfile less, ShareDifference skill) {
        boolean firstMore = skill.gap() > 0;
        double high = firstMore ? skill.first().share() : skill.second().share();
        double low = firstMore ? skill.second().share() : skill.first().share();
        Interval gap = firstMore ? skill.interval() : skill.interval().turned();
        return Statement.comparing(
                label(more)
                        + " postings ask more often for "
                        + skill.label()
                        + ": "
                        + Numbers.percent(high)
                        + ", against "
                        + Numbers.percent(low)
                        + " for "
                        + label(less)
                        + ", a gap of "
                        + Numbers.points(Math.abs(skill.gap())).substring(1)
                        + " points (95 % interval "
                        + Numbers.pointsRange(gap).replace("+", "")
                        + ").",
                skill.interval());
    }

    /** Skills that the first role asks for more often, if there are any. */
    Optional<Statement> moreForFirst(List<ShareDifference> skills) {
        return more(first, skills, true);
    }

    /** Skills that the second role asks for more often, if there are any. */
    Optional<Statement> moreForSecond(List<ShareDifference> skills) {
        return more(second, skills, false);
    }

    private static Optional<Statement> more(
            RoleProfile role, List<ShareDifference> skills, boolean isFirst) {
        if (skills.isEmpty()) {
            return Optional.empty();
        }
        List<String> named =
                skills.stream().map(each -> each.label() + " " + against(each, isFirst)).toList();
        return Optional.of(
                new Statement(
                        label(role) + " postings ask more often for " + Names.list(named) + ".",
                        skills.stream().map(ShareDifference::interval).toList()));
    }

    private static String against(ShareDifference skill, boolean isFirst) {
        double own = isFirst ? skill.first().share() : skill.second().share();
        double other = isFirst ? skill.second().share() : skill.first().share();
        return "(" + Numbers.percent(own) + " against " + Numbers.percent(other) + ")";
    }

    Contrast entry() {
        return new Contrast(first.seniority().of("entry"), second.seniority().of("entry"));
    }

    /** Two shares, if the difference between them is settled. */
    Optional<Statement> share(String what, Contrast contrast) {
        if (!contrast.isSettled()) {
            return Optional.empty();
        }
        boolean firstMore = contrast.favoursFirst();
        Contrast ordered = firstMore ? contrast : contrast.turned();
        return Optional.of(
                Statement.comparing(
                        "More of the "
                                + label(firstMore ? first : second)
                                + " postings are "
                                + what
                                + ": "
                                + Numbers.percent(ordered.first().share())
                                + ", against "
                                + Numbers.percent(ordered.second().share())
                                + " for "
                                + label(firstMore ? second : first)
                                + ".",
                        contrast.interval()));
    }

    static String label(RoleProfile role) {
        return role.role().label();
    }
}
