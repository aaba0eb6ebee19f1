package dev.skilltally.annotate.skill;

import dev.skilltally.text.Gap;
import dev.skilltally.text.Tokens;
import dev.skilltally.text.Vocabulary;

import java.io.Serializable;
import java.util.BitSet;
import java.util.List;

/**
 * Teams to work with: the <i>data science</i> of "partner with data science and product teams"
 * names those people and no skill.
 */
final class Collaborators implements Serializable {
    private static final int FARTHEST_TEAM = 8;
    private static final int FARTHEST_WITH = 10;
    private static final int FARTHEST_VERB = 3;

    private final BitSet teams;
    private final BitSet verbs;
    private final BitSet with;

    /** Words that end an enumeration of teams: behind them something else is spoken of. */
    private final BitSet ends;

    Collaborators(Vocabulary.Builder words) {
        teams = numbers(words, List.of("team", "teams", "department", "departments"));
        verbs =
                numbers(
                        words,
                        List.of(
                                "collaborate",
                                "collaborates",
                                "collaborating",
                                "collaboration",
                                "collaboratively",
                                "partner",
                                "partners",
                                "partnering",
                                "partnership",
                                "coordinate",
                                "coordinates",
                                "coordinating",
                                "coordination",
                                "liaise",
                                "liaising",
                                "liaison",
                                "interface",
                                "interact",
                                "engage",
                                "work",
                                "works",
                                "working",
                                "communicate"));
        with = numbers(words, List.of("with"));
        ends =
                numbers(
                        words,
                        List.of(
                                "about", "across", "as", "at", "behind", "by", "for", "from", "in",
                                "into", "of", "on", "so", "that", "through", "to", "until", "used",
                                "using", "where", "which", "who", "within"));
    }

    private static BitSet numbers(Vocabulary.Builder words, List<String> list) {
        BitSet numbers = new BitSet();
        list.forEach(word -> numbers.set(words.add(word)));
        return numbers;
    }

    /** Whether tokens stand in an enumeration of teams that are worked with. */
    boolean areTeam(Tokens tokens, int first, int last) {
        return isBeforeTeam(tokens, last) && isWorkedWith(tokens, first);
    }

    private boolean isBeforeTeam(Tokens tokens, int last) {
        int stop = Math.min(tokens.size() - 1, last + FARTHEST_TEAM);
        for (int token = last + 1; token <= stop; token++) {
            if (tokens.gap(token).compareTo(Gap.SEPARATOR) >= 0 || isEnd(tokens, token)) {
                return false;
            }
            if (teams.get(tokens.id(token))) {
                return true;
            }
        }
        return false;
    }

    private boolean isEnd(Tokens tokens, int token) {
        return ends.get(tokens.id(token)) || with.get(tokens.id(token));
    }

    private boolean isWorkedWith(Tokens tokens, int first) {
        int stop = Math.max(1, first - FARTHEST_WITH);
        for (int token = first; token >= stop; token--) {
            if (tokens.gap(token).compareTo(Gap.STOP) >= 0 || ends.get(tokens.id(token - 1))) {
                return false;
            }
            if (with.get(tokens.id(token - 1))) {
                return isAfterVerb(tokens, token - 1);
            }
        }
        return false;
    }

    private boolean isAfterVerb(Tokens tokens, int preposition) {
        int stop = Math.max(0, preposition - FARTHEST_VERB);
        for (int token = preposition - 1; token >= stop; token--) {
            if (tokens.gap(token + 1).compareTo(Gap.STOP) >= 0) {
                return false;
            }
            if (verbs.get(tokens.id(token))) {
                return true;
            }
        }
        return false;
    }
}
