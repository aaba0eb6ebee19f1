package dev.skilltally.index;

import dev.skilltally.dedupe.DuplicatePolicy;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything but the postings that decides what an index holds.
 *
 * @param taxonomyHash hash of the taxonomy
 * @param taxonomyFiles path within the taxonomy folder, {@code /} between its parts, to the bytes
 *     of the file; kept beside the generation, since from a hash nobody can find the postings of a
 *     removed form
 * @param modelHashes name of each model or learned file to its hash
 * @param toolVersion version of skilltally
 * @param duplicates what counts as the same advertisement
 */
public record BuildInputs(
        String taxonomyHash,
        Map<String, byte[]> taxonomyFiles,
        Map<String, String> modelHashes,
        String toolVersion,
        DuplicatePolicy duplicates) {

    public BuildInputs {
        taxonomyFiles = Collections.unmodifiableMap(new TreeMap<>(taxonomyFiles));
        modelHashes = Collections.unmodifiableMap(new TreeMap<>(modelHashes));
    }
}
