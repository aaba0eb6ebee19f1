package dev.skilltally.posting;

import java.io.Serializable;
import java.util.Comparator;

/**
 * What names a job posting: the board or file it came from and its identifier there. Indexing a
 * posting with a key that the index holds already replaces it.
 *
 * @param source name of the collection, never blank
 * @param id identifier within the source, never blank
 */
public record PostingKey(String source, String id) implements Comparable<PostingKey>, Serializable {
    private static final Comparator<PostingKey> ORDER =
            Comparator.comparing(PostingKey::source).thenComparing(PostingKey::id);

    public PostingKey {
        if (source.isBlank()) {
            throw new IllegalArgumentException("source is blank");
        }
        if (id.isBlank()) {
            throw new IllegalArgumentException("id is blank");
        }
    }

    @Override
    public int compareTo(PostingKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return source + "/" + id;
    }
}
