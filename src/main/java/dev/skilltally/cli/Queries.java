package dev.skilltally.cli;

import dev.skilltally.query.PostingQuery;

final class Queries {
    private Queries() {}

    static PostingQuery parse(String text) {
        return PostingQuery.all();
    }
}
