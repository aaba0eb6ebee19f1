package dev.skilltally.index;

/** Is told how far the writing of an index has come. */
@FunctionalInterface
public interface IndexProgress {
    /** Tells nobody. */
    IndexProgress SILENT = (stage, done, total) -> {};

    /** The stages of writing, in order. */
    enum Stage {
        /** Postings annotated and indexed. */
        POSTINGS,
        /** Signatures compared and candidates checked. */
        DUPLICATES,
        /** Representatives written again with the union of their cluster. */
        CLUSTERS,
        /** Made durable and swapped in. */
        COMMIT
    }

    /**
     * Called often, from any thread.
     *
     * @param done how much of the stage is done
     * @param total how much there is; 0 where it is not known
     */
    void at(Stage stage, long done, long total);
}
