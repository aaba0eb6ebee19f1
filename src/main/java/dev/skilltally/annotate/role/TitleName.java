package dev.skilltally.annotate.role;

import java.util.ArrayList;
import java.util.List;

/** What a title says apart from the level. */
public final class TitleName {
    private TitleName() {}

    /**
     * The words of a title, in lower case, without levels ("Senior", "II"); empty where it has
     * none.
     */
    public static String of(String title) {
        TitleWords words = TitleWords.of(title);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            texts.add(words.get(i).text());
        }
        return String.join(" ", texts);
    }
}
