package dev.skilltally.index;

import dev.skilltally.query.RankRule;

/**
 * Picks the places of the order statistics of a group and of its complement, while the places of
 * the group are visited in ascending order. The complement is never visited: before the place
 * {@code p} of the group's member {@code j} lie {@code p - j} members of the complement, one after
 * another. Members at which no rank is due may be left out.
 */
final class RankPicker {
    private static final int[] NONE = {};

    /** Places found of a group: how large the group is, and where its ranks lie. */
    static final class Places {
        private final int size;
        private final int[] ranks;
        private final int[] places;
        private int found;

        private Places(int size, RankRule rule) {
            this.size = size;
            this.ranks = size == 0 ? NONE : rule.ranks(size);
            this.places = new int[ranks.length];
        }

        int size() {
            return size;
        }

        int[] places() {
            return places;
        }

        /** The rank that is due next; larger than any where none is. */
        int next() {
            return found < ranks.length ? ranks[found] : Integer.MAX_VALUE;
        }
    }

    private final Places with;
    private final Places without;

    /**
     * @param group number of members of the group, at least 1
     * @param population number of all
     */
    RankPicker(int group, int population, RankRule rule) {
        with = new Places(group, rule);
        without = new Places(population - group, rule);
    }

    /**
     * Takes a place of the group.
     *
     * @param place the place, from 0
     * @param before number of members of the group before it
     */
    void visit(int place, int before) {
        pickWithout(place - before, before);
        while (with.next() == before + 1) {
            with.places[with.found++] = place;
        }
    }

    /**
     * Picks what lies behind the last place of the group.
     *
     * @param group number of members of the group
     */
    void finish(int group) {
        pickWithout(without.size, group);
    }

    /** Picks the ranks of the complement up to one; they lie behind so many of the group. */
    private void pickWithout(int rank, int before) {
        while (without.next() <= rank) {
            without.places[without.found] = without.ranks[without.found] + before - 1;
            without.found++;
        }
    }

    Places with() {
        return with;
    }

    Places without() {
        return without;
    }
}
