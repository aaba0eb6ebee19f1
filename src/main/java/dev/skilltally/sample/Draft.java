package dev.skilltally.sample;

import dev.skilltally.posting.Seniority;
import dev.skilltally.posting.WorkMode;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** What one posting is to say, before it is put into words. */
final class Draft {
    /** How the level is said. */
    enum LevelBy {
        TITLE,
        YEARS,
        NOTHING
    }

    final String role;
    final String titleName;
    Seniority level = Seniority.MID;
    LevelBy levelBy = LevelBy.NOTHING;
    String country = "US";
    WorkMode mode = WorkMode.UNSTATED;
    @Nullable PlantedPay pay;
    final List<String> skills = new ArrayList<>();

    Draft(String role, String titleName) {
        this.role = role;
        this.titleName = titleName;
    }
}
