package dev.skilltally.annotate.role;

import dev.skilltally.posting.Evidence;
import dev.skilltally.posting.RoleFinding;
import dev.skilltally.text.PostingText;

import java.util.List;
import java.util.Locale;

/**
 * The role that a text says it looks for, where the title names none: "we are looking for a data
 * engineer", "Position: Data Engineer".
 */
final class WantedRole {
    private static final double CONFIDENCE = 0.8;

    /** Characters before the name in which the words that point at it must stand. */
    private static final int REACH = 48;

    private static final List<String> CUES =
            List.of(
                    "looking for a",
                    "looking for an",
                    "seeking a",
                    "seeking an",
                    "hiring a",
                    "hiring an",
                    "job title:",
                    "position:",
                    "position title:",
                    "role:",
                    "title:",
                    "need a",
                    "search of a",
                    "searching for a",
                    "suchen einen",
                    "buscamos un",
                    "recherchons un");

    private WantedRole() {}

    static RoleFinding find(PostingText text, List<RoleName> names) {
        for (RoleName name : names) {
            if (name.start() > text.titleEnd() && isWanted(text.text(), name.start())) {
                String quote = text.text().substring(name.start(), name.end());
                return new RoleFinding(
                        name.role(),
                        CONFIDENCE,
                        "no title pattern matches; the text looks for it",
                        new Evidence(Evidence.Field.TEXT, name.start(), name.end(), quote));
            }
        }
        return new RoleFinding(null, 0, "no title pattern matches", null);
    }

    private static boolean isWanted(String text, int start) {
        String before = text.substring(Math.max(0, start - REACH), start).toLowerCase(Locale.ROOT);
        int line = before.lastIndexOf('\n');
        String sameLine = before.substring(line + 1);
        return CUES.stream().anyMatch(sameLine::contains);
    }
}
