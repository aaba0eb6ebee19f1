package dev.skilltally.report;

import java.util.List;
import java.util.SequencedMap;

/**
 * What is printed.
 *
 * @param title one line
 * @param dek one or two sentences under the title that say what is measured; may be empty
 * @param parts in the order of reading
 */
public record Document(String title, String dek, List<Part> parts) {
    /** A part of a document. */
    public sealed interface Part permits Entry, Prose, Questions, Table {}

    /**
     * Paragraphs under a heading. What follows up to the next one belongs to it.
     *
     * @param heading one line
     * @param paragraphs plain text; may be empty where the heading only opens what follows
     * @param shape how they stand
     */
    public record Prose(String heading, List<String> paragraphs, Shape shape) implements Part {
        public Prose {
            paragraphs = List.copyOf(paragraphs);
        }

        /** Paragraphs one after the other. */
        public Prose(String heading, List<String> paragraphs) {
            this(heading, paragraphs, Shape.PARAGRAPHS);
        }
    }

    /**
     * One of several things of a kind, such as a posting that was found.
     *
     * @param list name of the kind, in JSON and CSV
     * @param prose what people read
     * @param fields what programs read: names to words or lists of words, in the order of writing
     */
    public record Entry(String list, Prose prose, SequencedMap<String, Object> fields)
            implements Part {}

    /** How the paragraphs of a prose part stand. */
    public enum Shape {
        PARAGRAPHS,
        /** One point each. */
        LIST,
        /** Set off, for what a hurried reader takes away. */
        ANSWER,
        /** Small print. */
        NOTES
    }

    /**
     * Questions that readers ask, with their answers.
     *
     * @param heading one line
     * @param questions in the order of reading
     */
    public record Questions(String heading, List<Question> questions) implements Part {
        public Questions {
            questions = List.copyOf(questions);
        }
    }

    /** A question and its answer, plain text both. */
    public record Question(String question, String answer) {}

    public Document {
        parts = List.copyOf(parts);
    }

    /** A document without a dek. */
    public Document(String title, List<Part> parts) {
        this(title, "", parts);
    }

    /** The tables, in order. */
    public List<Table> tables() {
        return parts.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
    }
}
