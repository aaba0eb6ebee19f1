package dev.skilltally.query;

/** Says which order statistics are wanted of a group, once its size is known. */
@FunctionalInterface
public interface RankRule {
    /**
     * The ranks wanted of a group.
     *
     * @param size number of values in the group, at least 1
     * @return ranks from 1 (smallest) to {@code size}, ascending
     */
    int[] ranks(int size);
}
