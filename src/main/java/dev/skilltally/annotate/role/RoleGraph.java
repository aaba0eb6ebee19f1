package dev.skilltally.annotate.role;

import dev.skilltally.annotate.role.RolePatternSyntax.Label;
import dev.skilltally.taxonomy.Role;
import dev.skilltally.taxonomy.RolePattern;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All role patterns as arcs between numbered points, and the making of {@linkplain RoleState
 * states} from it: every set of points that can be reached at once is one state, so that a title is
 * read once for all patterns.
 */
final class RoleGraph {
    /** The point that every pattern begins at. */
    static final int START = 0;

    private final List<Map<Label, Set<Integer>>> arcs = new ArrayList<>();
    private final List<List<Origin>> origins = new ArrayList<>();
    private final Map<Integer, RoleGoal> goals = new HashMap<>();

    /** Where an arc to a point comes from. */
    private record Origin(int from, Label label) {}

    RoleGraph() {
        point();
    }

    /**
     * The patterns of roles, for reading titles.
     *
     * @throws IllegalArgumentException if a pattern can't be read, with its file and line
     */
    static RoleState ofTitles(Collection<Role> roles) {
        RoleGraph graph = new RoleGraph();
        for (Role role : roles) {
            role.titles().forEach(pattern -> graph.add(role, pattern));
        }
        return graph.states();
    }

    /**
     * The patterns that name a role in running text, for reading from their last word backwards:
     * those made of words alone.
     */
    static RoleState ofNamesBackwards(Collection<Role> roles) {
        RoleGraph backwards = new RoleGraph();
        for (Role role : roles) {
            for (RolePattern pattern : role.titles()) {
                if (pattern.not().isEmpty()) {
                    RoleGraph forwards = new RoleGraph();
                    forwards.add(role, pattern);
                    backwards.addReversed(forwards);
                }
            }
        }
        return backwards.states();
    }

    /** Leads from each of the points to one new point. */
    Set<Integer> arc(Set<Integer> from, Label label) {
        int to = point();
        from.forEach(point -> arc(point, label, to));
        return Set.of(to);
    }

    /**
     * One point in place of those that lead nowhere yet, so that what follows a choice is written
     * once and not once for each of its words.
     */
    Set<Integer> merged(Set<Integer> points) {
        Set<Integer> merged = new TreeSet<>();
        int one = point();
        for (int point : points) {
            if (point == START || !arcs.get(point).isEmpty()) {
                merged.add(point);
                continue;
            }
            for (Origin origin : origins.get(point)) {
                arcs.get(origin.from()).getOrDefault(origin.label(), Set.of()).remove(point);
                arc(origin.from(), origin.label(), one);
            }
            merged.add(one);
        }
        return merged;
    }

    private void add(Role role, RolePattern pattern) {
        try {
            RoleGoal goal = RoleGoal.of(role, pattern);
            RolePatternSyntax.read(pattern.text(), this).forEach(end -> goals.put(end, goal));
        } catch (IllegalArgumentException problem) {
            throw new IllegalArgumentException(
                    "[%s] title pattern \"%s\" %s"
                            .formatted(pattern.source(), pattern.text(), problem.getMessage()),
                    problem);
        }
    }

    private void addReversed(RoleGraph other) {
        boolean wordsAlone =
                other.arcs.stream().allMatch(map -> map.keySet().stream().allMatch(Label::isWord));
        if (!wordsAlone) {
            return;
        }
        int shift = arcs.size();
        other.arcs.forEach(map -> point());
        other.goals.forEach((point, goal) -> goals.put(shift + START, goal));
        for (int from = 0; from < other.arcs.size(); from++) {
            for (Map.Entry<Label, Set<Integer>> arc : other.arcs.get(from).entrySet()) {
                for (int to : arc.getValue()) {
                    arc(shift + to, arc.getKey(), shift + from);
                    if (other.goals.containsKey(to)) {
                        arc(START, arc.getKey(), shift + from);
                    }
                }
            }
        }
    }

    private int point() {
        arcs.add(new HashMap<>());
        origins.add(new ArrayList<>(1));
        return arcs.size() - 1;
    }

    private void arc(int from, Label label, int to) {
        if (arcs.get(from).computeIfAbsent(label, key -> new TreeSet<>()).add(to)) {
            origins.get(to).add(new Origin(from, label));
        }
    }

    private RoleState states() {
        Map<Set<Integer>, RoleState> known = new HashMap<>();
        Deque<Set<Integer>> open = new ArrayDeque<>();
        RoleState first = state(Set.of(START), known, open);
        while (!open.isEmpty()) {
            Set<Integer> points = open.pop();
            RoleState state = state(points, known, open);
            Map<Label, Set<Integer>> next = new HashMap<>();
            for (int point : points) {
                arcs.get(point)
                        .forEach(
                                (label, to) ->
                                        next.computeIfAbsent(label, key -> new TreeSet<>())
                                                .addAll(to));
            }
            next.forEach((label, to) -> state.lead(label, state(to, known, open)));
        }
        return first;
    }

    private RoleState state(
            Set<Integer> points, Map<Set<Integer>, RoleState> known, Deque<Set<Integer>> open) {
        RoleState state = known.get(points);
        if (state == null) {
            Map<String, RoleGoal> reached = new TreeMap<>();
            for (int point : points) {
                RoleGoal goal = goals.get(point);
                if (goal != null) {
                    reached.putIfAbsent(goal.role().id() + ' ' + goal.pattern().source(), goal);
                }
            }
            state = new RoleState(List.copyOf(reached.values()));
            known.put(points, state);
            open.push(points);
        }
        return state;
    }
}
