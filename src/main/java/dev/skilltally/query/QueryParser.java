package dev.skilltally.query;

import dev.skilltally.posting.Modality;
import dev.skilltally.posting.Seniority;
import dev.skilltally.posting.WorkMode;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a query string part by part; parts are separated by white space. */
final class QueryParser {
    /** Stands for an empty list of modalities or kinds of pay. */
    static final String NONE = "none";

    private static final String FIELDS =
            "skill, group, role, seniority, region, mode, currency, company, source, lang, active,"
                    + " modality, paykind, has, is, include, or the word in quotes";

    private final String line;
    private final PostingQuery.Builder query = PostingQuery.builder();
    private final List<String> text = new ArrayList<>();
    private int at;
    private boolean hasAlternatives;

    QueryParser(String line) {
        this.line = line;
    }

    PostingQuery parse() {
        for (skipSpaces(); at < line.length(); skipSpaces()) {
            parsePart();
        }
        return query.text(String.join(" ", text)).build();
    }

    private void skipSpaces() {
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
    }

    private void parsePart() {
        int start = at;
        if (line.charAt(at) == '"') {
            text.add('"' + phrase() + '"');
            return;
        }
        int end = wordEnd();
        String word = line.substring(start, end);
        int comparison = QueryString.comparison(word);
        int colon = word.indexOf(':');
        if (comparison > 0) {
            at = start + comparison;
            parseComparison(word.substring(0, comparison), start);
        } else if (colon > 0) {
            at = start + colon + 1;
            parseField(word.substring(0, colon), start);
        } else if (word.startsWith("-")) {
            throw new QuerySyntaxException(
                    start + 1, "\"" + word + "\" excludes no skill", "-skill:NAME");
        } else {
            at = end;
            text.add(word);
        }
    }

    /** A phrase of the text; what it holds is taken as it is. */
    private String phrase() {
        int close = line.indexOf('"', at + 1);
        if (close < 0) {
            throw new QuerySyntaxException(at + 1, "the quote is not closed", "\"");
        }
        String phrase = line.substring(at + 1, close);
        at = close + 1;
        return phrase;
    }

    private int wordEnd() {
        int end = at;
        while (end < line.length()
                && !Character.isWhitespace(line.charAt(end))
                && line.charAt(end) != '"') {
            end++;
        }
        return end;
    }

    private void parseField(String field, int start) {
        int valueAt = at;
        List<String> values = values();
        if (values.isEmpty()) {
            throw new QuerySyntaxException(valueAt + 1, field + ": has no value", "a value");
        }
        String[] all = values.stream().filter(v -> !v.isEmpty()).toArray(String[]::new);
        switch (field) {
            case "skill" -> addSkills(values, all, valueAt);
            case "-skill" -> query.noSkill(all);
            case "group" -> query.skillGroup(all);
            case "role" -> query.role(all);
            case "region" -> query.region(all);
            case "company" -> query.company(all);
            case "source" -> query.source(all);
            case "lang" -> query.language(all);
            case "currency" -> query.currency(single(all, field, valueAt));
            case "active" -> query.activeOn(date(single(all, field, valueAt), valueAt));
            case "seniority" ->
                    query.seniority(
                            constants(all, Seniority.class, valueAt).toArray(Seniority[]::new));
            case "mode" ->
                    query.workMode(
                            constants(all, WorkMode.class, valueAt).toArray(WorkMode[]::new));
            case "modality" -> query.modalities(constants(all, Modality.class, valueAt));
            case "paykind" -> query.payKinds(constants(all, PayKind.class, valueAt));
            case "has" -> query.withPay(is(all, "pay", valueAt));
            case "is" -> query.readable(is(all, "readable", valueAt));
            case "include" -> query.distinct(!is(all, "copies", valueAt));
            default ->
                    throw new QuerySyntaxException(
                            start + 1, "\"" + field + "\" is no field", FIELDS);
        }
    }

    private void addSkills(List<String> values, String[] all, int valueAt) {
        if (values.size() == 1) {
            query.allSkills(all);
        } else if (hasAlternatives) {
            throw new QuerySyntaxException(
                    valueAt + 1, "a second list of alternative skills", "one such list");
        } else {
            hasAlternatives = true;
            query.anySkill(all);
        }
    }

    /** Values joined by commas, each bare or in quotes. */
    private List<String> values() {
        List<String> values = new ArrayList<>();
        if (at == line.length() || Character.isWhitespace(line.charAt(at))) {
            return values;
        }
        values.add(value());
        while (at < line.length() && line.charAt(at) == ',') {
            at++;
            values.add(value());
        }
        return values;
    }

    private String value() {
        if (at < line.length() && line.charAt(at) == '"') {
            return quotedValue();
        }
        int start = at;
        while (at < line.length()
                && line.charAt(at) != ','
                && !Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return line.substring(start, at);
    }

    private String quotedValue() {
        int open = at++;
        var value = new StringBuilder();
        while (at < line.length() && line.charAt(at) != '"') {
            if (line.charAt(at) == '\\' && at + 1 < line.length()) {
                at++;
            }
            value.append(line.charAt(at++));
        }
        if (at == line.length()) {
            throw new QuerySyntaxException(open + 1, "the quote is not closed", "\"");
        }
        at++;
        return value.toString();
    }

    private static String single(String[] values, String field, int valueAt) {
        if (values.length != 1) {
            throw new QuerySyntaxException(
                    valueAt + 1, field + ": has " + values.length + " values", "one");
        }
        return values[0];
    }

    private static boolean is(String[] values, String only, int valueAt) {
        if (!single(values, "it", valueAt).equals(only)) {
            throw new QuerySyntaxException(valueAt + 1, "\"" + values[0] + "\"", only);
        }
        return true;
    }

    private static <E extends Enum<E>> Set<E> constants(
            String[] names, Class<E> type, int valueAt) {
        Set<E> constants = EnumSet.noneOf(type);
        if (names.length == 1 && names[0].equals(NONE)) {
            return constants;
        }
        for (String name : names) {
            constants.add(
                    Stream.of(type.getEnumConstants())
                            .filter(constant -> QueryPrinter.name(constant).equals(name))
                            .findFirst()
                            .orElseThrow(() -> unknown(name, type, valueAt)));
        }
        return constants;
    }

    private static <E extends Enum<E>> QuerySyntaxException unknown(
            String name, Class<E> type, int valueAt) {
        String known =
                Stream.of(type.getEnumConstants())
                        .map(QueryPrinter::name)
                        .collect(Collectors.joining(", "));
        return new QuerySyntaxException(valueAt + 1, "\"" + name + "\" is unknown", known);
    }

    private void parseComparison(String comparison, int start) {
        int valueAt = at;
        String value = value();
        switch (comparison) {
            case "pay>=" -> query.payFrom(amount(value, valueAt));
            case "pay<" -> query.payTo(amount(value, valueAt));
            case "posted>=" -> query.postedFrom(date(value, valueAt));
            case "posted<=" -> query.postedTo(date(value, valueAt));
            default ->
                    throw new QuerySyntaxException(
                            start + 1, "\"" + comparison + "\"", "pay>=, pay<, posted>=, posted<=");
        }
    }

    private static long amount(String value, int valueAt) {
        boolean thousands = value.endsWith("k");
        String digits = thousands ? value.substring(0, value.length() - 1) : value;
        try {
            return Long.parseLong(digits) * (thousands ? 1000 : 1);
        } catch (NumberFormatException e) {
            throw new QuerySyntaxException(
                    valueAt + 1, "\"" + value + "\" is no amount", "one such as 90000 or 90k");
        }
    }

    private static LocalDate date(String value, int valueAt) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new QuerySyntaxException(
                    valueAt + 1, "\"" + value + "\" is no day", "one such as 2025-06-01");
        }
    }
}
