package dev.skilltally.stats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All pairs of some roles.
 *
 * @param roles by number of postings, largest first, or by likeness
 * @param least postings that a role must have to be among them
 * @param leftOut number of roles with fewer postings
 * @param topSize K of the top-K sets
 * @param pairs every pair once, in order of the roles
 */
public record RoleMatrix(
        List<RoleSummary> roles, int least, int leftOut, int topSize, List<RolePair> pairs) {
    public RoleMatrix {
        roles = List.copyOf(roles);
        pairs = List.copyOf(pairs);
    }

    /**
     * Sets each role beside each other one.
     *
     * @param roles by number of postings, largest first
     */
    public static RoleMatrix of(List<RoleSummary> roles, int least, int leftOut, int topSize) {
        List<RolePair> pairs = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            for (int j = i + 1; j < roles.size(); j++) {
                pairs.add(RolePair.of(roles.get(i), roles.get(j), topSize));
            }
        }
        return SelfCheck.of(new RoleMatrix(roles, least, leftOut, topSize, pairs));
    }

    /** The same matrix with like roles beside each other, see {@link RoleOrder}. */
    public RoleMatrix byLikeness() {
        List<Integer> order = RoleOrder.of(this);
        List<RolePair> ordered = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                ordered.add(either(order.get(i), order.get(j)));
            }
        }
        List<RoleSummary> turned = order.stream().map(roles::get).toList();
        return SelfCheck.of(new RoleMatrix(turned, least, leftOut, topSize, ordered));
    }

    /** The pair of two different places in their order. */
    RolePair either(int first, int second) {
        return first < second ? pair(first, second) : pair(second, first).turned();
    }

    /** The pair of two roles by their places, from 0, the smaller place first. */
    public RolePair pair(int first, int second) {
        if (first >= second || second >= roles.size()) {
            throw new IllegalArgumentException("no pair of places " + first + " and " + second);
        }
        int before = first * (2 * roles.size() - first - 1) / 2;
        return pairs.get(before + second - first - 1);
    }

    /** The pairs by cosine, most alike first. */
    public List<RolePair> closest() {
        return pairs.stream()
                .sorted(
                        Comparator.comparingDouble((RolePair pair) -> -pair.cosine())
                                .thenComparing(pair -> pair.first().role().label())
                                .thenComparing(pair -> pair.second().role().label()))
                .toList();
    }

    /** The pairs whose pay gap is settled, largest gap first, ties by label. */
    public List<RolePair> settledGaps() {
        return pairs.stream()
                .filter(RolePair::isPaySettled)
                .sorted(
                        Comparator.comparingDouble((RolePair pair) -> -Math.abs(pair.payGap()))
                                .thenComparing(pair -> pair.first().role().label())
                                .thenComparing(pair -> pair.second().role().label()))
                .toList();
    }
}
