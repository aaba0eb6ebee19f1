package dev.skilltally.source;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

/** A posting of Lever's public board ({@code api.lever.co/v0/postings/…?mode=json}). */
final class LeverShape implements JsonShape {

    @Override
    public boolean fits(JsonNode node) {
        return node.has("hostedUrl") && node.has("text");
    }

    @Override
    public void read(JsonNode node, FieldMapping mapping, FieldValues values) {
        JsonNode categories = node.path("categories");
        values.add(PostingField.ID, JsonShape.text(node, "id"));
        values.add(PostingField.TITLE, JsonShape.text(node, "text"));
        values.add(PostingField.URL, JsonShape.text(node, "hostedUrl"));
        values.add(PostingField.COMPANY, company(JsonShape.text(node, "hostedUrl")));
        for (JsonNode place : categories.path("allLocations")) {
            values.add(PostingField.LOCATION, JsonShape.text(place));
        }
        values.add(PostingField.LOCATION, JsonShape.text(categories, "location"));
        values.add(PostingField.EMPLOYMENT_TYPE, JsonShape.text(categories, "commitment"));
        String mode = JsonShape.text(node, "workplaceType");
        values.add(PostingField.WORK_MODE, "unspecified".equals(mode) ? null : mode);
        values.add(PostingField.POSTED, JsonShape.text(node, "createdAt"));
        values.add(PostingField.DESCRIPTION, description(node));
        JsonNode salary = node.path("salaryRange");
        values.add(
                PostingField.PAY,
                StructuredPay.inWords(
                        JsonShape.text(salary, "min"),
                        JsonShape.text(salary, "max"),
                        JsonShape.text(salary, "currency"),
                        JsonShape.text(salary, "interval")));
    }

    /** The introduction, each list under its heading, and the closing text, as HTML. */
    private static String description(JsonNode node) {
        StringBuilder html = new StringBuilder();
        String intro = JsonShape.text(node, "description");
        if (intro == null) {
            intro = JsonShape.text(node, "descriptionPlain");
        }
        html.append(intro == null ? "" : intro);
        for (JsonNode list : node.path("lists")) {
            String heading = JsonShape.text(list, "text");
            String content = JsonShape.text(list, "content");
            html.append("\n<h3>").append(heading == null ? "" : heading).append("</h3>\n<ul>");
            html.append(content == null ? "" : content).append("</ul>");
        }
        for (String key : new String[] {"additional", "salaryDescription"}) {
            String more = JsonShape.text(node, key);
            html.append(more == null ? "" : "\n<p>" + more + "</p>");
        }
        return html.toString();
    }

    /** Lever names the employer only in the address: {@code https://jobs.lever.co/EMPLOYER/…}. */
    private static @Nullable String company(@Nullable String url) {
        int start = url == null ? -1 : url.indexOf("lever.co/");
        if (url == null || start < 0) {
            return null;
        }
        int from = start + "lever.co/".length();
        int end = url.indexOf('/', from);
        return end > from ? url.substring(from, end) : null;
    }
}
