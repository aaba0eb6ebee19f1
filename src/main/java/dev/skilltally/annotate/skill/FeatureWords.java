package dev.skilltally.annotate.skill;

import java.util.Map;

/** Features of the classifier in the words of people. */
final class FeatureWords {
    private static final Map<String, String> WHOLE =
            Map.of(
                    "title", "in the title",
                    "list", "in a list",
                    "alone", "alone on its line",
                    "opens", "opens its sentence",
                    "closes", "closes its sentence",
                    "version", "with a version");

    private static final Map<String, String> WITH_VALUE =
            Map.of(
                    "before=", "after",
                    "behind=", "followed by",
                    "near=", "near");

    private FeatureWords() {}

    /** What a feature says; empty where it says nothing to people. */
    static String of(String feature) {
        String own = feature.substring(feature.lastIndexOf(MentionFeatures.OF_FORM) + 1);
        String whole = WHOLE.get(own);
        if (whole != null) {
            return whole;
        }
        int value = own.indexOf('=') + 1;
        String kind = WITH_VALUE.get(own.substring(0, value));
        return kind == null ? "" : kind + " \"" + own.substring(value) + '"';
    }
}
