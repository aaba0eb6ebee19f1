package dev.skilltally.taxonomy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds circles among references, without recursion: a chain may be as long as the taxonomy. */
final class Cycles {
    private final Map<String, List<String>> edges;
    private final Set<String> done = new HashSet<>();
    private final List<String> path = new ArrayList<>();
    private final Set<String> onPath = new HashSet<>();
    private final Deque<Iterator<String>> open = new ArrayDeque<>();
    private final List<List<String>> found = new ArrayList<>();

    private Cycles(Map<String, List<String>> edges) {
        this.edges = edges;
    }

    /**
     * The circles, each from the member that is reached first back to it.
     *
     * @param edges from a name to the names that it refers to
     */
    static List<List<String>> of(Map<String, List<String>> edges) {
        Cycles cycles = new Cycles(edges);
        new TreeMap<>(edges).keySet().forEach(cycles::walk);
        return cycles.found;
    }

    private void walk(String start) {
        enter(start);
        while (!open.isEmpty()) {
            Iterator<String> next = open.getLast();
            if (next.hasNext()) {
                follow(next.next());
            } else {
                leave();
            }
        }
    }

    private void follow(String name) {
        if (onPath.contains(name)) {
            List<String> cycle = new ArrayList<>(path.subList(path.indexOf(name), path.size()));
            cycle.add(name);
            found.add(cycle);
        } else {
            enter(name);
        }
    }

    private void enter(String name) {
        if (!done.contains(name)) {
            path.add(name);
            onPath.add(name);
            open.addLast(edges.getOrDefault(name, List.of()).iterator());
        }
    }

    private void leave() {
        open.removeLast();
        String name = path.removeLast();
        onPath.remove(name);
        done.add(name);
    }
}
