package dev.skilltally.taxonomy;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The places that are known, by name and by code. A name may mean several places; who asks decides
 * which. Immutable.
 */
public final class Gazetteer implements Serializable {
    /** No name of the files has more words; longer ones are not looked up. */
    public static final int MAXIMUM_WORDS = 6;

    /** Bits of a hash that choose the bit of a first word. */
    private static final int FIRST_WORD_BITS = 16;

    private final Map<String, List<PlaceName>> names;
    private final Map<String, List<PlaceName>> codes;

    /** A bit for each word that a name begins with: most capitalised words of a text begin none. */
    private final BitSet firstWords = new BitSet(1 << FIRST_WORD_BITS);

    /** Keeps the tables themselves, which nobody else may keep: a copy costs as much as reading. */
    Gazetteer(Map<String, List<PlaceName>> names, Map<String, List<PlaceName>> codes) {
        this.names = names;
        this.codes = codes;
        names.keySet().forEach(name -> firstWords.set(firstWord(name)));
    }

    private static int firstWord(String key) {
        int hash = 0;
        for (int i = 0; i < key.length() && key.charAt(i) != ' '; i++) {
            hash = 31 * hash + key.charAt(i);
        }
        return (hash ^ (hash >>> FIRST_WORD_BITS)) & ((1 << FIRST_WORD_BITS) - 1);
    }

    /**
     * Reads the folder {@code places} of a taxonomy folder.
     *
     * @param taxonomy the taxonomy folder
     * @throws IOException where a file cannot be read
     * @throws TaxonomyException where a line is not valid, with every problem
     */
    public static Gazetteer read(Path taxonomy) throws IOException {
        return GazetteerReader.read(taxonomy);
    }

    /**
     * Reads files that were loaded before, such as those that an index keeps.
     *
     * @throws TaxonomyException where a line is not valid, with every problem
     */
    public static Gazetteer read(TaxonomyFiles files) {
        return GazetteerReader.read(files);
    }

    /** The places of a name, given as {@link PlaceKey}; empty where none has it. */
    public List<PlaceName> named(String key) {
        return names.getOrDefault(key, List.of());
    }

    /** Whether a name may begin with a word, given as {@link PlaceKey}; surely none if not. */
    public boolean mayBegin(String word) {
        return firstWords.get(firstWord(word));
    }

    /**
     * The places of a code or abbreviation in capitals ("US", "USA", "CA", "NYC"); empty where none
     * has it.
     */
    public List<PlaceName> coded(String code) {
        return codes.getOrDefault(code, List.of());
    }

    /** All names, as keys, in no order. */
    public Collection<String> names() {
        return Collections.unmodifiableSet(names.keySet());
    }
}
