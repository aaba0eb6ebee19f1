package dev.skilltally.annotate.skill;

import java.io.Serializable;

/** Numbers of words in order; a set of neighbours or a phrase. */
final class Words implements Serializable {
    static final Words NONE = new Words(new int[0]);

    private final int[] numbers;

    private Words(int[] numbers) {
        this.numbers = numbers;
    }

    static Words of(int[] numbers) {
        return numbers.length == 0 ? NONE : new Words(numbers.clone());
    }

    /** Whether a word may be at an index: it is that word, or any. */
    boolean hasAt(int index, int word) {
        return numbers[index] == word || numbers[index] == CompiledForm.ANY_WORD;
    }

    int size() {
        return numbers.length;
    }

    boolean isEmpty() {
        return numbers.length == 0;
    }

    boolean contains(int word) {
        for (int each : numbers) {
            if (each == word) {
                return true;
            }
        }
        return false;
    }
}
