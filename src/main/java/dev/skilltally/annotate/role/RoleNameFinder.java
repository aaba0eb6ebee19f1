package dev.skilltally.annotate.role;

import dev.skilltally.taxonomy.Role;
import dev.skilltally.text.HashedNumbers;
import dev.skilltally.text.Letters;
import dev.skilltally.text.TextWords;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the names of roles in running text. Only patterns without gaps and breaks name a role
 * there.
 *
 * <p>A role's name ends in its head ("engineer"), and heads are rare in a text: every word costs
 * one look at a table, and only from a head are the words before it read, backwards.
 */
final class RoleNameFinder {
    /** How words for persons end, without the plural's s. */
    private static final List<String> PERSONS =
            List.of(
                    "er",
                    "or",
                    "ist",
                    "yst",
                    "ian",
                    "ant",
                    "ect",
                    "ead",
                    "ate",
                    "tern",
                    "eur",
                    "ger",
                    "worker",
                    "sme",
                    "master",
                    "coach",
                    "fellow",
                    "professional");

    /** A person or a program; in running text mostly the latter. */
    private static final String PROGRAM = "illustrator";

    private static final int BITS = 1 << 14;

    /** A bit for each word that may stand before others of a name: "the" before a head does not. */
    private final BitSet insiders = new BitSet(BITS);

    /** Places among the states, by the hash of a head. */
    private final HashedNumbers heads;

    /** Where a head leads; nothing stands first. */
    private final List<@Nullable RoleState> states = new ArrayList<>();

    RoleNameFinder(Collection<Role> roles) {
        RoleState root = RoleGraph.ofNamesBackwards(roles);
        Map<Long, Integer> places = new HashMap<>();
        states.add(null);
        for (String head : root.nextNames()) {
            addHead(head, root, places);
            addHead(head + "s", root, places);
        }
        heads = new HashedNumbers(places);
        addInsiders(root);
    }

    private void addInsiders(RoleState root) {
        Set<RoleState> seen = new HashSet<>();
        Deque<RoleState> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            open.pop()
                    .forEachWord(
                            (word, next) -> {
                                insiders.set(bit(word));
                                insiders.set(bit(word + "s"));
                                if (seen.add(next)) {
                                    open.push(next);
                                }
                            });
        }
    }

    private static int bit(String word) {
        return bit(word, 0, word.length());
    }

    private static int bit(String text, int start, int end) {
        return (int) (TextWords.hash(text, start, end) >>> 40) & (BITS - 1);
    }

    private void addHead(String word, RoleState root, Map<Long, Integer> places) {
        if (isPerson(word)) {
            places.put(TextWords.hash(word, 0, word.length()), states.size());
            states.add(root.name(word));
        }
    }

    /** The names in a text, by position; none overlap. */
    List<RoleName> find(String text, TextWords words) {
        List<RoleName> found = new ArrayList<>();
        int free = 0;
        int word = 0;
        while (word < words.size()) {
            int first = word++;
            long hash = words.hash(first);
            if (words.isGlued(word, first)) {
                // Names are cut at signs only: "DevOps" is one word.
                while (words.isGlued(word, word - 1)) {
                    word++;
                }
                hash = TextWords.hash(text, words.start(first), words.end(word - 1));
            }
            RoleState head = states.get(heads.get(hash));
            if (head != null) {
                int start = words.start(first);
                RoleName name = longest(text, head, start, start, words.end(word - 1), free);
                if (name != null) {
                    found.add(name);
                    free = name.end();
                }
            }
        }
        return found;
    }

    /**
     * Whether a word is what a person can be. Titles are also made with words that are not
     * ("Project Management", "MLOps"); in running text these are skills.
     */
    private static boolean isPerson(String word) {
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        if (one.equals(PROGRAM)) {
            return false;
        }
        for (String ending : PERSONS) {
            if (one.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The longest name that goes on backwards from a state.
     *
     * @param at where the words read so far start
     * @param nameStart where those of them start that are the role's own name
     */
    private @Nullable RoleName longest(
            String text, RoleState state, int at, int nameStart, int end, int free) {
        int previousEnd = Letters.endOfWordBefore(text, at);
        int previousStart = Letters.startOfWord(text, previousEnd);
        if (previousEnd >= 0
                && previousStart >= free
                && insiders.get(bit(text, previousStart, previousEnd))) {
            String word = Letters.folded(text, previousStart, previousEnd);
            RoleState name = at == nameStart ? state.name(word) : null;
            RoleName longer =
                    name == null
                            ? null
                            : longest(text, name, previousStart, previousStart, end, free);
            RoleState skill = longer == null ? state.skill(word) : null;
            if (skill != null) {
                longer = longest(text, skill, previousStart, nameStart, end, free);
            }
            if (longer != null) {
                return longer;
            }
        }
        return state.goals().isEmpty()
                ? null
                : new RoleName(state.goals().getFirst().role().id(), nameStart, end);
    }
}
