package dev.skilltally.report;

/** Ways of writing a document. */
public enum Format {
    /** Aligned columns for a terminal. */
    TEXT,
    MARKDOWN,
    /** One object: title, prose, tables of objects. */
    JSON,
    /** The tables one after the other, each with its id in the first column. */
    CSV,
    /** One page that needs nothing beside it, with charts and sampled postings. */
    HTML;

    /**
     * The document in this format, ending in a line break.
     *
     * @param samples gives the postings that a page shows behind a number; other formats ask for
     *     none
     * @throws dev.skilltally.stats.MeasureException if a number contradicts itself
     */
    public String write(Document document, Samples samples) {
        DocumentCheck.of(document);
        return switch (this) {
            case TEXT -> TextWriter.write(document);
            case MARKDOWN -> MarkdownWriter.write(document);
            case JSON -> JsonWriter.write(document);
            case CSV -> CsvWriter.write(document);
            case HTML -> HtmlWriter.write(document, samples);
        };
    }
}
