package dev.skilltally.report;

import java.util.List;

/**
 * What is printed.
 *
 * @param title one line
 * @param parts in the order of reading
 */
public record Document(String title, List<Part> parts) {
    /** A part of a document. */
    public sealed interface Part permits Prose, Table {}

    /**
     * Paragraphs under a heading.
     *
     * @param heading one line
     * @param paragraphs plain text
     */
    public record Prose(String heading, List<String> paragraphs) implements Part {
        public Prose {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    public Document {
        parts = List.copyOf(parts);
    }

    /** The tables, in order. */
    public List<Table> tables() {
        return parts.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
    }
}
