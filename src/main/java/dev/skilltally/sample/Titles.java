package dev.skilltally.sample;

import dev.skilltally.posting.Seniority;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Titles with a level's word or without, with a team's name or without. */
final class Titles {
    private final Wording wording;

    Titles(Wording wording) {
        this.wording = wording;
    }

    String one(Draft draft, SplittableRandom random) {
        String title = draft.titleName;
        if (draft.levelBy == Draft.LevelBy.TITLE) {
            title = Lists.any(words(draft.level), random) + " " + title;
        }
        return switch (random.nextInt(8)) {
            case 0, 1 -> title + ", " + group(random);
            case 2 -> title + " - " + group(random);
            case 3 -> title + " (" + group(random) + ")";
            default -> title;
        };
    }

    private String group(SplittableRandom random) {
        return wording.one("group", random, Map.of());
    }

    private static List<String> words(Seniority level) {
        return switch (level) {
            case INTERN, ENTRY -> List.of("Junior", "Entry Level", "Graduate", "Associate");
            case MID, UNSTATED -> List.of("Mid-Level");
            case SENIOR -> List.of("Senior", "Sr.", "Senior");
            case STAFF, MANAGER -> List.of("Staff", "Principal", "Lead");
        };
    }
}
