package dev.skilltally.source;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A job of Ashby's public board ({@code api.ashbyhq.com/posting-api/job-board/…}). Of its
 * compensation only the salary is base pay.
 */
final class AshbyShape implements JsonShape {

    @Override
    public boolean fits(JsonNode node) {
        return node.has("jobUrl")
                && (node.has("descriptionHtml")
                        || node.has("descriptionPlain")
                        || node.has("isListed"));
    }

    @Override
    public void read(JsonNode node, FieldMapping mapping, FieldValues values) {
        values.add(PostingField.ID, JsonShape.text(node, "id"));
        values.add(PostingField.TITLE, JsonShape.text(node, "title"));
        values.add(PostingField.URL, JsonShape.text(node, "jobUrl"));
        values.add(PostingField.COMPANY, JsonShape.text(node, "companyName"));
        place(node, values);
        for (JsonNode other : node.path("secondaryLocations")) {
            place(other, values);
        }
        values.add(PostingField.EMPLOYMENT_TYPE, JsonShape.text(node, "employmentType"));
        values.add(PostingField.WORK_MODE, JsonShape.text(node, "workplaceType"));
        if (values.first(PostingField.WORK_MODE) == null && node.path("isRemote").asBoolean()) {
            values.add(PostingField.WORK_MODE, "Remote");
        }
        values.add(PostingField.POSTED, JsonShape.text(node, "publishedAt"));
        values.add(PostingField.DESCRIPTION, JsonShape.text(node, "descriptionHtml"));
        if (values.first(PostingField.DESCRIPTION) == null) {
            values.add(PostingField.DESCRIPTION, JsonShape.text(node, "descriptionPlain"));
        }
        pay(node.path("compensation"), values);
    }

    private static void place(JsonNode node, FieldValues values) {
        JsonNode place = node.path("location");
        values.add(
                PostingField.LOCATION,
                place.isObject() ? JsonShape.text(place, "name") : JsonShape.text(place));
    }

    private static void pay(JsonNode compensation, FieldValues values) {
        for (JsonNode part : compensation.path("summaryComponents")) {
            if ("Salary".equals(JsonShape.text(part, "compensationType"))) {
                values.add(
                        PostingField.PAY,
                        StructuredPay.inWords(
                                JsonShape.text(part, "minValue"),
                                JsonShape.text(part, "maxValue"),
                                JsonShape.text(part, "currencyCode"),
                                JsonShape.text(part, "interval")));
            }
        }
        if (values.first(PostingField.PAY) == null) {
            values.add(
                    PostingField.PAY,
                    JsonShape.text(compensation, "scrapeableCompensationSalarySummary"));
        }
    }
}
