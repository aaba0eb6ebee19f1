package dev.skilltally.posting;

/** The parts of a job posting. */
public enum Section {
    TITLE,
    REQUIREMENTS,
    PREFERRED,
    DUTIES,
    COMPANY,
    BENEFITS,
    EQUAL_OPPORTUNITY,
    OTHER
}
