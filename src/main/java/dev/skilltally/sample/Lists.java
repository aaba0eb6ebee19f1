package dev.skilltally.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Drawing from lists. */
final class Lists {
    private Lists() {}

    static <T> T any(List<T> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }

    static void shuffle(List<?> list, SplittableRandom random) {
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, random.nextInt(i + 1));
        }
    }

    /** So many different elements, in any order. */
    static <T> List<T> draw(List<T> list, int count, SplittableRandom random) {
        List<T> copy = new ArrayList<>(list);
        shuffle(copy, random);
        return copy.subList(0, count);
    }
}
