package dev.skilltally.stats;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An order of roles in which like stands by like: it begins with the two roles of the largest
 * cosine and puts at either end the role that is nearest to that end, until all are placed. The
 * same matrix gives the same order; ties go to the role with more postings.
 */
final class RoleOrder {
    private final RoleMatrix matrix;
    private final Deque<Integer> placed = new ArrayDeque<>();
    private final Set<Integer> open = new TreeSet<>();

    private RoleOrder(RoleMatrix matrix) {
        this.matrix = matrix;
        for (int i = 0; i < matrix.roles().size(); i++) {
            open.add(i);
        }
    }

    /** Places of the roles in the matrix, in the new order; the end with more postings first. */
    static List<Integer> of(RoleMatrix matrix) {
        RoleOrder order = new RoleOrder(matrix);
        if (matrix.roles().size() > 1) {
            order.begin();
            while (!order.open.isEmpty()) {
                order.grow();
            }
        } else {
            order.placed.addAll(order.open);
        }
        List<Integer> places = new ArrayList<>(order.placed);
        return order.placed.size() > 1 && places.get(0) > places.get(places.size() - 1)
                ? places.reversed()
                : places;
    }

    private void begin() {
        int first = 0;
        int second = 1;
        for (int i : open) {
            for (int j : open) {
                if (i < j && cosine(i, j) > cosine(first, second)) {
                    first = i;
                    second = j;
                }
            }
        }
        placed.add(first);
        placed.add(second);
        open.removeAll(placed);
    }

    private void grow() {
        int toFirst = nearest(placed.getFirst());
        int toLast = nearest(placed.getLast());
        if (cosine(toFirst, placed.getFirst()) > cosine(toLast, placed.getLast())) {
            placed.addFirst(toFirst);
            open.remove(toFirst);
        } else {
            placed.addLast(toLast);
            open.remove(toLast);
        }
    }

    private int nearest(int role) {
        int nearest = open.iterator().next();
        for (int each : open) {
            if (cosine(each, role) > cosine(nearest, role)) {
                nearest = each;
            }
        }
        return nearest;
    }

    private double cosine(int first, int second) {
        return matrix.either(first, second).cosine();
    }
}
