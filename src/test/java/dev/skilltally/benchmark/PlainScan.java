package dev.skilltally.benchmark;

import dev.skilltally.query.Dimension;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/** The limit: plain loops over columns in memory, sorted by role and pay. */
final class PlainScan implements Engine {
    private static final int ROW_BITS = 28;

    private final Market market;
    private final int[] roleStarts = new int[Market.ROLES + 2];

    PlainScan(Market sorted) {
        market = sorted;
        for (int row = 0; row < sorted.size; row++) {
            roleStarts[sorted.role[row] + 1] = row + 1;
        }
        for (int role = 1; role < roleStarts.length; role++) {
            roleStarts[role] = Math.max(roleStarts[role], roleStarts[role - 1]);
        }
    }

    private int from(Question question) {
        return question.role() < 0 ? 0 : roleStarts[question.role()];
    }

    private int to(Question question) {
        return question.role() < 0 ? market.size : roleStarts[question.role() + 1];
    }

    @Override
    public Object answer(Ask ask) {
        Question question = ask.question();
        Question within = question.sideways(Dimension.ROLE);
        return switch (ask) {
            case Ask.Count count -> count(from(question), to(question), within);
            case Ask.SkillCounts counts -> counts(from(question), to(question), within);
            case Ask.SkillMedians medians -> medians(order(question, within));
            case Ask.Facet facet -> facet(question.sideways(facet.dimension()), facet.dimension());
        };
    }

    private int count(int from, int to, Question within) {
        int count = 0;
        for (int row = from; row < to; row++) {
            count += within.holds(market, row) ? 1 : 0;
        }
        return count;
    }

    private int[] counts(int from, int to, Question within) {
        int[] counts = new int[Market.SKILLS];
        for (int row = from; row < to; row++) {
            if (within.holds(market, row)) {
                for (int i = market.start(row); i < market.ends[row]; i++) {
                    counts[market.skills[i]]++;
                }
            }
        }
        return counts;
    }

    /** The rows that count, by pay; those of a role are in that order already. */
    private int[] order(Question question, Question within) {
        int[] rows = new int[to(question) - from(question)];
        int size = 0;
        for (int row = from(question); row < to(question); row++) {
            if (within.holds(market, row)) {
                rows[size++] = row;
            }
        }
        int[] found = Arrays.copyOf(rows, size);
        return question.role() < 0 ? byPay(found) : found;
    }

    private int[] byPay(int[] rows) {
        long[] keys = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            keys[i] = (long) market.pay[rows[i]] << ROW_BITS | rows[i];
        }
        Arrays.sort(keys);
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (int) keys[i] & (1 << ROW_BITS) - 1;
        }
        return rows;
    }

    private int[] medians(int[] order) {
        int[] left = new int[Market.SKILLS];
        for (int row : order) {
            for (int i = market.start(row); i < market.ends[row]; i++) {
                left[market.skills[i]]++;
            }
        }
        for (int skill = 0; skill < left.length; skill++) {
            left[skill] = (left[skill] + 1) / 2;
        }
        int[] medians = new int[Market.SKILLS];
        for (int row : order) {
            for (int i = market.start(row); i < market.ends[row]; i++) {
                if (--left[market.skills[i]] == 0) {
                    medians[market.skills[i]] = market.pay[row];
                }
            }
        }
        return medians;
    }

    private Object facet(Question question, Dimension dimension) {
        int from = from(question);
        int to = to(question);
        Question within = question.sideways(Dimension.ROLE);
        return switch (dimension) {
            case SKILL -> counts(from, to, within);
            case SKILL_GROUP -> groups(from, to, within);
            case ROLE -> values(from, to, within, Market.ROLES + 1, row -> market.role[row]);
            case SENIORITY -> values(from, to, within, 7, row -> market.seniority[row]);
            case COUNTRY, REGION ->
                    values(from, to, within, Market.NO_PLACE + 1, row -> market.place[row]);
            case WORK_MODE -> values(from, to, within, 4, row -> market.mode[row]);
            case PAY_BAND -> values(from, to, within, 4 << 8, this::band);
            case COMPANY ->
                    values(from, to, within, market.size / 50 + 50, row -> market.company[row]);
            case SOURCE -> values(from, to, within, 4, row -> market.source[row]);
            case LANGUAGE -> values(from, to, within, 5, row -> market.language[row]);
            case MONTH -> values(from, to, within, Market.DAYS, row -> market.posted[row]);
        };
    }

    private int band(int row) {
        int kind = market.kind[row];
        return kind < 0 || kind == 3 ? -1 : market.currency[row] << 8 | market.pay[row] / 25_000;
    }

    private int[] values(int from, int to, Question within, int most, IntUnaryOperator valueOfRow) {
        int[] counts = new int[most];
        for (int row = from; row < to; row++) {
            if (within.holds(market, row)) {
                int value = valueOfRow.applyAsInt(row);
                if (value >= 0) {
                    counts[value]++;
                }
            }
        }
        return counts;
    }

    private int[] groups(int from, int to, Question within) {
        int[] counts = new int[MarketPostings.AREAS];
        for (int row = from; row < to; row++) {
            if (within.holds(market, row)) {
                long areas = 0;
                for (int i = market.start(row); i < market.ends[row]; i++) {
                    areas |= 1L << market.skills[i] % MarketPostings.AREAS;
                }
                for (; areas != 0; areas &= areas - 1) {
                    counts[Long.numberOfTrailingZeros(areas)]++;
                }
            }
        }
        return counts;
    }

    @Override
    public Map<String, Long> readable(Ask ask, Object answer) {
        if (ask instanceof Ask.Count) {
            return Map.of("postings", ((Integer) answer).longValue());
        }
        int[] values = (int[]) answer;
        if (ask instanceof Ask.Facet facet) {
            return Engine.ranked(folded(facet.dimension(), values));
        }
        Map<String, Long> readable = new TreeMap<>();
        for (int skill = 0; skill < values.length; skill++) {
            if (values[skill] > 0) {
                readable.put(MarketPostings.skill(skill), (long) values[skill]);
            }
        }
        return readable;
    }

    /** The counts of a dimension from those of what the columns hold. */
    static List<Integer> folded(Dimension dimension, int[] counts) {
        Map<Object, Integer> folded = new HashMap<>();
        for (int value = 0; value < counts.length; value++) {
            for (Object name : names(dimension, value)) {
                folded.merge(name, counts[value], Integer::sum);
            }
        }
        folded.values().removeIf(count -> count == 0);
        return new ArrayList<>(folded.values());
    }

    private static List<?> names(Dimension dimension, int value) {
        return switch (dimension) {
            case COUNTRY, REGION -> regions(dimension, value);
            case ROLE -> value == Market.UNSTATED_ROLE ? List.of() : List.of(value);
            case SENIORITY -> value == 6 ? List.of() : List.of(value);
            case WORK_MODE -> value == 3 ? List.of() : List.of(value);
            case MONTH -> List.of(MarketPostings.START.plusDays(value).toString().substring(0, 7));
            case SKILL, SKILL_GROUP, PAY_BAND, COMPANY, SOURCE, LANGUAGE -> List.of(value);
        };
    }

    private static List<String> regions(Dimension dimension, int place) {
        if (place >= Market.NO_PLACE) {
            return List.of();
        }
        String country = MarketPostings.place(place).country();
        String state = country + MarketPostings.place(place).subdivision();
        return dimension == Dimension.COUNTRY
                ? List.of(country)
                : List.of(country, state, state + place);
    }
}
