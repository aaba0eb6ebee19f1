package dev.skilltally.annotate.role;

import dev.skilltally.annotate.section.CueReading;
import dev.skilltally.text.Letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the categorizer of roles looks at: the distinct words and pairs of words of a text. */
public final class RoleFeatures {
    /** Characters of a text that are looked at; a posting has said what it is about by then. */
    private static final int MOST_CHARACTERS = 4000;

    private RoleFeatures() {}

    /** The features of a text, each once, in alphabetical order. */
    public static List<String> of(String text) {
        String looked = looked(text);
        CueReading words = CueReading.words(looked);
        Set<String> features = new TreeSet<>();
        String before = "";
        int end = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = Letters.folded(looked, words.start(i), words.end(i));
            features.add(word);
            if (!before.isEmpty() && CueReading.joined(looked, end, words.start(i))) {
                features.add(before + '_' + word);
            }
            before = word;
            end = words.end(i);
        }
        return new ArrayList<>(features);
    }

    /** The part of a text that is looked at. */
    static String looked(String text) {
        return text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    }
}
