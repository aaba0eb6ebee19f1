package dev.skilltally.evaluate;

import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.SurfaceForm;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a maintainer does next about an error. */
final class NextStep {
    /** From this share of right mentions on, a form is worth a veto rather than a rule for all. */
    private static final double MOSTLY_RIGHT = 0.75;

    private final CanonicalNames names;
    private final Map<String, SurfaceForm> forms = new HashMap<>();
    private final Map<String, Skill> owners = new HashMap<>();

    NextStep(SkillTaxonomy taxonomy, CanonicalNames names) {
        this.names = names;
        for (Skill skill : taxonomy.skills()) {
            for (SurfaceForm form : skill.forms()) {
                String key = form.text().toLowerCase(Locale.ROOT);
                forms.putIfAbsent(key, form);
                owners.putIfAbsent(key, skill);
            }
        }
    }

    /** For a surface that was not found. */
    String forMissed(GoldPosting.GoldSkill gold) {
        String key = gold.surface().toLowerCase(Locale.ROOT);
        SurfaceForm form = forms.get(key);
        Skill owner = owners.get(key);
        if (form != null && owner != null) {
            return "form of %s at %s was refused here: look at its rules with match --why \"%s\""
                    .formatted(owner.id(), form.source(), form.text());
        }
        Optional<String> skill = names.skills(gold.canonical()).stream().sorted().findFirst();
        return skill.map(id -> "add the form \"%s\" to %s".formatted(gold.surface(), id))
                .orElseGet(
                        () ->
                                "no skill \"%s\": add one (%s) with the form \"%s\""
                                        .formatted(gold.canonical(), gold.type(), gold.surface()));
    }

    /**
     * For a form that was found where no skill is named.
     *
     * @param mentions right ones among all of the form
     */
    String forWrong(String text, Accuracy mentions) {
        SurfaceForm form = forms.get(text.toLowerCase(Locale.ROOT));
        if (form == null) {
            return "made by rule from a form: see taxonomy show, or set variants: false";
        }
        String counts = "right in %d of %d".formatted(mentions.right(), mentions.n());
        if (mentions.accuracy() >= MOSTLY_RIGHT) {
            return counts
                    + ": add unless, not-after or not-before with the words beside it, at "
                    + form.source();
        }
        boolean isSure = form.isSure() && form.after().isEmpty() && form.before().isEmpty();
        return isSure
                ? counts + ": write a context rule such as needs: [list, cue], at " + form.source()
                : counts + ": its rule lets too much through, narrow it at " + form.source();
    }
}
