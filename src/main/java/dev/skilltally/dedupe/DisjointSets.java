package dev.skilltally.dedupe;

/**
 * Union-find over the numbers 0 to size - 1; 4 bytes each. The root of a set is its least member.
 */
final class DisjointSets {
    private final int[] parents;

    DisjointSets(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    int root(int member) {
        int at = member;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    void join(int first, int second) {
        int a = root(first);
        int b = root(second);
        parents[Math.max(a, b)] = Math.min(a, b);
    }

    boolean areJoined(int first, int second) {
        return root(first) == root(second);
    }
}
