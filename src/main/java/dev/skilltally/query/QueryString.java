package dev.skilltally.query;

/**
 * Queries as one line that can be typed, shared and read back the same:
 *
 * <pre>{@code
 * stream processing "data pipeline" skill:python -skill:java role:data-engineer region:US/US-CA
 * seniority:senior,staff mode:remote pay>=90000 currency:USD company:"Acme, Inc."
 * posted>=2025-01-01 active:2025-06-01 modality:required
 * }</pre>
 *
 * <p>Bare words and "phrases" are looked for in the text. {@code skill:a skill:b} asks for both,
 * {@code skill:a,b} for either, {@code -skill:a} for none; values of any other field are
 * alternatives, whether joined by a comma or given twice. Values with spaces, commas or quotes are
 * written in quotes, a quote in them as {@code \"}. Further fields: {@code group}, {@code source},
 * {@code lang}, {@code pay<}, {@code posted<=}, {@code paykind}, {@code has:pay}, {@code
 * is:readable} and {@code include:copies}.
 */
public final class QueryString {
    private static final String[] COMPARISONS = {"pay>=", "pay<", "posted>=", "posted<="};

    private QueryString() {}

    /**
     * Reads a query.
     *
     * @throws QuerySyntaxException with the place of the mistake and what was expected there
     */
    public static PostingQuery parse(String line) {
        return new QueryParser(line).parse();
    }

    /** Prints a query so that {@link #parse} gives the same one; empty for all postings. */
    public static String print(PostingQuery query) {
        return new QueryPrinter().print(query);
    }

    /** Length of the comparison that a word begins with; -1 where it begins with none. */
    static int comparison(String word) {
        for (String comparison : COMPARISONS) {
            if (word.startsWith(comparison)) {
                return comparison.length();
            }
        }
        return -1;
    }
}
