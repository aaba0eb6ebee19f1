package dev.skilltally.taxonomy;

import java.io.Serializable;

/**
 * One thing that is wrong with the files of a taxonomy.
 *
 * @param place file and line, such as {@code skills/cloud.yaml:12}; the file alone where no line
 *     tells more
 * @param message the problem, the value, what was expected
 */
public record TaxonomyProblem(String place, String message) implements Serializable {
    @Override
    public String toString() {
        return "[" + place + "] " + message;
    }
}
