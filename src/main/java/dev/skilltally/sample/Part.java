package dev.skilltally.sample;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A part of an advertisement.
 *
 * @param heading null where it has none
 * @param lines its paragraphs or bullets
 * @param bulleted whether the lines are bullets
 * @param idle whether it says nothing that is planted, so that a repost may change it
 */
record Part(@Nullable String heading, List<String> lines, boolean bulleted, boolean idle) {

    Part {
        lines = List.copyOf(lines);
    }
}
