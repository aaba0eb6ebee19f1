package dev.skilltally.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes a document for a terminal. */
final class TextWriter {
    private static final int WIDTH = 100;

    /** A map that is broken over lines can't be read. */
    private static final int WIDEST_MAP = 130;

    private static final String GUTTER = "  ";

    private final StringBuilder out = new StringBuilder();

    private TextWriter() {}

    static String write(Document document) {
        TextWriter writer = new TextWriter();
        writer.out.append(document.title()).append('\n');
        writer.out.append("=".repeat(document.title().length())).append('\n');
        if (!document.dek().isEmpty()) {
            writer.wrapped(document.dek(), "");
        }
        for (Document.Part part : document.parts()) {
            writer.out.append('\n');
            switch (part) {
                case Document.Entry entry -> writer.prose(entry.prose());
                case Document.Prose prose -> writer.prose(prose);
                case Document.Questions questions -> writer.questions(questions);
                case Table table -> writer.table(table);
            }
        }
        return writer.out.toString();
    }

    private void prose(Document.Prose prose) {
        out.append(prose.heading()).append('\n');
        for (String paragraph : prose.paragraphs()) {
            if (prose.shape() == Document.Shape.LIST) {
                wrapped("- " + paragraph, GUTTER);
            } else {
                wrapped(paragraph, GUTTER);
            }
        }
    }

    private void questions(Document.Questions questions) {
        out.append(questions.heading()).append('\n');
        for (Document.Question each : questions.questions()) {
            wrapped(each.question(), GUTTER);
            wrapped(each.answer(), GUTTER + GUTTER);
        }
    }

    private void table(Table table) {
        out.append(table.caption()).append('\n');
        int[] widths = widths(table);
        int across = Arrays.stream(widths).map(width -> width + GUTTER.length()).sum();
        if (table.chart() != null && table.chart().isMap() && across > WIDEST_MAP) {
            wrapped(
                    "Too wide for a terminal: --format html has it as a map, csv all of it.",
                    GUTTER);
            return;
        }
        List<String> headings = table.columns().stream().map(Table.Column::label).toList();
        line(table, headings, widths, "");
        out.append(GUTTER);
        for (int width : widths) {
            out.append("-".repeat(width)).append(GUTTER);
        }
        endLine();
        List<String> bars = Bars.of(table);
        for (int i = 0; i < bars.size(); i++) {
            line(table, table.rows().get(i).stream().map(Cell::text).toList(), widths, bars.get(i));
        }
        table.notes().forEach(note -> wrapped(note, GUTTER));
        Bars.pairs(table).forEach(line -> out.append(GUTTER).append(line).append('\n'));
        evidence(EvidenceNote.of(table));
    }

    /** Commands stay on one line, so that they can be copied. */
    private void evidence(List<String> lines) {
        for (String line : lines) {
            if (line.contains("skilltally search")) {
                out.append(GUTTER).append(line).append('\n');
            } else {
                wrapped(line, GUTTER);
            }
        }
    }

    private static int[] widths(Table table) {
        int[] widths = new int[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = length(table.columns().get(i).label());
            for (List<Cell> row : table.rows()) {
                widths[i] = Math.max(widths[i], length(row.get(i).text()));
            }
        }
        return widths;
    }

    private void line(Table table, List<String> cells, int[] widths, String bar) {
        out.append(GUTTER);
        for (int i = 0; i < widths.length; i++) {
            String padding = " ".repeat(widths[i] - length(cells.get(i)));
            boolean right = table.columns().get(i).numeric();
            out.append(right ? padding : "")
                    .append(cells.get(i))
                    .append(right ? "" : padding)
                    .append(GUTTER);
        }
        out.append(bar);
        endLine();
    }

    private void endLine() {
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
        out.append('\n');
    }

    private void wrapped(String paragraph, String indent) {
        List<String> line = new ArrayList<>();
        int used = indent.length();
        for (String word : paragraph.split(" ")) {
            if (used + word.length() > WIDTH && !line.isEmpty()) {
                out.append(indent).append(String.join(" ", line)).append('\n');
                line.clear();
                used = indent.length();
            }
            line.add(word);
            used += word.length() + 1;
        }
        out.append(indent).append(String.join(" ", line)).append('\n');
    }

    private static int length(String text) {
        return DisplayWidth.of(text);
    }
}
