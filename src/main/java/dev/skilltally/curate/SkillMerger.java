package dev.skilltally.curate;

import dev.skilltally.taxonomy.FormKey;
import dev.skilltally.taxonomy.Identifier;
import dev.skilltally.taxonomy.ImportedSkill;
import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillFileWriter.Further;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.SkillType;
import dev.skilltally.taxonomy.SurfaceForm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Merges imported skills with a taxonomy by their forms. An imported skill whose label is a form of
 * a known one is that one; a form that another skill has stays there, and is listed.
 */
public final class SkillMerger {
    private final SkillTaxonomy taxonomy;
    private final String area;

    /** Forms to the skills that have them. */
    private final Map<String, String> owners = new HashMap<>();

    /** Origins and labels of the imported skills to what they were merged into. */
    private final Map<String, String> merged = new HashMap<>();

    private final Map<String, NewSkill> added = new LinkedHashMap<>();
    private final TreeMap<String, Further> additions = new TreeMap<>();
    private final List<MergeConflict> conflicts = new ArrayList<>();
    private final TreeMap<String, Integer> unresolved = new TreeMap<>();

    private SkillMerger(SkillTaxonomy taxonomy, String area) {
        this.taxonomy = taxonomy;
        this.area = area;
        for (Skill skill : taxonomy.skills()) {
            for (SurfaceForm form : skill.forms()) {
                owners.putIfAbsent(FormKey.of(form.text()), skill.id());
            }
        }
    }

    /**
     * What importing these skills would do.
     *
     * @param area name of the area that new skills go into, such as {@code imported-onet}
     */
    public static Merge merge(SkillTaxonomy taxonomy, List<ImportedSkill> imported, String area) {
        SkillMerger merger = new SkillMerger(taxonomy, area);
        imported.forEach(merger::take);
        List<Skill> skills = merger.added.values().stream().map(merger::skill).toList();
        return new Merge(area, skills, merger.additions, merger.conflicts, merger.unresolved);
    }

    private void take(ImportedSkill imported) {
        String owner = owners.get(FormKey.of(imported.label()));
        if (owner == null) {
            owner = owners.get(FormKey.of(withoutQualifier(imported.label())));
        }
        String id = owner == null ? freeIdentifier(imported.label()) : owner;
        List<String> forms = freeForms(imported, id);
        if (owner == null) {
            added.put(id, new NewSkill(id, imported, new ArrayList<>(forms), new ArrayList<>()));
            owners.putIfAbsent(FormKey.of(imported.label()), id);
        } else if (added.containsKey(id)) {
            NewSkill earlier = added.get(id);
            earlier.forms.addAll(forms);
            earlier.origins.add(imported.origin());
        } else {
            addTo(id, imported.origin(), forms);
        }
        merged.putIfAbsent(imported.origin(), id);
        merged.putIfAbsent(FormKey.of(imported.label()), id);
    }

    private void addTo(String id, String origin, List<String> forms) {
        Further before = additions.getOrDefault(id, new Further(List.of(), List.of()));
        additions.put(
                id,
                new Further(
                        Stream.concat(before.origins().stream(), Stream.of(origin))
                                .distinct()
                                .toList(),
                        Stream.concat(before.forms().stream(), forms.stream()).toList()));
    }

    /** The label without its qualifier and the other forms, as far as no other skill has them. */
    private List<String> freeForms(ImportedSkill imported, String id) {
        List<String> free = new ArrayList<>();
        Stream.concat(Stream.of(withoutQualifier(imported.label())), imported.forms().stream())
                .filter(form -> !form.equals(imported.label()))
                .forEach(
                        form -> {
                            String owner = owners.putIfAbsent(FormKey.of(form), id);
                            if (owner == null) {
                                free.add(form);
                            } else if (!owner.equals(id)) {
                                conflicts.add(
                                        new MergeConflict(
                                                imported.label(),
                                                imported.origin(),
                                                form,
                                                owner,
                                                id));
                            }
                        });
        return free;
    }

    /** "Python (computer programming)" to "Python". */
    private static String withoutQualifier(String label) {
        int open = label.lastIndexOf(" (");
        return open > 0 && label.endsWith(")") ? label.substring(0, open).strip() : label;
    }

    private String freeIdentifier(String label) {
        String wanted = Identifier.of(label);
        String base = wanted.isEmpty() ? area : wanted;
        String id = base;
        for (int number = 2; isTaken(id); number++) {
            id = base + "-" + number;
        }
        return id;
    }

    private boolean isTaken(String id) {
        return taxonomy.skill(id).isPresent() || added.containsKey(id);
    }

    private Skill skill(NewSkill skill) {
        SkillType type = skill.imported.type();
        return new Skill(
                skill.id,
                skill.imported.label(),
                type == null ? SkillType.CONCEPT : type,
                area,
                broader(skill),
                null,
                false,
                null,
                Stream.concat(Stream.of(skill.imported.origin()), skill.origins.stream())
                        .distinct()
                        .toList(),
                Stream.concat(Stream.of(skill.imported.label()), skill.forms.stream())
                        .map(form -> plain(form, skill.imported.origin()))
                        .toList(),
                skill.imported.origin());
    }

    private List<String> broader(NewSkill skill) {
        List<String> ids = new ArrayList<>();
        for (String name : skill.imported.broader()) {
            String id = merged.getOrDefault(name, merged.get(FormKey.of(name)));
            String known = id == null ? owners.get(FormKey.of(name)) : id;
            if (known == null) {
                unresolved.merge(name, 1, Integer::sum);
            } else if (!ids.contains(known) && !leadsTo(known, skill.id)) {
                ids.add(known);
                skill.broader.add(known);
            }
        }
        return ids;
    }

    /** Whether one skill is the other or, by what was decided so far, narrower than it. */
    private boolean leadsTo(String from, String to) {
        List<String> open = new ArrayList<>(List.of(from));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String id = open.removeLast();
            if (id.equals(to)) {
                return true;
            }
            NewSkill next = added.get(id);
            if (next != null && seen.add(id)) {
                open.addAll(next.broader);
            }
        }
        return false;
    }

    private static SurfaceForm plain(String text, String source) {
        List<String> none = List.of();
        return new SurfaceForm(
                text, false, Set.of(), none, none, none, none, none, false, none, true, source);
    }

    /** An imported skill that the taxonomy lacks, while it grows. */
    private static final class NewSkill {
        private final String id;
        private final ImportedSkill imported;
        private final List<String> forms;
        private final List<String> origins;
        private final List<String> broader = new ArrayList<>();

        NewSkill(String id, ImportedSkill imported, List<String> forms, List<String> origins) {
            this.id = id;
            this.imported = imported;
            this.forms = forms;
            this.origins = origins;
        }
    }
}
