package dev.skilltally.posting;

/**
 * Levels of seniority as postings state them. Measures fold {@link #INTERN} into {@link #ENTRY}.
 */
public enum Seniority {
    INTERN,
    ENTRY,
    MID,
    SENIOR,
    STAFF,
    MANAGER,
    UNSTATED
}
