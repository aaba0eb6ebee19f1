package dev.skilltally.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.skilltally.query.QueryString;
import dev.skilltally.stats.Interval;

/**
 * Writes a document as one JSON object; every number has its n, its interval and its query beside
 * it.
 */
final class JsonWriter {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonWriter() {}

    static String write(Document document) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("title", document.title());
        root.put("dek", document.dek());
        ObjectNode prose = root.putObject("prose");
        ObjectNode tables = root.putObject("tables");
        for (Document.Part part : document.parts()) {
            switch (part) {
                case Document.Entry each ->
                        root.withArray(each.list())
                                .add(MAPPER.<JsonNode>valueToTree(each.fields()));
                case Document.Prose each ->
                        each.paragraphs().forEach(prose.putArray(each.heading())::add);
                case Document.Questions each ->
                        each.questions()
                                .forEach(
                                        question ->
                                                prose.putArray(question.question())
                                                        .add(question.answer()));
                case Table each -> table(tables.putObject(each.id()), each);
            }
        }
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values is always JSON", e);
        }
    }

    private static void table(ObjectNode out, Table table) {
        out.put("caption", table.caption());
        ArrayNode rows = out.putArray("rows");
        for (var cells : table.rows()) {
            ObjectNode row = rows.addObject();
            for (int i = 0; i < cells.size(); i++) {
                cell(row, table.columns().get(i).key(), cells.get(i));
            }
        }
        table.notes().forEach(out.putArray("notes")::add);
    }

    private static void cell(ObjectNode row, String key, Cell cell) {
        if (cell.value() == null && cell.query() == null) {
            row.put(key, cell.text());
            return;
        }
        ObjectNode out = row.putObject(key);
        out.put("text", cell.text());
        if (cell.value() != null) {
            out.put("value", cell.value());
        }
        if (cell.n() != null) {
            out.put("n", cell.n());
        }
        Interval interval = cell.interval();
        if (interval != null) {
            out.put("low", interval.low());
            out.put("high", interval.high());
        }
        if (cell.query() != null) {
            out.put("query", QueryString.print(cell.query()));
        }
    }
}
