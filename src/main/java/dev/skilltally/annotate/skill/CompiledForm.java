package dev.skilltally.annotate.skill;

import dev.skilltally.taxonomy.SurfaceForm;
import dev.skilltally.taxonomy.SurfaceForm.Need;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * A surface form made ready to match: its neighbours and vetoes as numbers of words.
 *
 * @param form the form; null for a stop phrase, which names nothing
 * @param text the form, or the stop phrase
 * @param skills identifiers of the skills that it names; empty for a stop phrase
 * @param name whether it is the name of a tool or language, so that a version may follow
 * @param field whether it may be a field of study (a concept or domain)
 * @param after words one of which must stand before; empty where any may
 * @param before words one of which must stand behind; empty where any may
 * @param notAfter words that must not stand before
 * @param notBefore words that must not stand behind
 * @param isSure whether the words alone are enough
 * @param needs contexts any one of which suffices, as the form has them
 * @param learned whether the classifier decides where no rule accepts it
 * @param unless phrases inside which it is no mention; {@link #ANY_WORD} stands for one word
 */
record CompiledForm(
        @Nullable SurfaceForm form,
        String text,
        List<String> skills,
        boolean name,
        boolean field,
        boolean isSure,
        Set<Need> needs,
        boolean learned,
        Words after,
        Words before,
        Words notAfter,
        Words notBefore,
        List<Words> unless)
        implements Serializable {
    /** Stands for any one word in a veto. */
    static final int ANY_WORD = -1;

    boolean isStopPhrase() {
        return form == null;
    }
}
