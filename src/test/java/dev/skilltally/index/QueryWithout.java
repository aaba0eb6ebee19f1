package dev.skilltally.index;

import dev.skilltally.query.Dimension;
import dev.skilltally.query.PostingQuery;

import java.util.Set;

/** A query without its own alternatives on a dimension: what a facet on it is counted over. */
record QueryWithout(PostingQuery query) {
    PostingQuery dimension(Dimension dimension) {
        boolean place = dimension == Dimension.REGION || dimension == Dimension.COUNTRY;
        boolean pay = dimension == Dimension.PAY_BAND;
        boolean month = dimension == Dimension.MONTH;
        return new PostingQuery(
                query.text(),
                dimension == Dimension.SKILL ? Set.of() : query.anySkills(),
                query.allSkills(),
                query.noSkills(),
                query.skillGroups(),
                dimension == Dimension.ROLE ? Set.of() : query.roles(),
                dimension == Dimension.SENIORITY ? Set.of() : query.seniorities(),
                place ? Set.of() : query.regions(),
                dimension == Dimension.WORK_MODE ? Set.of() : query.workModes(),
                pay ? null : query.currency(),
                pay ? null : query.payFrom(),
                pay ? null : query.payTo(),
                query.withPay(),
                query.payKinds(),
                dimension == Dimension.COMPANY ? Set.of() : query.companies(),
                dimension == Dimension.SOURCE ? Set.of() : query.sources(),
                dimension == Dimension.LANGUAGE ? Set.of() : query.languages(),
                month ? null : query.postedFrom(),
                month ? null : query.postedTo(),
                query.activeOn(),
                query.modalities(),
                query.readable(),
                query.distinct());
    }
}
