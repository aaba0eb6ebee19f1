package dev.skilltally.query;

/** A query that can't be read. The message says where, what stands there and what was expected. */
public final class QuerySyntaxException extends RuntimeException {
    private final int column;

    QuerySyntaxException(int column, String problem, String expected) {
        super("[query:%d] %s, expected %s".formatted(column, problem, expected));
        this.column = column;
    }

    /** The place of the mistake in the query, from 1. */
    public int column() {
        return column;
    }
}
