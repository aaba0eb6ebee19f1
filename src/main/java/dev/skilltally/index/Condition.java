package dev.skilltally.index;

import dev.skilltally.query.PayKind;

import java.util.List;
import java.util.Set;

/**
 * One condition on postings, without its place in a query; the key under which its answer is kept.
 */
sealed interface Condition {
    /**
     * Has one of the values in one of the fields. The value {@code unstated} also holds of postings
     * that lack all of the fields.
     */
    record Values(List<String> fields, Set<String> values) implements Condition {
        public Values {
            fields = List.copyOf(fields);
            values = Set.copyOf(values);
        }
    }

    /** A number of the field is present, at least {@code from} and less than {@code to}. */
    record Range(String field, long from, long to) implements Condition {}

    /** The stated pay is of one of these kinds. */
    record Pay(Set<PayKind> kinds) implements Condition {
        public Pay {
            kinds = Set.copyOf(kinds);
        }
    }

    /** Is active on a day, by the turns of a field; days since 1970. */
    record Active(String field, long day) implements Condition {}

    /** The text has all these words and phrases. */
    record Text(String words) implements Condition {}

    /** The other condition does not hold. */
    record Not(Condition condition) implements Condition {}
}
