package dev.skilltally.source;

import com.fasterxml.jackson.databind.JsonNode;

import org.jsoup.parser.Parser;

/**
 * A job of Greenhouse's public board ({@code boards-api.greenhouse.io/v1/boards/…/jobs}). Its
 * {@code content} is HTML escaped once more; the text stage undoes what is left.
 */
final class GreenhouseShape implements JsonShape {

    @Override
    public boolean fits(JsonNode node) {
        return node.has("absolute_url")
                && (node.has("internal_job_id") || node.path("location").isObject());
    }

    @Override
    public void read(JsonNode node, FieldMapping mapping, FieldValues values) {
        values.add(PostingField.ID, JsonShape.text(node, "id"));
        values.add(PostingField.TITLE, JsonShape.text(node, "title"));
        values.add(PostingField.COMPANY, JsonShape.text(node, "company_name"));
        values.add(PostingField.LOCATION, JsonShape.text(node, "location", "name"));
        values.add(PostingField.URL, JsonShape.text(node, "absolute_url"));
        values.add(PostingField.POSTED, JsonShape.text(node, "first_published"));
        if (values.first(PostingField.POSTED) == null) {
            values.add(PostingField.POSTED, JsonShape.text(node, "updated_at"));
        }
        values.add(PostingField.CLOSED, JsonShape.text(node, "application_deadline"));
        String content = JsonShape.text(node, "content");
        if (content != null) {
            values.add(PostingField.DESCRIPTION, Parser.unescapeEntities(content, false));
        }
        for (JsonNode field : node.path("metadata")) {
            FieldMapping.Target target = mapping.target(field.path("name").asText(""));
            if (target != null && values.first(target.field()) == null) {
                values.add(target.field(), JsonShape.text(field, "value"));
            }
        }
        pay(node.path("pay_input_ranges"), values);
    }

    /** Pay is given in cents. */
    private static void pay(JsonNode ranges, FieldValues values) {
        for (JsonNode range : ranges) {
            String words =
                    StructuredPay.inWords(
                            hundredth(range.path("min_cents")),
                            hundredth(range.path("max_cents")),
                            JsonShape.text(range, "currency_type"),
                            JsonShape.text(range, "title"));
            values.add(PostingField.PAY, words);
        }
    }

    private static String hundredth(JsonNode cents) {
        return cents.isNumber() ? cents.decimalValue().movePointLeft(2).toPlainString() : "";
    }
}
