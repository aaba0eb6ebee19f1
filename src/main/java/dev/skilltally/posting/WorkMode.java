package dev.skilltally.posting;

/** Where the work is done. */
public enum WorkMode {
    REMOTE,
    HYBRID,
    ONSITE,
    UNSTATED
}
