package dev.skilltally.stats;

import dev.skilltally.taxonomy.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The published numbers of a role on two sides of an edit of the taxonomy.
 *
 * @param role the role
 * @param size K of its top list
 * @param before shares before the edit
 * @param after shares behind it
 */
public record RoleMovement(Role role, int size, SkillShares before, SkillShares after) {

    /**
     * A skill whose share moves.
     *
     * @param before where it stood
     * @param after where it stands
     */
    public record Moved(SkillShare before, SkillShare after) {
        /** Label of the skill, the newer one; the older one where the skill is gone. */
        public String label() {
            boolean gone = after.label().equals(after.skill());
            return gone ? before.label() : after.label();
        }

        /** New share less old share. */
        public double difference() {
            return after.share() - before.share();
        }
    }

    /** The first K skills before. */
    public TopSkills topBefore() {
        return before.top(size);
    }

    /** The first K skills behind. */
    public TopSkills topAfter() {
        return after.top(size);
    }

    /** Skills that come into the top list, by place. */
    public List<SkillShare> entered() {
        TopSkills old = topBefore();
        return topAfter().skills().stream().filter(each -> !old.contains(each.skill())).toList();
    }

    /** Skills that leave the top list, by place. */
    public List<SkillShare> left() {
        TopSkills now = topAfter();
        return topBefore().skills().stream().filter(each -> !now.contains(each.skill())).toList();
    }

    /** Skills of either top list whose count or population is another, the largest move first. */
    public List<Moved> moved() {
        Set<String> shown = new TreeSet<>(topBefore().ids());
        shown.addAll(topAfter().ids());
        List<Moved> moved = new ArrayList<>();
        for (String skill : shown) {
            Moved each = new Moved(before.of(skill), after.of(skill));
            if (!each.before().proportion().equals(each.after().proportion())) {
                moved.add(each);
            }
        }
        moved.sort(
                (one, other) -> {
                    int order =
                            Double.compare(
                                    Math.abs(other.difference()), Math.abs(one.difference()));
                    return order != 0 ? order : one.label().compareTo(other.label());
                });
        return moved;
    }

    /** How two roles overlap on both sides. */
    public OverlapMovement beside(RoleMovement other) {
        return new OverlapMovement(
                role,
                other.role,
                Overlap.of(topBefore(), other.topBefore()),
                Overlap.of(topAfter(), other.topAfter()));
    }
}
