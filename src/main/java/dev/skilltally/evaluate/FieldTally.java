package dev.skilltally.evaluate;

import dev.skilltally.evaluate.EvaluationReport.FieldError;
import dev.skilltally.evaluate.EvaluationReport.PayScore;
import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.PayFinding;
import dev.skilltally.posting.PlaceFinding;
import dev.skilltally.taxonomy.Role;
import dev.skilltally.taxonomy.SkillTaxonomy;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Adds up the fields of one posting after the other. */
final class FieldTally {
    /**
     * The closed list of roles that gold uses; a role of ours outside it counts as the first
     * broader one inside.
     */
    private static final Set<String> GOLD_ROLES =
            Set.of(
                    "data-engineer",
                    "analytics-engineer",
                    "data-scientist",
                    "data-analyst",
                    "machine-learning-engineer",
                    "ai-engineer",
                    "research-scientist",
                    "data-architect",
                    "software-engineer",
                    "devops-engineer",
                    "product-manager",
                    "business-analyst");

    private static final String OTHER_ROLE = "other";

    private final SkillTaxonomy taxonomy;
    private final Map<String, Accuracy> accuracies = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> roles = new TreeMap<>();
    private final List<FieldError> errors = new ArrayList<>();
    private int payExact;
    private int payGold;
    private int payMissed;
    private int payInvented;

    FieldTally(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    void add(GoldPosting posting, AnnotatedPosting found) {
        GoldPosting.Gold gold = posting.gold();
        String role = goldRole(found.role().role());
        roles.computeIfAbsent(gold.role(), key -> new TreeMap<>()).merge(role, 1, Integer::sum);
        compare(posting, "role", gold.role(), role, found.role().reason());
        compare(
                posting,
                "seniority",
                gold.seniority(),
                lower(found.seniority().level()),
                found.seniority().reason());
        compare(
                posting,
                "countries",
                new TreeSet<>(gold.countries()),
                countries(found),
                reasons(found));
        compare(posting, "states", new TreeSet<>(gold.states()), states(found), reasons(found));
        compare(
                posting,
                "workMode",
                gold.workMode(),
                lower(found.workMode().mode()),
                found.workMode().reason());
        compare(posting, "language", gold.language(), found.language().language(), "");
        addPay(posting, gold.salary(), found.pay());
    }

    Map<String, Accuracy> accuracies() {
        return accuracies;
    }

    Map<String, Map<String, Integer>> roles() {
        return roles;
    }

    List<FieldError> errors() {
        return errors;
    }

    PayScore pay() {
        return new PayScore(payExact, payGold, payMissed, payInvented);
    }

    private void compare(
            GoldPosting posting, String field, Object gold, Object predicted, String reason) {
        boolean right = gold.equals(predicted);
        accuracies.put(field, accuracies.getOrDefault(field, new Accuracy(0, 0)).plus(right));
        if (!right) {
            note(posting, field, gold.toString(), predicted + " (" + reason + ")");
        }
    }

    private void addPay(
            GoldPosting posting, GoldPosting.@Nullable GoldPay gold, @Nullable PayFinding found) {
        if (gold == null && found == null) {
            return;
        }
        boolean exact = gold != null && found != null && isSame(gold, found);
        payGold += gold != null ? 1 : 0;
        payExact += exact ? 1 : 0;
        payMissed += found == null ? 1 : 0;
        payInvented += gold == null ? 1 : 0;
        if (!exact) {
            note(posting, "pay", Objects.toString(gold), Objects.toString(found));
        }
    }

    private static boolean isSame(GoldPosting.GoldPay gold, PayFinding found) {
        return Objects.equals(gold.min(), found.minimum())
                && Objects.equals(gold.max(), found.maximum())
                && gold.currency().equals(found.currency())
                && gold.period().equals(lower(found.period()));
    }

    private String goldRole(@Nullable String role) {
        for (String id = role; id != null; id = broader(id)) {
            if (GOLD_ROLES.contains(id)) {
                return id;
            }
        }
        return OTHER_ROLE;
    }

    private @Nullable String broader(String id) {
        Optional<Role> role = taxonomy.role(id);
        return role.isPresent() ? role.get().broader() : null;
    }

    private static Set<String> countries(AnnotatedPosting found) {
        Set<String> codes = new TreeSet<>();
        found.places().forEach(place -> codes.add(place.place().country()));
        return codes;
    }

    private static Set<String> states(AnnotatedPosting found) {
        Set<String> codes = new TreeSet<>();
        for (PlaceFinding place : found.places()) {
            String subdivision = place.place().subdivision();
            if (subdivision != null && subdivision.startsWith("US-")) {
                codes.add(subdivision.substring("US-".length()));
            }
        }
        return codes;
    }

    private static String reasons(AnnotatedPosting found) {
        return String.join(
                "; ",
                found.places().stream()
                        .map(place -> place.evidence().quote() + ": " + place.reason())
                        .toList());
    }

    private void note(GoldPosting posting, String field, String gold, String predicted) {
        errors.add(
                new FieldError(
                        posting.source() + "/" + posting.id(),
                        posting.title(),
                        field,
                        gold,
                        predicted));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
