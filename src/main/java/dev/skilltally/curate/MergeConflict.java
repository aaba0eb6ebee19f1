package dev.skilltally.curate;

/**
 * A form that an imported skill shares with another one; it stays with its owner.
 *
 * @param label label of the imported skill
 * @param origin where it came from
 * @param form the form in question
 * @param owner identifier of the skill that has the form
 * @param mergedInto identifier of the skill that the imported one was merged into, or of the new
 *     one
 */
public record MergeConflict(
        String label, String origin, String form, String owner, String mergedInto) {

    @Override
    public String toString() {
        return "["
                + origin
                + "] form \""
                + form
                + "\" of \""
                + label
                + "\" ("
                + mergedInto
                + ") stays with "
                + owner;
    }
}
