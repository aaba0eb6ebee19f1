package dev.skilltally.index;

import dev.skilltally.query.OrderStatistics;
import dev.skilltally.query.RankRule;
import dev.skilltally.query.SkillPay;

import java.io.IOException;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Exact order statistics of pay as {@link PayWalk} finds them, over rows. Those of one role are in
 * the order of pay already; others are put into it by counting.
 */
final class ColumnPay {
    /** Ints kept of a skill: rows visited, and the next ranks with and without it. */
    private static final int WIDTH = 4;

    private static final int VISITED = 0;
    private static final int WITH = 1;
    private static final int WITHOUT = 2;

    private final ColumnFile file;
    private final Dictionary pay;

    /** Rows in the order of their pay. */
    private final int[] order;

    private ColumnPay(ColumnFile file, int[] order) {
        this.file = file;
        this.pay = file.dictionary(Column.PAY);
        this.order = order;
    }

    /** Puts rows, all of which have pay, into the order of their pay. */
    static ColumnPay of(ColumnFile file, RowSearch.Found found) throws IOException {
        int[] order = new int[found.rows().count()];
        int[] size = {0};
        found.rows().visitRows(row -> order[size[0]++] = row);
        return new ColumnPay(file, found.byPay() ? order : byPay(file, order));
    }

    /** Sorts rows by pay, equal ones as they come. */
    private static int[] byPay(ColumnFile file, int[] rows) throws IOException {
        int[] ranks = file.payRanks();
        int[] rankOfRow = new int[rows.length];
        int[] ends = new int[ranks.length + 1];
        for (int i = 0; i < rows.length; i++) {
            ColumnPart part = file.part(file.partOf(rows[i]));
            rankOfRow[i] = ranks[part.number(Column.PAY, file.placeInPart(rows[i]))];
            ends[rankOfRow[i] + 1]++;
        }
        for (int rank = 1; rank < ends.length; rank++) {
            ends[rank] += ends[rank - 1];
        }
        int[] sorted = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            sorted[ends[rankOfRow[i]]++] = rows[i];
        }
        return sorted;
    }

    /** The places of the dictionary's lists in the order of their amounts; no pay comes first. */
    static int[] ranks(Dictionary pay) {
        int[] byAmount =
                IntStream.range(0, pay.size())
                        .boxed()
                        .sorted(
                                (first, second) ->
                                        Long.compare(amount(pay, first), amount(pay, second)))
                        .mapToInt(Integer::intValue)
                        .toArray();
        int[] ranks = new int[byAmount.length];
        for (int rank = 0; rank < byAmount.length; rank++) {
            ranks[byAmount[rank]] = rank;
        }
        return ranks;
    }

    private static long amount(Dictionary pay, int number) {
        return pay.length(number) == 0 ? Long.MIN_VALUE : pay.value(number, 0);
    }

    private long amount(int place) throws IOException {
        int row = order[place];
        ColumnPart part = file.part(file.partOf(row));
        return pay.value(part.number(Column.PAY, file.placeInPart(row)), 0);
    }

    /** The order statistics of all of them. */
    OrderStatistics all(RankRule rule) throws IOException {
        List<Long> values = new ArrayList<>();
        if (order.length > 0) {
            for (int rank : rule.ranks(order.length)) {
                values.add(amount(rank - 1));
            }
        }
        return new OrderStatistics(order.length, values);
    }

    /** The order statistics of those with and those without each skill that occurs. */
    Map<String, SkillPay> bySkill(RankRule rule) throws IOException {
        int[] counts = counts();
        RankPicker[] pickers = new RankPicker[counts.length];
        int[] next = new int[WIDTH * counts.length];
        for (int skill = 0; skill < counts.length; skill++) {
            if (counts[skill] > 0) {
                pickers[skill] = new RankPicker(counts[skill], order.length, rule);
                expect(pickers[skill], next, skill);
            }
        }
        pick(pickers, next);
        Map<String, SkillPay> bySkill = new LinkedHashMap<>();
        for (int skill = 0; skill < counts.length; skill++) {
            if (counts[skill] > 0) {
                RankPicker picker = pickers[skill];
                picker.finish(counts[skill]);
                String id = file.skills().get(skill);
                var pays = new SkillPay(id, values(picker.with()), values(picker.without()));
                bySkill.put(id, pays);
            }
        }
        return bySkill;
    }

    private OrderStatistics values(RankPicker.Places places) throws IOException {
        Long[] values = new Long[places.places().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = amount(places.places()[i]);
        }
        return new OrderStatistics(places.size(), Arrays.asList(values));
    }

    private int[] counts() throws IOException {
        int[] counts = new int[file.skills().size()];
        for (int place = 0; place < order.length; ) {
            ColumnPart part = file.part(file.partOf(order[place]));
            place = count(part, place, counts);
        }
        return counts;
    }

    /** Counts the rows from a place on that are of one part; returns the place behind them. */
    private int count(ColumnPart part, int from, int[] counts) {
        CharBuffer skills = part.skills();
        int number = file.partOf(order[from]);
        int place = from;
        for (; place < order.length && file.partOf(order[place]) == number; place++) {
            int row = file.placeInPart(order[place]);
            int end = part.end(row);
            for (int i = part.start(row); i < end; i++) {
                counts[skills.get(i)]++;
            }
        }
        return place;
    }

    private void pick(RankPicker[] pickers, int[] next) throws IOException {
        for (int place = 0; place < order.length; ) {
            ColumnPart part = file.part(file.partOf(order[place]));
            place = pick(part, place, pickers, next);
        }
    }

    /** The same for picking: a picker is asked only where a rank that it waits for is reached. */
    private int pick(ColumnPart part, int from, RankPicker[] pickers, int[] next) {
        CharBuffer skills = part.skills();
        int number = file.partOf(order[from]);
        int place = from;
        for (; place < order.length && file.partOf(order[place]) == number; place++) {
            int row = file.placeInPart(order[place]);
            int end = part.end(row);
            for (int i = part.start(row); i < end; i++) {
                int skill = skills.get(i);
                int visited = next[WIDTH * skill + VISITED]++;
                if (visited + 1 >= next[WIDTH * skill + WITH]
                        || place - visited >= next[WIDTH * skill + WITHOUT]) {
                    pickers[skill].visit(place, visited);
                    expect(pickers[skill], next, skill);
                }
            }
        }
        return place;
    }

    private static void expect(RankPicker picker, int[] next, int skill) {
        next[WIDTH * skill + WITH] = picker.with().next();
        next[WIDTH * skill + WITHOUT] = picker.without().next();
    }
}
