package dev.skilltally.curate;

import dev.skilltally.annotate.boilerplate.EmployerName;
import dev.skilltally.annotate.skill.FormVariants;
import dev.skilltally.taxonomy.Gazetteer;
import dev.skilltally.taxonomy.PlaceKey;
import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.SurfaceForm;
import dev.skilltally.text.SkillTokenizer;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells the terms that are no news: known forms and stop phrases, places, employers. */
public final class TermFilter {
    private static final SkillTokenizer TOKENIZER = new SkillTokenizer();
    private final Set<String> known = new HashSet<>();
    private final Set<String> employers = new HashSet<>();
    private final Gazetteer places;

    public TermFilter(SkillTaxonomy taxonomy, Gazetteer places) {
        this.places = places;
        for (Skill skill : taxonomy.skills()) {
            boolean isName = VariantCheck.isName(skill);
            for (SurfaceForm form : skill.forms()) {
                FormVariants.written(form, isName).forEach(variant -> known.add(key(variant)));
            }
        }
        taxonomy.stopPhrases().forEach(phrase -> known.add(key(phrase)));
    }

    private static String key(String term) {
        return String.join(" ", Arrays.asList(TOKENIZER.tokenize(term.toLowerCase(Locale.ROOT))));
    }

    /** Takes note of an employer. */
    void see(@Nullable String company) {
        if (company != null) {
            employers.add(EmployerName.of(company));
        }
    }

    /** Two ordinary words that lost the blank between them: "skillsExperience". */
    private static boolean isGlued(String written) {
        for (int at = 1; at < written.length(); at++) {
            if (Character.isLowerCase(written.charAt(at - 1))
                    && Character.isUpperCase(written.charAt(at))) {
                String rest = written.substring(at).toLowerCase(Locale.ROOT);
                if (TermWords.isPlain(rest.split(" ")[0])) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether a term may be a skill that is not known.
     *
     * @param key its words in lower case
     */
    boolean mayBeSkill(String key, String written) {
        return !known.contains(key)
                && !known.contains(key + "s")
                && !employers.contains(key)
                && !isGlued(written)
                && places.named(PlaceKey.of(written)).isEmpty()
                && places.coded(written).isEmpty();
    }
}
