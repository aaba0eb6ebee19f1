package dev.skilltally.curate;

import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillFileWriter;
import dev.skilltally.taxonomy.SkillFileWriter.Further;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an import would do to a taxonomy. The files that people wrote stay as they are; all of it
 * goes into one new file.
 *
 * @param area the area that it goes into, also the name of the new file
 * @param added skills that the taxonomy lacks
 * @param additions origins and forms to add to skills that it has, by identifier
 * @param conflicts forms that two skills claim
 * @param unresolved names of broader skills that are neither known nor imported, each with the
 *     number of new skills that stand without it
 */
public record Merge(
        String area,
        List<Skill> added,
        SortedMap<String, Further> additions,
        List<MergeConflict> conflicts,
        SortedMap<String, Integer> unresolved) {

    public Merge {
        added = List.copyOf(added);
        additions = Collections.unmodifiableSortedMap(new TreeMap<>(additions));
        conflicts = List.copyOf(conflicts);
        unresolved = Collections.unmodifiableSortedMap(new TreeMap<>(unresolved));
    }

    /** How many forms are added to skills that the taxonomy has. */
    public int addedForms() {
        return additions.values().stream().mapToInt(further -> further.forms().size()).sum();
    }

    /**
     * The new file.
     *
     * @param heading comment for its first lines: the source and its licence
     */
    public String yaml(String heading) {
        return SkillFileWriter.write(heading, area, added, additions);
    }
}
