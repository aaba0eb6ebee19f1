package dev.skilltally.taxonomy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks roles against each other: identifiers, broader roles, cycles. */
final class RoleChecks {
    private RoleChecks() {}

    static void check(List<Role> roles, Problems problems) {
        Map<String, Role> byId = new HashMap<>();
        for (Role role : roles) {
            Role first = byId.putIfAbsent(role.id(), role);
            if (first != null) {
                problems.add(
                        role.source(),
                        "id \"" + role.id() + "\" again, expected it only at " + first.source());
            }
        }
        Map<String, List<String>> edges = new HashMap<>();
        for (Role role : roles) {
            if (role.broader() == null) {
                continue;
            }
            edges.put(role.id(), List.of(role.broader()));
            if (!byId.containsKey(role.broader())) {
                problems.add(
                        role.source(),
                        "broader is \""
                                + role.broader()
                                + "\", expected the id of a role"
                                + NearestName.hint(role.broader(), byId.keySet()));
            }
        }
        for (List<String> cycle : Cycles.of(edges)) {
            Role first = byId.get(cycle.getFirst());
            problems.add(
                    first == null ? "roles" : first.source(),
                    "broader leads in a circle, "
                            + String.join(" > ", cycle)
                            + ", expected an end");
        }
    }
}
