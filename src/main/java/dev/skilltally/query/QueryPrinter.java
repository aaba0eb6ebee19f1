package dev.skilltally.query;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Prints a query in a fixed order of its parts. */
final class QueryPrinter {
    private final List<String> parts = new ArrayList<>();

    String print(PostingQuery query) {
        if (!query.text().isEmpty()) {
            parts.add(query.text());
        }
        query.allSkills().forEach(skill -> parts.add("skill:" + quoted(skill)));
        printAnySkills(query);
        query.noSkills().forEach(skill -> parts.add("-skill:" + quoted(skill)));
        list("group", query.skillGroups());
        list("role", query.roles());
        list("seniority", names(query.seniorities()));
        list("region", query.regions());
        list("mode", names(query.workModes()));
        printPay(query);
        list("company", query.companies());
        list("source", query.sources());
        list("lang", query.languages());
        value("posted>=", query.postedFrom());
        value("posted<=", query.postedTo());
        value("active:", query.activeOn());
        printCounting(query);
        return String.join(" ", parts);
    }

    /** One alternative alone would be read as a demand, so an empty one is put beside it. */
    private void printAnySkills(PostingQuery query) {
        String end = query.anySkills().size() == 1 ? "," : "";
        if (!query.anySkills().isEmpty()) {
            parts.add("skill:" + joined(query.anySkills()) + end);
        }
    }

    private void printPay(PostingQuery query) {
        value("pay>=", query.payFrom());
        value("pay<", query.payTo());
        value("currency:", query.currency());
        if (query.withPay()) {
            parts.add("has:pay");
        }
        if (!query.payKinds().equals(PostingQuery.MEDIAN_PAY)) {
            parts.add("paykind:" + joinedOrNone(names(query.payKinds())));
        }
    }

    private void printCounting(PostingQuery query) {
        if (!query.modalities().equals(PostingQuery.COUNTED)) {
            parts.add("modality:" + joinedOrNone(names(query.modalities())));
        }
        if (query.readable()) {
            parts.add("is:readable");
        }
        if (!query.distinct()) {
            parts.add("include:copies");
        }
    }

    private void list(String field, Collection<String> values) {
        if (!values.isEmpty()) {
            parts.add(field + ":" + joined(values));
        }
    }

    private void value(String prefix, @Nullable Object value) {
        if (value != null) {
            parts.add(prefix + quoted(value.toString()));
        }
    }

    private static String joinedOrNone(Collection<String> values) {
        return values.isEmpty() ? QueryParser.NONE : joined(values);
    }

    private static String joined(Collection<String> values) {
        return String.join(",", values.stream().map(QueryPrinter::quoted).toList());
    }

    private static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(QueryPrinter::name).toList();
    }

    /** How a constant is written: lower case, hyphens. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String quoted(String value) {
        boolean plain =
                !value.isEmpty()
                        && value.chars()
                                .noneMatch(
                                        c ->
                                                c == '"'
                                                        || c == ','
                                                        || c == '\\'
                                                        || Character.isWhitespace(c));
        return plain ? value : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
