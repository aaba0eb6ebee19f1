package dev.skilltally.annotate.role;

import dev.skilltally.text.Letters;
import dev.skilltally.text.TextWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the categorizer of roles looks at: the distinct words and pairs of words of a text. */
public final class RoleFeatures {
    /** Characters of a text that are looked at; a posting has said what it is about by then. */
    static final int MOST_CHARACTERS = 4000;

    private RoleFeatures() {}

    /** The features of a text, each once, in alphabetical order. */
    public static List<String> of(String text) {
        String looked = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        TextWords words = TextWords.of(looked);
        Set<String> features = new TreeSet<>();
        String before = "";
        for (int i = 0; i < words.size(); i++) {
            String word = Letters.folded(looked, words.start(i), words.end(i));
            features.add(word);
            if (i > 0 && words.joinsNext(i - 1)) {
                features.add(before + '_' + word);
            }
            before = word;
        }
        return new ArrayList<>(features);
    }
}
