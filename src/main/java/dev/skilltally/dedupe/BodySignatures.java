package dev.skilltally.dedupe;

/**
 * The signatures of all postings, wherever they are kept; read in order, several times. Postings
 * are numbers from 0 to size - 1; some may have no signature.
 */
public interface BodySignatures {
    /** One more than the largest number of a posting. */
    int size();

    /** Visits the hash of the whole body of every posting that has a signature, ascending. */
    void forEachExact(ExactVisitor visitor);

    /**
     * Visits the sketches of the given postings, ascending; those without one are left out.
     *
     * @param postings numbers, ascending
     */
    void forEachSketch(int[] postings, SketchVisitor visitor);

    /** Takes the hash of a whole body. */
    @FunctionalInterface
    interface ExactVisitor {
        void visit(int posting, long exact);
    }

    /** Takes a sketch, which stands in {@code bytes} from {@code offset} on until it returns. */
    @FunctionalInterface
    interface SketchVisitor {
        void visit(int posting, byte[] bytes, int offset);
    }
}
