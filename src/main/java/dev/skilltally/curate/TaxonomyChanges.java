package dev.skilltally.curate;

import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillFileWriter;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.SurfaceForm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * What changed from one state of a taxonomy to another, in order of identifiers.
 *
 * @param changes what happened to which skill
 * @param stopPhrasesAdded new stop phrases
 * @param stopPhrasesRemoved stop phrases that are gone
 */
public record TaxonomyChanges(
        List<Change> changes, List<String> stopPhrasesAdded, List<String> stopPhrasesRemoved) {

    public TaxonomyChanges {
        changes = List.copyOf(changes);
        stopPhrasesAdded = List.copyOf(stopPhrasesAdded);
        stopPhrasesRemoved = List.copyOf(stopPhrasesRemoved);
    }

    /** What may happen to a skill. */
    public enum Kind {
        ADDED,
        /** The identifier is gone, without a successor: indexes and reports still use it. */
        REMOVED,
        /** Deprecated in favour of a successor. */
        MERGED,
        RENAMED,
        TYPE,
        BROADER,
        FORM_ADDED,
        FORM_REMOVED,
        /** The same form with other rules. */
        RULES
    }

    /**
     * One change.
     *
     * @param kind what happened
     * @param skill identifier
     * @param before what stood there; empty where nothing did
     * @param after what stands there now; empty where nothing does
     */
    public record Change(Kind kind, String skill, String before, String after) {}

    /** Whether nothing changed that is about skills or stop phrases. */
    public boolean isEmpty() {
        return changes.isEmpty() && stopPhrasesAdded.isEmpty() && stopPhrasesRemoved.isEmpty();
    }

    /** The changes between two states. */
    public static TaxonomyChanges between(SkillTaxonomy before, SkillTaxonomy after) {
        TreeSet<String> ids = new TreeSet<>();
        before.skills().forEach(skill -> ids.add(skill.id()));
        after.skills().forEach(skill -> ids.add(skill.id()));
        List<Change> changes = new ArrayList<>();
        for (String id : ids) {
            Skill old = before.skill(id).orElse(null);
            Skill now = after.skill(id).orElse(null);
            if (old == null && now != null) {
                changes.add(new Change(Kind.ADDED, id, "", now.label()));
            } else if (old != null && now == null) {
                changes.add(new Change(Kind.REMOVED, id, old.label(), ""));
            } else if (old != null && now != null) {
                compare(old, now, changes);
            }
        }
        return new TaxonomyChanges(
                changes,
                without(after.stopPhrases(), before.stopPhrases()),
                without(before.stopPhrases(), after.stopPhrases()));
    }

    private static void compare(Skill old, Skill now, List<Change> changes) {
        if (now.successor() != null && !Objects.equals(old.successor(), now.successor())) {
            changes.add(new Change(Kind.MERGED, now.id(), old.label(), now.successor()));
            return;
        }
        differ(Kind.RENAMED, now, old.label(), now.label(), changes);
        differ(Kind.TYPE, now, old.type().name(), now.type().name(), changes);
        differ(
                Kind.BROADER,
                now,
                String.join(", ", old.broader()),
                String.join(", ", now.broader()),
                changes);
        forms(old, now, changes);
    }

    private static void differ(
            Kind kind, Skill skill, String before, String after, List<Change> changes) {
        if (!before.equals(after)) {
            changes.add(new Change(kind, skill.id(), before, after));
        }
    }

    private static void forms(Skill old, Skill now, List<Change> changes) {
        Map<String, String> before = rules(old);
        Map<String, String> after = rules(now);
        after.forEach(
                (form, rules) -> {
                    String former = before.get(form);
                    if (former == null) {
                        changes.add(new Change(Kind.FORM_ADDED, now.id(), "", form + rules));
                    } else {
                        differ(Kind.RULES, now, form + former, form + rules, changes);
                    }
                });
        before.forEach(
                (form, rules) -> {
                    if (!after.containsKey(form)) {
                        changes.add(new Change(Kind.FORM_REMOVED, now.id(), form + rules, ""));
                    }
                });
    }

    /** The forms of a skill to their rules; a form given twice has the rules of both. */
    private static Map<String, String> rules(Skill skill) {
        Map<String, String> rules = new LinkedHashMap<>();
        for (SurfaceForm form : skill.forms()) {
            List<String> own = SkillFileWriter.rules(form);
            String text = own.isEmpty() ? "" : " {" + String.join(", ", own) + "}";
            rules.merge(form.text(), text, (one, other) -> one + " or" + other);
        }
        return rules;
    }

    private static List<String> without(List<String> phrases, List<String> others) {
        TreeSet<String> rest = new TreeSet<>(phrases);
        others.forEach(rest::remove);
        return List.copyOf(rest);
    }
}
