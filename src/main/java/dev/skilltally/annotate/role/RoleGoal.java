package dev.skilltally.annotate.role;

import dev.skilltally.taxonomy.Role;
import dev.skilltally.taxonomy.RolePattern;

import java.util.List;

/**
 * A pattern with its role, at the end of a way through the patterns.
 *
 * @param role the role
 * @param pattern its pattern
 * @param not phrases that must not stand in the title, as words
 * @param reason the pattern and its place, for people to read
 */
record RoleGoal(Role role, RolePattern pattern, List<List<String>> not, String reason) {
    static RoleGoal of(Role role, RolePattern pattern) {
        return new RoleGoal(
                role,
                pattern,
                pattern.not().stream().map(TitleWords::plain).toList(),
                "title pattern \"%s\" (%s)".formatted(pattern.text(), pattern.source()));
    }
}
