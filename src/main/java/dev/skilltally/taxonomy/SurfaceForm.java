package dev.skilltally.taxonomy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One way of writing a skill, with the conditions under which it counts as a mention.
 *
 * <p>The checks run in this order: {@code unless}, {@code notAfter} and {@code notBefore}, {@code
 * verbatim}, {@code after} and {@code before}, then {@code needs} and {@code learned}.
 *
 * @param text the form as the maintainer wrote it
 * @param verbatim matches only in exactly this case
 * @param needs contexts any one of which suffices; empty where none is needed
 * @param after the word before the mention must be one of these, unless empty
 * @param before the word behind the mention must be one of these, unless empty
 * @param notAfter the word before the mention must be none of these
 * @param notBefore the word behind the mention must be none of these
 * @param unless no mention inside an occurrence of one of these phrases; {@code *} stands for one
 *     word
 * @param learned where no rule accepts it, the trained classifier decides
 * @param also identifiers of further skills that the form names
 * @param variants whether plural, hyphen and spelling variants match too
 * @param source file and line
 */
public record SurfaceForm(
        String text,
        boolean verbatim,
        Set<Need> needs,
        List<String> after,
        List<String> before,
        List<String> notAfter,
        List<String> notBefore,
        List<String> unless,
        boolean learned,
        List<String> also,
        boolean variants,
        String source)
        implements Serializable {

    /**
     * Contexts that an ambiguous form may need. A <i>sure</i> mention is one whose form has no
     * needs and is not learned.
     */
    public enum Need {
        /** Stands in an enumeration with a sure mention. */
        LIST,
        /** Right after a cue such as "experience with". */
        CUE,
        /** A sure mention of another skill in the same sentence. */
        SKILL,
        /** In the title. */
        TITLE
    }

    public SurfaceForm {
        needs = Set.copyOf(needs);
        after = List.copyOf(after);
        before = List.copyOf(before);
        notAfter = List.copyOf(notAfter);
        notBefore = List.copyOf(notBefore);
        unless = List.copyOf(unless);
        also = List.copyOf(also);
    }

    /** Whether the form alone is enough to be sure of the skill. */
    public boolean isSure() {
        return needs.isEmpty() && !learned;
    }

    /** The same form, wherever it was read from. */
    public SurfaceForm withoutSource() {
        return new SurfaceForm(
                text, verbatim, needs, after, before, notAfter, notBefore, unless, learned, also,
                variants, "");
    }

    /** Forms with further ones behind them, less those whose text is there in some case. */
    static List<SurfaceForm> joined(List<SurfaceForm> own, List<SurfaceForm> further) {
        List<SurfaceForm> forms = new ArrayList<>(own);
        Set<String> texts = new HashSet<>();
        own.forEach(form -> texts.add(form.text().toLowerCase(Locale.ROOT)));
        for (SurfaceForm form : further) {
            if (texts.add(form.text().toLowerCase(Locale.ROOT))) {
                forms.add(form);
            }
        }
        return forms;
    }
}
