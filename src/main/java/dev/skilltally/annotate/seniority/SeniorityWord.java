package dev.skilltally.annotate.seniority;

import dev.skilltally.posting.Seniority;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Words of a title that say a level, and the neighbours that take it from them. */
final class SeniorityWord {
    private SeniorityWord() {}

    private static final Map<String, Seniority> WORDS = words();

    /** "lead generation", "senior living", "staff accountant": the next word decides. */
    private static final Map<String, Set<String>> NOT_BEFORE =
            Map.of(
                    "lead",
                            Set.of(
                                    "generation",
                                    "gen",
                                    "scoring",
                                    "qualification",
                                    "conversion",
                                    "management",
                                    "time",
                                    "sourcing",
                                    "acquisition",
                                    "free",
                                    "nurturing"),
                    "senior",
                            Set.of(
                                    "living",
                                    "care",
                                    "citizen",
                                    "citizens",
                                    "center",
                                    "centers",
                                    "housing",
                                    "services",
                                    "communities",
                                    "community",
                                    "helpers",
                                    "market"),
                    "staff",
                            Set.of(
                                    "accountant",
                                    "nurse",
                                    "assistant",
                                    "attorney",
                                    "pharmacist",
                                    "physician",
                                    "therapist",
                                    "augmentation",
                                    "services",
                                    "analyst",
                                    "auditor",
                                    "writer",
                                    "development",
                                    "training",
                                    "rn",
                                    "engagement"),
                    "principal", Set.of("investigator"),
                    "associate", Set.of("degree", "professor"),
                    "graduate", Set.of("degree", "school", "studies", "education", "admissions"),
                    "director", Set.of("y"),
                    "architect", Set.of("firm"));

    /** "chief of staff", "data entry": the word before decides. */
    private static final Map<String, Set<String>> NOT_AFTER =
            Map.of(
                    "staff", Set.of("of", "medical", "nursing", "support", "faculty"),
                    "entry", Set.of("data", "order", "claims", "invoice"),
                    "graduate", Set.of("under", "post"),
                    "head", Set.of("over"));

    private static Map<String, Seniority> words() {
        Map<String, Seniority> words = new HashMap<>();
        put(
                words,
                Seniority.INTERN,
                "intern interns internship internships trainee traineeship"
                        + " apprentice apprenticeship coop stagiaire stagiair praktikum praktikant"
                        + " praktikantin werkstudent werkstudentin becario becaria prácticas tirocinio"
                        + " stagista alternance alternant alternante undergraduate");
        put(
                words,
                Seniority.ENTRY,
                "junior jr graduate grad grads fresher freshers associate entry"
                        + " entrylevel einsteiger");
        put(words, Seniority.MID, "mid midlevel intermediate");
        put(words, Seniority.SENIOR, "senior sr snr sénior seniors");
        put(words, Seniority.STAFF, "staff principal lead architect distinguished");
        put(
                words,
                Seniority.MANAGER,
                "manager mgr head director vp svp evp avp president chief cto"
                        + " cio cdo ceo cfo ciso supervisor leiter leiterin teamleiter gerente responsable"
                        + " managing");
        return Map.copyOf(words);
    }

    private static void put(Map<String, Seniority> to, Seniority level, String words) {
        for (String word : words.split(" ")) {
            to.put(word, level);
        }
    }

    /**
     * The level that a word says; null where it says none.
     *
     * @param word the word in lower case
     * @param before the word before it, or empty
     * @param after the word after it, or empty
     */
    static @Nullable Seniority level(String word, String before, String after) {
        Seniority level = WORDS.get(word);
        if (level == null
                || NOT_BEFORE.getOrDefault(word, Set.of()).contains(after)
                || NOT_AFTER.getOrDefault(word, Set.of()).contains(before)) {
            return null;
        }
        return switch (word) {
            case "mid" -> after.equals("level") || after.equals("senior") ? level : null;
            case "entry" -> after.equals("level") || after.isEmpty() ? level : null;
            case "managing" -> after.equals("director") ? level : null;
            default -> level;
        };
    }

    /** Managers of a product or a project lead no people by that title; "senior" ranks them. */
    static boolean isOccupation(String beforeManager) {
        return switch (beforeManager) {
            case "product",
                    "project",
                    "program",
                    "programme",
                    "account",
                    "success",
                    "delivery",
                    "case",
                    "community",
                    "category",
                    "relationship",
                    "brand",
                    "campaign",
                    "change",
                    "release",
                    "vendor",
                    "portfolio",
                    "partner",
                    "content",
                    "territory" ->
                    true;
            default -> false;
        };
    }
}
