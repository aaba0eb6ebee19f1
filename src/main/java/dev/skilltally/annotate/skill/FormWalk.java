package dev.skilltally.annotate.skill;

import dev.skilltally.text.Tokens;

/**
 * Walks the tree of forms along the tokens of one text: every token passes here, so it makes no
 * objects and knows no rules. Where a form was found is said until the next call.
 */
final class FormWalk {
    private final FormTrie trie;
    private final Tokens tokens;
    private int last;
    private int node;

    FormWalk(FormTrie trie, Tokens tokens) {
        this.trie = trie;
        this.tokens = tokens;
    }

    /** The first token of some at which a form starts that ends among them; -1 where none does. */
    int find(int from, int to) {
        for (int token = from; token < to; token++) {
            int root = trie.root(tokens.id(token));
            if (root != FormTrie.NONE && walk(root, token, to)) {
                return token;
            }
        }
        return -1;
    }

    /** Whether a form starts at a token and ends before another; the longest such is meant. */
    boolean longestAt(int first, int to) {
        int root = first < to ? trie.root(tokens.id(first)) : FormTrie.NONE;
        return root != FormTrie.NONE && walk(root, first, to);
    }

    private boolean walk(int root, int first, int to) {
        int found = FormTrie.NONE;
        int at = root;
        int token = first;
        while (at != FormTrie.NONE) {
            if (trie.isEnd(at)) {
                found = at;
                last = token;
            }
            token++;
            at = token < to ? trie.next(at, tokens, token) : FormTrie.NONE;
        }
        node = found;
        return found != FormTrie.NONE;
    }

    /** The last token of what was found, inclusive. */
    int last() {
        return last;
    }

    /** The node where what was found ends. */
    int node() {
        return node;
    }
}
