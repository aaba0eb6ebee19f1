package dev.skilltally.annotate.skill;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * An occurrence of a form, found leftmost and longest.
 *
 * @param first first token, inclusive
 * @param last last token, inclusive
 * @param forms the forms that may be meant, at least one; several only where none is sure
 * @param employer whether the form is also the name of the employer
 */
record Slot(int first, int last, List<CompiledForm> forms, boolean employer) {

    /** The form that is meant. */
    CompiledForm form() {
        return forms.getFirst();
    }

    /** Whether the words alone are enough. A stop phrase is sure, and names nothing. */
    boolean isSure() {
        return form().isSure() && !employer;
    }

    /** Whether other forms may lean on it. */
    boolean isSureMention() {
        return isSure() && !form().isStopPhrase();
    }

    /** The occurrence read as another of its forms. */
    Slot as(@Nullable CompiledForm form) {
        return form == null ? this : new Slot(first, last, List.of(form), employer);
    }
}
