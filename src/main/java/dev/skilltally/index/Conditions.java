package dev.skilltally.index;

import static dev.skilltally.index.IndexSchema.ofCluster;

import dev.skilltally.posting.Modality;
import dev.skilltally.query.Dimension;
import dev.skilltally.query.PayKind;
import dev.skilltally.query.PostingQuery;
import dev.skilltally.taxonomy.SkillTaxonomy;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes a query apart into conditions that all hold together. */
final class Conditions {
    /** Pay that filters and bands are of. */
    static final Set<PayKind> PLAUSIBLE = EnumSet.complementOf(EnumSet.of(PayKind.IMPLAUSIBLE));

    private final PostingQuery query;
    private final SkillTaxonomy taxonomy;
    private final @Nullable Dimension except;
    private final List<Condition> conditions = new ArrayList<>();

    private Conditions(PostingQuery query, SkillTaxonomy taxonomy, @Nullable Dimension except) {
        this.query = query;
        this.taxonomy = taxonomy;
        this.except = except;
    }

    /**
     * The conditions of a query.
     *
     * @param except the dimension whose own alternatives are left out; null for none
     */
    static List<Condition> of(
            PostingQuery query, SkillTaxonomy taxonomy, @Nullable Dimension except) {
        var all = new Conditions(query, taxonomy, except);
        all.addSkills();
        all.addFields();
        all.addPay();
        all.addDates();
        return all.conditions;
    }

    /** The fields that hold the skills mentioned in any of some modalities. */
    static List<String> skillFields(Set<Modality> modalities) {
        return modalities.equals(PostingQuery.COUNTED)
                ? List.of(IndexSchema.COUNTED_SKILL)
                : modalities.stream().sorted().map(IndexSchema::skill).toList();
    }

    /** The field to ask: of the cluster where its representative stands for it. */
    static String field(PostingQuery query, String field) {
        return query.distinct() ? ofCluster(field) : field;
    }

    private void addSkills() {
        List<String> fields = skillFields(query.modalities());
        if (except != Dimension.SKILL) {
            addValues(fields, query.anySkills());
        }
        for (String skill : query.allSkills()) {
            addValues(fields, Set.of(skill));
        }
        if (!query.noSkills().isEmpty()) {
            conditions.add(new Condition.Not(new Condition.Values(fields, query.noSkills())));
        }
        if (except != Dimension.SKILL_GROUP && !query.skillGroups().isEmpty()) {
            conditions.add(
                    new Condition.Values(
                            fields, new SkillGroups(taxonomy).skillsOf(query.skillGroups())));
        }
    }

    private void addFields() {
        addField(Dimension.ROLE, IndexSchema.ROLE, query.roles());
        addField(Dimension.SENIORITY, IndexSchema.SENIORITY, values(query.seniorities()));
        if (except != Dimension.COUNTRY) {
            addField(Dimension.REGION, field(query, IndexSchema.REGION), query.regions());
        }
        addField(Dimension.WORK_MODE, IndexSchema.WORK_MODE, values(query.workModes()));
        addField(Dimension.COMPANY, IndexSchema.COMPANY, query.companies());
        addField(Dimension.SOURCE, field(query, IndexSchema.SOURCE), query.sources());
        addField(Dimension.LANGUAGE, IndexSchema.LANGUAGE, query.languages());
        if (query.readable()) {
            conditions.add(new Condition.Range(IndexSchema.READABLE, 1, 2));
        }
        if (query.distinct()) {
            conditions.add(new Condition.Range(IndexSchema.DISTINCT, 1, 2));
        }
        if (!query.text().isBlank()) {
            conditions.add(new Condition.Text(query.text().strip()));
        }
    }

    private static Set<String> values(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(IndexSchema::value).collect(Collectors.toSet());
    }

    private void addField(Dimension dimension, String field, Set<String> values) {
        if (dimension != except) {
            addValues(List.of(field), values);
        }
    }

    private void addValues(List<String> fields, Set<String> values) {
        if (!values.isEmpty()) {
            conditions.add(new Condition.Values(fields, values));
        }
    }

    private void addPay() {
        String currency = query.currency();
        Long from = query.payFrom();
        Long to = query.payTo();
        if (except != Dimension.PAY_BAND && (currency != null || from != null || to != null)) {
            conditions.add(new Condition.Pay(query.withPay() ? query.payKinds() : PLAUSIBLE));
            if (currency != null) {
                addValues(List.of(IndexSchema.CURRENCY), Set.of(currency));
            }
            addRange(IndexSchema.PAY, from, to);
        } else if (query.withPay()) {
            conditions.add(new Condition.Pay(query.payKinds()));
        }
    }

    private void addRange(String field, @Nullable Long from, @Nullable Long to) {
        if (from != null || to != null) {
            long least = from == null ? Long.MIN_VALUE : from;
            conditions.add(new Condition.Range(field, least, to == null ? Long.MAX_VALUE : to));
        }
    }

    private void addDates() {
        Long from = query.postedFrom() == null ? null : query.postedFrom().toEpochDay();
        Long to = query.postedTo() == null ? null : query.postedTo().toEpochDay() + 1;
        if (except != Dimension.MONTH) {
            addRange(field(query, IndexSchema.DATE), from, to);
        }
        if (query.activeOn() != null) {
            long day = query.activeOn().toEpochDay();
            conditions.add(new Condition.Active(field(query, IndexSchema.SPAN), day));
        }
    }
}
