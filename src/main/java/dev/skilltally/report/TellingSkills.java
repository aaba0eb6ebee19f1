package dev.skilltally.report;

import dev.skilltally.stats.RoleComparison;
import dev.skilltally.stats.ShareDifference;

import java.util.List;
import java.util.stream.Stream;

/**
 * The skills of either top list by their gap, where it is settled: those that tell the roles apart.
 */
final class TellingSkills {
    private final RoleComparison comparison;
    private final List<ShareDifference> settled;

    TellingSkills(RoleComparison comparison) {
        this.comparison = comparison;
        this.settled =
                comparison.mostTelling().stream()
                        .filter(this::isListed)
                        .filter(each -> each.interval().excludesZero())
                        .toList();
    }

    /** Whether a skill is in one of the two top lists, so that its numbers are in a table. */
    boolean isListed(ShareDifference skill) {
        return comparison.firstTop().contains(skill.skill())
                || comparison.secondTop().contains(skill.skill());
    }

    /** Those that the first role asks for more often, widest gap first. */
    List<ShareDifference> ofFirst(int most) {
        return settled.stream().filter(each -> each.gap() > 0).limit(most).toList();
    }

    /** Those that the second role asks for more often, widest gap first. */
    List<ShareDifference> ofSecond(int most) {
        return settled.stream().filter(each -> each.gap() < 0).limit(most).toList();
    }

    /** Shared skills whose gap is not settled. */
    List<ShareDifference> alike() {
        return Stream.of(comparison.shared())
                .flatMap(List::stream)
                .filter(each -> !each.interval().excludesZero())
                .toList();
    }
}
