package dev.skilltally.benchmark;

import dev.skilltally.posting.Seniority;
import dev.skilltally.posting.WorkMode;
import dev.skilltally.query.Dimension;
import dev.skilltally.query.PostingQuery;

import java.util.List;

/**
 * Which postings of a {@link Market}: always the distinct ones that are active on {@link #DAY}.
 *
 * @param role number of a role, negative for any
 * @param seniority number of a level, negative for any
 * @param country number of a country, negative for any
 * @param mode number of a work mode, negative for any
 * @param paid only stated ranges in the first currency
 * @param readable only those with text
 */
record Question(int role, int seniority, int country, int mode, boolean paid, boolean readable) {
    static final int DAY = Market.DAYS - 60;

    static Question ofRole(int role) {
        return new Question(role, -1, -1, -1, false, true);
    }

    /** As a report asks for pay: in one country, in its currency. */
    Question withPay() {
        return new Question(role, seniority, 0, mode, true, readable);
    }

    Question withoutText() {
        return new Question(role, seniority, country, mode, paid, false);
    }

    /** The question without its own condition on a dimension. */
    Question sideways(Dimension dimension) {
        boolean place = dimension == Dimension.COUNTRY || dimension == Dimension.REGION;
        return new Question(
                dimension == Dimension.ROLE ? -1 : role,
                dimension == Dimension.SENIORITY ? -1 : seniority,
                place ? -1 : country,
                dimension == Dimension.WORK_MODE ? -1 : mode,
                paid,
                readable);
    }

    boolean holds(Market market, int row) {
        return market.distinct[row]
                && market.posted[row] <= DAY
                && market.closed[row] > DAY
                && (role < 0 || market.role[row] == role)
                && (seniority < 0 || market.seniority[row] == seniority)
                && (country < 0 || market.country(row) == country)
                && (mode < 0 || market.mode[row] == mode)
                && (!paid || (market.kind[row] == 0 && market.currency[row] == 0))
                && (!readable || market.readable[row]);
    }

    PostingQuery query() {
        PostingQuery.Builder query =
                PostingQuery.builder()
                        .activeOn(MarketPostings.START.plusDays(DAY))
                        .readable(readable);
        if (role >= 0) {
            query.role(MarketPostings.role(role));
        }
        if (seniority >= 0) {
            query.seniority(List.of(Seniority.values()).get(seniority));
        }
        if (country >= 0) {
            query.region(MarketPostings.COUNTRIES.get(country));
        }
        if (mode >= 0) {
            query.workMode(List.of(WorkMode.values()).get(mode));
        }
        if (paid) {
            query.currency(MarketPostings.CURRENCIES.get(0)).withPay(true);
        }
        return query.build();
    }

    String sql() {
        StringBuilder sql = new StringBuilder("is_distinct and posted <= " + DAY);
        sql.append(" and closed > " + DAY);
        append(sql, "role", role);
        append(sql, "seniority", seniority);
        append(sql, "country", country);
        append(sql, "mode", mode);
        sql.append(paid ? " and kind = 0 and currency = 0" : "");
        sql.append(readable ? " and readable" : "");
        return sql.toString();
    }

    private static void append(StringBuilder sql, String column, int value) {
        if (value >= 0) {
            sql.append(" and ").append(column).append(" = ").append(value);
        }
    }
}
