package dev.skilltally.annotate.role;

import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the text of a role pattern into arcs between points: a word or a sign leads from one point
 * to the next.
 *
 * <p>The syntax is told in {@link dev.skilltally.taxonomy.RolePattern}.
 */
final class RolePatternSyntax {
    private static final String SIGNS = "()[]|?,*…^$ -";

    private final String text;
    private final RoleGraph graph;
    private int at;
    private int depthOfSkills;

    /**
     * What an arc asks of the title.
     *
     * @param kind what it matches
     * @param word the word that must stand there; empty for signs
     */
    record Label(Kind kind, String word) {
        /** Kinds of label. */
        enum Kind {
            /** A word that belongs to the role's name. */
            NAME,
            /** A word that must be there but names a skill of its own. */
            SKILL,
            /** Any one word. */
            ANY,
            /** Any words of the segment, or none. */
            GAP,
            /** The rest of the segment, a break, and any words up to the next label. */
            LATER,
            /** The first word of the title follows. */
            START,
            /** Nothing follows in the title. */
            END
        }

        boolean isWord() {
            return kind == Kind.NAME || kind == Kind.SKILL;
        }
    }

    private RolePatternSyntax(String text, RoleGraph graph) {
        this.text = text;
        this.graph = graph;
    }

    /**
     * Adds the arcs of a pattern to a graph, from its start on.
     *
     * @return the points at which the pattern is complete
     * @throws IllegalArgumentException if the pattern is empty or a bracket is not closed; says
     *     what was expected
     */
    static Set<Integer> read(String pattern, RoleGraph graph) {
        RolePatternSyntax syntax = new RolePatternSyntax(pattern.replace("..", "…"), graph);
        Set<Integer> ends = syntax.sequence(Set.of(RoleGraph.START));
        if (syntax.at < syntax.text.length()) {
            throw new IllegalArgumentException(
                    "has \"" + syntax.text.charAt(syntax.at) + "\" where a word was expected");
        }
        if (ends.contains(RoleGraph.START)) {
            throw new IllegalArgumentException("matches nothing, expected at least one word");
        }
        return ends;
    }

    private Set<Integer> sequence(Set<Integer> from) {
        Set<Integer> here = from;
        while (skipBlanks() && ")]|".indexOf(text.charAt(at)) < 0) {
            Set<Integer> next = element(here);
            if (at < text.length() && text.charAt(at) == '?') {
                at++;
                next = new TreeSet<>(next);
                next.addAll(here);
            }
            here = next;
        }
        return here;
    }

    private boolean skipBlanks() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '-')) {
            at++;
        }
        return at < text.length();
    }

    private Set<Integer> element(Set<Integer> from) {
        return switch (text.charAt(at)) {
            case '(' -> choice(from, ')', 0);
            case '[' -> choice(from, ']', 1);
            case '*' -> sign(from, Label.Kind.ANY);
            case '…' -> sign(from, Label.Kind.GAP);
            case ',' -> sign(from, Label.Kind.LATER);
            case '^' -> sign(from, Label.Kind.START);
            case '$' -> sign(from, Label.Kind.END);
            default -> word(from);
        };
    }

    private Set<Integer> sign(Set<Integer> from, Label.Kind kind) {
        at++;
        return graph.arc(from, new Label(kind, ""));
    }

    private Set<Integer> choice(Set<Integer> from, char close, int skills) {
        char open = text.charAt(at);
        depthOfSkills += skills;
        Set<Integer> ends = new TreeSet<>();
        do {
            at++;
            ends.addAll(sequence(from));
        } while (at < text.length() && text.charAt(at) == '|');
        if (at == text.length() || text.charAt(at) != close) {
            throw new IllegalArgumentException("has no \"" + close + "\" for its \"" + open + "\"");
        }
        at++;
        depthOfSkills -= skills;
        return graph.merged(ends);
    }

    private Set<Integer> word(Set<Integer> from) {
        int start = at;
        while (at < text.length() && SIGNS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            throw new IllegalArgumentException(
                    "has \"" + text.charAt(at) + "\" where a word was expected");
        }
        Label.Kind kind = depthOfSkills > 0 ? Label.Kind.SKILL : Label.Kind.NAME;
        Set<Integer> here = from;
        for (String word : TitleWords.plain(text.substring(start, at))) {
            here = graph.arc(here, new Label(kind, word));
        }
        return here;
    }
}
