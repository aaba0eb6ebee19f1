package dev.skilltally.posting;

/** How a skill is asked for, strongest first. */
public enum Modality {
    REQUIRED,
    PREFERRED,
    DUTY,
    /** Named, but neither asked for nor part of the duties: the stack, the team, the product. */
    CONTEXT,
    /** Named as not asked for: "no Java required". Never counted. */
    NEGATED,
    /**
     * Stands in company, benefits or equal-opportunity text, or in a paragraph that the employer
     * repeats whatever the role. Never counted.
     */
    BOILERPLATE;

    /** Whether a mention of this modality counts in shares unless the question says otherwise. */
    public boolean isCounted() {
        return this != NEGATED && this != BOILERPLATE;
    }
}
