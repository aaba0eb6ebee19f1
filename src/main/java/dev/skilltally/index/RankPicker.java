package dev.skilltally.index;

import dev.skilltally.query.RankRule;

/**
 * Picks the places of the order statistics of a group and of its complement, while the places of
 * the group are visited in ascending order. The complement is never visited: before the place
 * {@code p} of the group's member {@code j} lie {@code p - j} members of the complement, one after
 * another.
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
    }

    private final Places with;
    private final Places without;
    private int visited;

    /**
     * @param group number of members of the group, at least 1
     * @param population number of all
     */
    RankPicker(int group, int population, RankRule rule) {
        with = new Places(group, rule);
        without = new Places(population - group, rule);
    }

    /** Takes the next place of the group, from 0. */
    void visit(int place) {
        pickWithout(place - visited);
        visited++;
        while (with.found < with.ranks.length && with.ranks[with.found] == visited) {
            with.places[with.found++] = place;
        }
    }

    /** Picks what lies behind the last place of the group. */
    void finish() {
        pickWithout(without.size);
    }

    /** Picks the ranks of the complement up to one; they lie behind the members visited so far. */
    private void pickWithout(int rank) {
        while (without.found < without.ranks.length && without.ranks[without.found] <= rank) {
            without.places[without.found] = without.ranks[without.found] + visited - 1;
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
