package dev.skilltally.index;

import dev.skilltally.query.Dimension;
import dev.skilltally.query.PayKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the numbers of a column mean in a dimension: each stands for some values, mostly one.
 *
 * @param column the column
 * @param names the values by number
 * @param values the values of each number of the column's dictionary
 */
@SuppressWarnings("ArrayRecordComponent") // Never changed, read in this package only.
record ColumnView(Column column, List<String> names, int[][] values) {
    private static final int[] NONE = {};
    private static final int MONTH_LETTERS = 7;
    private static final int AMOUNT = 0;
    private static final int KIND = 1;
    private static final int CURRENCY = 2;

    /** The values of a dimension that one column holds. */
    static ColumnView of(ColumnFile file, Dimension dimension) {
        return switch (dimension) {
            case SENIORITY -> names(file, Column.SENIORITY);
            case COUNTRY, REGION -> names(file, Column.REGION);
            case WORK_MODE -> names(file, Column.WORK_MODE);
            case COMPANY -> names(file, Column.COMPANY);
            case SOURCE -> names(file, Column.SOURCE);
            case LANGUAGE -> names(file, Column.LANGUAGE);
            case PAY_BAND -> payBands(file);
            case MONTH -> months(file);
            case SKILL, SKILL_GROUP, ROLE ->
                    throw new IllegalArgumentException(dimension + " is not one column");
        };
    }

    private static ColumnView names(ColumnFile file, Column column) {
        Dictionary dictionary = file.dictionary(column);
        List<String> names = new ArrayList<>();
        for (int name = 0; name < dictionary.names(); name++) {
            names.add(dictionary.name(name));
        }
        int[][] values = new int[dictionary.size()][];
        for (int number = 0; number < values.length; number++) {
            values[number] = new int[dictionary.length(number)];
            for (int i = 0; i < values[number].length; i++) {
                values[number][i] = dictionary.nameNumber(number, i);
            }
        }
        return new ColumnView(column, names, values);
    }

    /** Numbers values in the order in which they come. */
    private static final class Numbering {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> names = new ArrayList<>();

        int[] of(String name) {
            int number = numbers.computeIfAbsent(name, each -> numbers.size());
            if (number == names.size()) {
                names.add(name);
            }
            return new int[] {number};
        }
    }

    @SuppressWarnings("EnumOrdinal") // The format is raised when the order of constants changes.
    private static ColumnView payBands(ColumnFile file) {
        Dictionary pay = file.dictionary(Column.PAY);
        var bands = new Numbering();
        int[][] values = new int[pay.size()][];
        for (int number = 0; number < values.length; number++) {
            boolean plausible =
                    pay.length(number) > CURRENCY
                            && pay.value(number, KIND) != PayKind.IMPLAUSIBLE.ordinal();
            values[number] =
                    plausible
                            ? bands.of(
                                    NumberValues.band(
                                            pay.name(pay.nameNumber(number, CURRENCY)),
                                            pay.value(number, AMOUNT)))
                            : NONE;
        }
        return new ColumnView(Column.PAY, bands.names, values);
    }

    private static ColumnView months(ColumnFile file) {
        Dictionary life = file.dictionary(Column.LIFE);
        var months = new Numbering();
        Map<Long, int[]> known = new HashMap<>();
        int[][] values = new int[life.size()][];
        for (int number = 0; number < values.length; number++) {
            values[number] =
                    known.computeIfAbsent(
                            life.value(number, 0),
                            day ->
                                    day == Column.UNDATED
                                            ? NONE
                                            : months.of(
                                                    LocalDate.ofEpochDay(day)
                                                            .toString()
                                                            .substring(0, MONTH_LETTERS)));
        }
        return new ColumnView(Column.LIFE, months.names, values);
    }
}
