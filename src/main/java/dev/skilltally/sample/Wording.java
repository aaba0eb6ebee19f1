package dev.skilltally.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Sentences from lists of templates: {@code {name}} in a template stands for a choice of the list
 * of that name, or for a word that is given.
 */
final class Wording {
    private final Map<String, List<List<String>>> lists = new HashMap<>();

    private Wording() {}

    static Wording load(String resource) {
        Wording wording = new Wording();
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                SamplePlanReader.resource(resource), StandardCharsets.UTF_8))) {
            List<List<String>> list = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[") && line.endsWith("]")) {
                    list = new ArrayList<>();
                    wording.lists.put(line.substring(1, line.length() - 1), list);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    list.add(pieces(line));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("the wording in the jar is readable", e);
        }
        return wording;
    }

    /** Literal text at even places, names at odd ones. */
    private static List<String> pieces(String template) {
        List<String> pieces = new ArrayList<>();
        int at = 0;
        int open = template.indexOf('{');
        while (open >= 0) {
            int close = template.indexOf('}', open);
            pieces.add(template.substring(at, open));
            pieces.add(template.substring(open + 1, close));
            at = close + 1;
            open = template.indexOf('{', at);
        }
        pieces.add(template.substring(at));
        return List.copyOf(pieces);
    }

    /** One sentence of a list. */
    String one(String list, SplittableRandom random, Map<String, String> given) {
        StringBuilder text = new StringBuilder();
        append(choices(list), random, given, text);
        return text.toString();
    }

    /** Several sentences of a list, of different templates. */
    List<String> several(
            String list, int count, SplittableRandom random, Map<String, String> given) {
        List<List<String>> left = new ArrayList<>(choices(list));
        List<String> sentences = new ArrayList<>();
        while (sentences.size() < count && !left.isEmpty()) {
            StringBuilder text = new StringBuilder();
            expand(left.remove(random.nextInt(left.size())), random, given, text);
            sentences.add(text.toString());
        }
        return sentences;
    }

    private void append(
            List<List<String>> choices,
            SplittableRandom random,
            Map<String, String> given,
            StringBuilder text) {
        expand(choices.get(random.nextInt(choices.size())), random, given, text);
    }

    private void expand(
            List<String> pieces,
            SplittableRandom random,
            Map<String, String> given,
            StringBuilder text) {
        for (int i = 0; i < pieces.size(); i++) {
            if (i % 2 == 0) {
                text.append(pieces.get(i));
            } else {
                String word = given.get(pieces.get(i));
                if (word != null) {
                    text.append(word);
                } else {
                    append(choices(pieces.get(i)), random, given, text);
                }
            }
        }
    }

    private List<List<String>> choices(String list) {
        List<List<String>> choices = lists.get(list);
        if (choices == null) {
            throw new IllegalArgumentException("the wording has no list [" + list + "]");
        }
        return choices;
    }
}
