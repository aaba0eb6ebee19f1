package dev.skilltally.index;

import java.io.IOException;

/** Is shown the postings that an edit can touch, by one thread. */
@FunctionalInterface
public interface TouchedVisitor {
    void visit(TouchedPosting posting) throws IOException;
}
