package dev.skilltally.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Postings of a web page: every schema.org {@code JobPosting} in its JSON-LD. */
final class HtmlPostings {
    private HtmlPostings() {}

    static void read(InputStream in, RowCollector rows) throws IOException {
        byte[] page = in.readNBytes(LongRows.LONGEST + 1);
        if (page.length > LongRows.LONGEST) {
            rows.reject(
                    1,
                    RejectionReason.ROW_TOO_LONG,
                    "page is longer than " + LongRows.LONGEST + " bytes",
                    "");
            return;
        }
        String html = new String(page, StandardCharsets.UTF_8);
        Document document = Jsoup.parse(html);
        List<JsonNode> found = new ArrayList<>();
        boolean broken = false;
        for (Element script : document.select("script[type=application/ld+json]")) {
            try {
                collect(JsonDocument.MAPPER.readTree(script.data()), found, 0);
            } catch (JsonProcessingException e) {
                broken = true;
                rows.reject(
                        1,
                        RejectionReason.MALFORMED_JSON,
                        "JSON-LD of the page does not parse: " + JsonDocument.problem(e),
                        LongRows.beginning(script.data()));
            }
        }
        JsonPostings postings = new JsonPostings(rows);
        for (JsonNode node : found) {
            postings.read(node, 1, node::toString);
        }
        if (found.isEmpty() && !broken) {
            rows.reject(
                    1,
                    RejectionReason.NO_POSTING,
                    "page holds no schema.org JobPosting as JSON-LD",
                    LongRows.beginning(html));
        }
    }

    /**
     * Looks for postings at any depth: alone, in arrays, in a graph, under the page they are on.
     */
    private static void collect(JsonNode node, List<JsonNode> found, int depth) {
        if (depth > 16) {
            return;
        }
        if (SchemaOrgShape.isA(node, "JobPosting")) {
            found.add(node);
        } else {
            node.forEach(child -> collect(child, found, depth + 1));
        }
    }
}
