package dev.skilltally.sample;

/**
 * Base pay of a posting in words.
 *
 * @param annual midpoint of the range in dollars a year
 * @param where the part of the posting that says it
 * @param words as written
 */
record PlantedPay(long annual, Where where, String words) {

    /** The parts of a posting that may state pay. */
    enum Where {
        FIELD,
        TITLE,
        TEXT
    }
}
