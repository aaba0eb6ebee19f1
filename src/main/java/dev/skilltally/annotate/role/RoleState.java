package dev.skilltally.annotate.role;

import dev.skilltally.annotate.role.RolePatternSyntax.Label;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** A point on the way through the patterns: what may follow, and which patterns are complete. */
final class RoleState {
    private final Map<String, RoleState> names = new HashMap<>();
    private final Map<String, RoleState> skills = new HashMap<>();
    private final Map<Label.Kind, RoleState> signs = new EnumMap<>(Label.Kind.class);
    private final List<RoleGoal> goals;

    RoleState(List<RoleGoal> goals) {
        this.goals = goals;
    }

    void lead(Label label, RoleState to) {
        switch (label.kind()) {
            case NAME -> names.put(label.word(), to);
            case SKILL -> skills.put(label.word(), to);
            case ANY, GAP, LATER, START, END -> signs.put(label.kind(), to);
        }
    }

    /** The patterns that are complete here, by role identifier. */
    List<RoleGoal> goals() {
        return goals;
    }

    /** Where a word of a role's name leads; its plural leads there too. */
    @Nullable RoleState name(String word) {
        return singularToo(names, word);
    }

    /** Where a word that names a skill of its own leads. */
    @Nullable RoleState skill(String word) {
        return singularToo(skills, word);
    }

    @Nullable RoleState sign(Label.Kind kind) {
        return signs.get(kind);
    }

    boolean hasSigns() {
        return !signs.isEmpty();
    }

    /** The words of role names that may follow. */
    Set<String> nextNames() {
        return names.keySet();
    }

    /** All words that lead on, and the states that they lead to. */
    void forEachWord(BiConsumer<String, RoleState> visitor) {
        names.forEach(visitor);
        skills.forEach(visitor);
    }

    private static @Nullable RoleState singularToo(Map<String, RoleState> edges, String word) {
        RoleState state = edges.get(word);
        int last = word.length() - 1;
        return state == null && last > 2 && word.charAt(last) == 's'
                ? edges.get(word.substring(0, last))
                : state;
    }
}
