package dev.skilltally.index;

import dev.skilltally.query.Dimension;
import dev.skilltally.taxonomy.Role;
import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;

import java.util.Locale;

/**
 * What people read for the values of a dimension.
 *
 * @param taxonomy knows the labels of skills and roles
 * @param dimension the dimension
 */
record FacetLabels(SkillTaxonomy taxonomy, Dimension dimension) {
    String of(String value) {
        return switch (dimension) {
            case SKILL -> taxonomy.skill(value).map(Skill::label).orElse(value);
            case ROLE -> taxonomy.role(value).map(Role::label).orElse(value);
            case REGION -> value.substring(value.lastIndexOf('/') + 1);
            case PAY_BAND -> band(value);
            case SKILL_GROUP, SENIORITY, COUNTRY, WORK_MODE, COMPANY, SOURCE, LANGUAGE, MONTH ->
                    value;
        };
    }

    private static String band(String value) {
        int slash = value.indexOf('/');
        long from = Long.parseLong(value.substring(slash + 1));
        return String.format(
                Locale.ROOT,
                "%s %,d to %,d",
                value.substring(0, slash),
                from,
                from + NumberValues.BAND - 1);
    }
}
