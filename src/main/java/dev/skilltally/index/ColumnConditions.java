package dev.skilltally.index;

import dev.skilltally.query.PayKind;
import dev.skilltally.query.PostingQuery;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.LongPredicate;

/**
 * Decides conditions for every list of a column's dictionary, and keeps the answers to those asked
 * last. Safe for use by several threads.
 */
final class ColumnConditions {
    private static final int KEPT = 64;
    private static final int AMOUNT = 0;
    private static final int KIND = 1;
    private static final int CURRENCY = 2;

    private final ColumnFile file;
    private final Map<Condition, Answer> answers =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Condition, Answer> eldest) {
                    return size() > KEPT;
                }
            };

    /**
     * A condition on one column.
     *
     * @param ofCluster whether representatives are asked for their clusters
     * @param holds by number of the dictionary
     */
    @SuppressWarnings("ArrayRecordComponent") // Never changed, read in this package only.
    record Answer(Column column, boolean ofCluster, boolean[] holds) {
        /** Both conditions, which are on the same column. */
        Answer and(Answer other) {
            boolean[] both = new boolean[holds.length];
            for (int i = 0; i < both.length; i++) {
                both[i] = holds[i] && other.holds[i];
            }
            return new Answer(column, ofCluster, both);
        }

        Answer not() {
            boolean[] other = new boolean[holds.length];
            for (int i = 0; i < other.length; i++) {
                other[i] = !holds[i];
            }
            return new Answer(column, ofCluster, other);
        }
    }

    ColumnConditions(ColumnFile file) {
        this.file = file;
    }

    /** The answer to a condition; null if it is not one on a column with a dictionary. */
    @Nullable Answer of(Condition condition) {
        synchronized (answers) {
            Answer known = answers.get(condition);
            if (known != null) {
                return known;
            }
        }
        Answer found = find(condition);
        if (found != null) {
            synchronized (answers) {
                answers.put(condition, found);
            }
        }
        return found;
    }

    private @Nullable Answer find(Condition condition) {
        return switch (condition) {
            case Condition.Values values ->
                    values.fields().size() == 1 ? values(values.fields().get(0), values) : null;
            case Condition.Range range -> range(range);
            case Condition.Pay pay -> pay(pay.kinds());
            case Condition.Active active -> active(active);
            case Condition.Text text -> null;
            case Condition.Not not -> {
                Answer answer = of(not.condition());
                yield answer == null ? null : answer.not();
            }
        };
    }

    /** The column that holds a field's values or those of its cluster. */
    static @Nullable Column column(String field) {
        return switch (field) {
            case IndexSchema.SENIORITY -> Column.SENIORITY;
            case IndexSchema.WORK_MODE -> Column.WORK_MODE;
            case IndexSchema.COMPANY -> Column.COMPANY;
            case IndexSchema.LANGUAGE -> Column.LANGUAGE;
            case IndexSchema.CURRENCY -> Column.PAY;
            case IndexSchema.REGION, IndexSchema.CLUSTER_REGION -> Column.REGION;
            case IndexSchema.SOURCE, IndexSchema.CLUSTER_SOURCE -> Column.SOURCE;
            default -> null;
        };
    }

    private @Nullable Answer values(String field, Condition.Values values) {
        Column column = column(field);
        if (column == null) {
            return null;
        }
        Dictionary dictionary = file.dictionary(column);
        boolean[] wanted = new boolean[dictionary.names()];
        for (int name = 0; name < wanted.length; name++) {
            wanted[name] = values.values().contains(dictionary.name(name));
        }
        boolean unstated = values.values().contains(PostingQuery.UNSTATED);
        int first = column == Column.PAY ? CURRENCY : 0;
        return answer(
                field,
                column,
                number ->
                        dictionary.length(number) == 0
                                ? unstated
                                : hasName(dictionary, number, first, wanted));
    }

    private static boolean hasName(Dictionary dictionary, int number, int first, boolean[] wanted) {
        for (int i = first; i < dictionary.length(number); i++) {
            if (wanted[dictionary.nameNumber(number, i)]) {
                return true;
            }
        }
        return false;
    }

    private Answer answer(String field, Column column, IntPredicate holds) {
        boolean[] answers = new boolean[file.dictionary(column).size()];
        for (int number = 0; number < answers.length; number++) {
            answers[number] = holds.test(number);
        }
        return new Answer(column, IndexSchema.isOfCluster(field), answers);
    }

    private @Nullable Answer range(Condition.Range range) {
        LongPredicate within = value -> value >= range.from() && value < range.to();
        return switch (range.field()) {
            case IndexSchema.DISTINCT -> flag(0, within);
            case IndexSchema.READABLE -> flag(1, within);
            case IndexSchema.PAY -> paid(number -> within.test(pay(number, AMOUNT)));
            case IndexSchema.DATE, IndexSchema.CLUSTER_DATE -> {
                Dictionary life = file.dictionary(Column.LIFE);
                yield answer(
                        range.field(),
                        Column.LIFE,
                        number ->
                                life.value(number, 0) != Column.UNDATED
                                        && within.test(life.value(number, 0)));
            }
            default -> null;
        };
    }

    private Answer flag(int place, LongPredicate within) {
        Dictionary flags = file.dictionary(Column.FLAGS);
        return answer("", Column.FLAGS, number -> within.test(flags.value(number, place)));
    }

    private long pay(int number, int place) {
        return file.dictionary(Column.PAY).value(number, place);
    }

    private Answer paid(IntPredicate holds) {
        Dictionary pay = file.dictionary(Column.PAY);
        return answer("", Column.PAY, n -> pay.length(n) > 0 && holds.test(n));
    }

    @SuppressWarnings("EnumOrdinal") // The format is raised when the order of constants changes.
    private Answer pay(Set<PayKind> kinds) {
        Set<Long> wanted = new HashSet<>();
        kinds.forEach(kind -> wanted.add((long) kind.ordinal()));
        return paid(number -> wanted.contains(pay(number, KIND)));
    }

    private Answer active(Condition.Active active) {
        Dictionary life = file.dictionary(Column.LIFE);
        return answer(
                active.field(),
                Column.LIFE,
                number -> {
                    int turns = 1;
                    int length = life.length(number);
                    while (turns < length && life.value(number, turns) <= active.day()) {
                        turns++;
                    }
                    return turns % 2 == 0;
                });
    }
}
