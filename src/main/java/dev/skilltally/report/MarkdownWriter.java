package dev.skilltally.report;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a document as Markdown with tables. */
final class MarkdownWriter {
    private MarkdownWriter() {}

    static String write(Document document) {
        StringBuilder out = new StringBuilder("# " + document.title() + "\n");
        if (!document.dek().isEmpty()) {
            out.append('\n').append(document.dek()).append('\n');
        }
        for (Document.Part part : document.parts()) {
            out.append('\n');
            switch (part) {
                case Document.Entry entry -> prose(out, entry.prose());
                case Document.Prose prose -> prose(out, prose);
                case Document.Questions questions -> questions(out, questions);
                case Table table -> table(out, table);
            }
        }
        return out.toString();
    }

    private static void prose(StringBuilder out, Document.Prose prose) {
        out.append("## ").append(prose.heading()).append('\n');
        String before = prose.shape() == Document.Shape.LIST ? "- " : "";
        prose.paragraphs()
                .forEach(
                        paragraph ->
                                out.append('\n').append(before).append(paragraph).append('\n'));
    }

    private static void questions(StringBuilder out, Document.Questions questions) {
        out.append("## ").append(questions.heading()).append('\n');
        for (Document.Question each : questions.questions()) {
            out.append("\n### ").append(each.question()).append("\n\n");
            out.append(each.answer()).append('\n');
        }
    }

    private static void table(StringBuilder out, Table table) {
        out.append("### ").append(table.caption()).append("\n\n");
        row(out, table.columns().stream().map(Table.Column::label).toList());
        row(
                out,
                table.columns().stream().map(column -> column.numeric() ? "---:" : "---").toList());
        table.rows().forEach(cells -> row(out, cells.stream().map(Cell::text).toList()));
        table.notes().forEach(note -> out.append('\n').append(note).append('\n'));
        EvidenceNote.of(table).forEach(note -> out.append("\n").append(note).append('\n'));
    }

    private static void row(StringBuilder out, List<String> cells) {
        out.append(
                cells.stream()
                        .map(cell -> cell.replace("|", "\\|"))
                        .collect(Collectors.joining(" | ", "| ", " |\n")));
    }
}
