package dev.skilltally.curate;

import java.util.List;

/**
 * A place where a term is used like a skill.
 *
 * @param key its words in lower case, apart by blanks: by it uses are counted together
 * @param term as written
 * @param way how it is used
 * @param weight how much it looks like a skill there, from 0 to 1
 * @param neighbours identifiers of known skills in the same list; empty elsewhere
 * @param isNamed whether it is written like a name though no sentence or item begins with it
 * @param context the text around it, on one line
 */
record TermUse(
        String key,
        String term,
        Way way,
        double weight,
        List<String> neighbours,
        boolean isNamed,
        String context) {
    /** The ways in which postings use a skill. */
    enum Way {
        /** An item of a list that holds known skills. */
        LIST,
        /** Behind "experience with" and the like. */
        CUE,
        /** A name in a line that mentions a known skill. */
        NAME,
        /** A phrase on a word that many known skills end in: "wave analysis". */
        PHRASE
    }
}
