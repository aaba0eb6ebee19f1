package dev.skilltally.taxonomy;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that a job posting asks for.
 *
 * @param id lower-case words joined by hyphens; never changes
 * @param label preferred label
 * @param type what kind of thing it is
 * @param area the area (file) that it is kept in
 * @param broader identifiers of broader skills; may be empty
 * @param note scope note where the label alone misleads; null elsewhere
 * @param generic too vague to tell roles apart ("programming"): left out of a role's top skills
 * @param successor the skill that replaces this deprecated one; null where it is not deprecated
 * @param origins where imported entries came from, such as the URI of an ESCO concept; empty where
 *     it was written here
 * @param forms its surface forms, the label's own first
 * @param source file and line that it was read from, such as {@code skills/cloud.yaml:12}
 */
public record Skill(
        String id,
        String label,
        SkillType type,
        String area,
        List<String> broader,
        @Nullable String note,
        boolean generic,
        @Nullable String successor,
        List<String> origins,
        List<SurfaceForm> forms,
        String source)
        implements Serializable {

    public Skill {
        broader = List.copyOf(broader);
        origins = List.copyOf(origins);
        forms = List.copyOf(forms);
    }

    /** A skill that was written here, not imported. */
    public Skill(
            String id,
            String label,
            SkillType type,
            String area,
            List<String> broader,
            @Nullable String note,
            boolean generic,
            @Nullable String successor,
            List<SurfaceForm> forms,
            String source) {
        this(id, label, type, area, broader, note, generic, successor, List.of(), forms, source);
    }

    /** The same skill with other forms. */
    Skill withForms(List<SurfaceForm> other) {
        return new Skill(
                id, label, type, area, broader, note, generic, successor, origins, other, source);
    }

    /** The same skill with further origins. */
    Skill withOrigins(List<String> further) {
        List<String> all = Stream.concat(origins.stream(), further.stream()).distinct().toList();
        return new Skill(
                id, label, type, area, broader, note, generic, successor, all, forms, source);
    }
}
