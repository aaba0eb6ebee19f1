package dev.skilltally.curate;

import java.util.function.Consumer;

/** One kind of thing to look for in a taxonomy. */
interface LintCheck {
    /** Hands over each finding, in any order. */
    void check(Consumer<Finding> findings);
}
