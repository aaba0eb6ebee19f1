package dev.skilltally.annotate;

import dev.skilltally.annotate.skill.FormChanges;
import dev.skilltally.taxonomy.CuePhrase;
import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.TaxonomyFiles;
import dev.skilltally.taxonomy.TaxonomyReader;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An edit of the taxonomy: what it was and what it is, and which texts it can touch.
 *
 * @param before the taxonomy before it
 * @param after the taxonomy behind it
 * @param forms what differs in their forms
 * @param unbounded files in which something else differs, so that nobody can say which texts it
 *     touches: roles, phrases for sections and modality, places
 */
public record TaxonomyEdit(
        SkillTaxonomy before, SkillTaxonomy after, FormChanges forms, List<String> unbounded) {
    private static final String SKILLS = "skills/";
    private static final String ROLES = "roles/";
    private static final String LANGUAGE = "language/";
    private static final String STOP_PHRASES = "stop-phrases.yaml";

    public TaxonomyEdit {
        unbounded = List.copyOf(unbounded);
    }

    /**
     * The edit between two states of the files.
     *
     * @throws dev.skilltally.taxonomy.TaxonomyException where one of them is no valid taxonomy
     */
    public static TaxonomyEdit between(TaxonomyFiles before, TaxonomyFiles after) {
        return between(before, TaxonomyReader.read(before), after, TaxonomyReader.read(after));
    }

    /** The same where the taxonomies were read from the files already. */
    public static TaxonomyEdit between(
            TaxonomyFiles beforeFiles,
            SkillTaxonomy before,
            TaxonomyFiles afterFiles,
            SkillTaxonomy after) {
        boolean sameRoles = List.copyOf(before.roles()).equals(List.copyOf(after.roles()));
        boolean sameCues = cues(before).equals(cues(after));
        Set<String> names = new TreeSet<>(beforeFiles.names());
        names.addAll(afterFiles.names());
        List<String> unbounded =
                names.stream()
                        .filter(name -> !isSame(name, beforeFiles, afterFiles))
                        .filter(name -> !name.startsWith(SKILLS) && !name.equals(STOP_PHRASES))
                        .filter(name -> !(sameRoles && name.startsWith(ROLES)))
                        .filter(name -> !(sameCues && name.startsWith(LANGUAGE)))
                        .toList();
        return new TaxonomyEdit(before, after, FormChanges.between(before, after), unbounded);
    }

    private static boolean isSame(String name, TaxonomyFiles before, TaxonomyFiles after) {
        return Arrays.equals(before.content(name).orElse(null), after.content(name).orElse(null));
    }

    private static List<CuePhrase> cues(SkillTaxonomy taxonomy) {
        return taxonomy.cues().stream()
                .map(cue -> new CuePhrase(cue.kind(), cue.text(), cue.language(), ""))
                .toList();
    }

    /** This edit with all that another one touches as well. */
    public TaxonomyEdit with(TaxonomyEdit other) {
        Set<String> files = new TreeSet<>(unbounded);
        files.addAll(other.unbounded);
        return new TaxonomyEdit(before, after, forms.with(other.forms), List.copyOf(files));
    }

    /** Whether it can be said which texts are touched. */
    public boolean isBounded() {
        return unbounded.isEmpty();
    }

    /** The skills whose identifiers are gone. */
    public List<Skill> vanished() {
        return before.skills().stream().filter(skill -> after.skill(skill.id()).isEmpty()).toList();
    }
}
