package dev.skilltally.annotate.role;

import dev.skilltally.posting.RoleFinding;

import java.util.List;

/**
 * What a posting says on roles.
 *
 * @param finding its own role
 * @param names where roles are named in the text, the title first, by position, none overlapping:
 *     words there are no mentions of skills
 */
public record RoleReading(RoleFinding finding, List<RoleName> names) {
    public RoleReading {
        names = List.copyOf(names);
    }
}
