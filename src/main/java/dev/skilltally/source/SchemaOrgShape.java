package dev.skilltally.source;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** schema.org {@code JobPosting}, as search engines ask boards to publish it. */
final class SchemaOrgShape implements JsonShape {

    @Override
    public boolean fits(JsonNode node) {
        return isA(node, "JobPosting");
    }

    /** Whether the type of a node, or one of its types, has a name, with or without its address. */
    static boolean isA(JsonNode node, String name) {
        JsonNode type = node.path("@type");
        if (type.isArray()) {
            return StreamSupport.stream(type.spliterator(), false)
                    .anyMatch(one -> named(one, name));
        }
        return named(type, name);
    }

    private static boolean named(JsonNode type, String name) {
        String text = type.asText("");
        return text.equals(name) || text.endsWith("/" + name) || text.endsWith(":" + name);
    }

    @Override
    public void read(JsonNode node, FieldMapping mapping, FieldValues values) {
        JsonNode identifier = node.path("identifier");
        values.add(
                PostingField.ID,
                identifier.isObject()
                        ? JsonShape.text(identifier, "value")
                        : JsonShape.text(identifier));
        values.add(PostingField.TITLE, JsonShape.text(node, "title"));
        if (values.first(PostingField.TITLE) == null) {
            values.add(PostingField.TITLE, JsonShape.text(node, "name"));
        }
        JsonNode employer = node.path("hiringOrganization");
        values.add(
                PostingField.COMPANY,
                employer.isObject() ? JsonShape.text(employer, "name") : JsonShape.text(employer));
        places(node.path("jobLocation"), values);
        if (values.all(PostingField.LOCATION).isEmpty()) {
            places(node.path("applicantLocationRequirements"), values);
        }
        values.add(PostingField.WORK_MODE, mode(JsonShape.text(node, "jobLocationType")));
        employment(node.path("employmentType"), values);
        values.add(PostingField.POSTED, JsonShape.text(node, "datePosted"));
        values.add(PostingField.CLOSED, JsonShape.text(node, "validThrough"));
        values.add(PostingField.DESCRIPTION, JsonShape.text(node, "description"));
        values.add(PostingField.URL, JsonShape.text(node, "url"));
        pay(node.path("baseSalary"), node, values);
    }

    private static @Nullable String mode(@Nullable String type) {
        return type != null && type.toUpperCase(Locale.ROOT).contains("TELECOMMUTE")
                ? "Remote"
                : type;
    }

    private static void employment(JsonNode type, FieldValues values) {
        if (type.isArray()) {
            type.forEach(one -> values.add(PostingField.EMPLOYMENT_TYPE, JsonShape.text(one)));
        } else {
            values.add(PostingField.EMPLOYMENT_TYPE, JsonShape.text(type));
        }
    }

    private static void places(JsonNode place, FieldValues values) {
        if (place.isArray()) {
            place.forEach(one -> places(one, values));
        } else if (place.isObject()) {
            JsonNode address = place.path("address");
            if (address.isArray()) {
                address.forEach(one -> values.add(PostingField.LOCATION, inWords(one)));
            } else {
                values.add(
                        PostingField.LOCATION, inWords(address.isMissingNode() ? place : address));
            }
        } else {
            values.add(PostingField.LOCATION, JsonShape.text(place));
        }
    }

    private static @Nullable String inWords(JsonNode address) {
        if (!address.isObject()) {
            return JsonShape.text(address);
        }
        String parts =
                Stream.of("addressLocality", "addressRegion", "addressCountry")
                        .map(address::path)
                        .map(part -> part.isObject() ? part.path("name") : part)
                        .map(JsonShape::text)
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(", "));
        return parts.isEmpty() ? JsonShape.text(address, "name") : parts;
    }

    private static void pay(JsonNode salary, JsonNode node, FieldValues values) {
        if (salary.isArray()) {
            if (!salary.isEmpty()) {
                pay(salary.get(0), node, values);
            }
            return;
        }
        String currency = JsonShape.text(salary, "currency");
        if (currency == null) {
            currency = JsonShape.text(node, "salaryCurrency");
        }
        JsonNode value = salary.path("value");
        if (value.isArray() && !value.isEmpty()) {
            value = value.get(0);
        }
        JsonNode bounds = value.isObject() ? value : salary;
        String single = value.isObject() ? JsonShape.text(value, "value") : JsonShape.text(value);
        String low = JsonShape.text(bounds, "minValue");
        String high = JsonShape.text(bounds, "maxValue");
        String words =
                StructuredPay.inWords(
                        low == null && high == null ? single : low,
                        low == null && high == null ? single : high,
                        currency,
                        JsonShape.text(bounds, "unitText"));
        values.add(PostingField.PAY, words != null ? words : JsonShape.text(salary));
    }
}
