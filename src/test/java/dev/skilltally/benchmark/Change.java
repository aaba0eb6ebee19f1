package dev.skilltally.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Ways in which boards and employers change an advertisement that stays the same one. */
enum Change {
    FEW_WORDS("3 % of words changed"),
    WORDS("8 % of words changed"),
    PARAGRAPHS("paragraphs moved"),
    HEAD("opening of another employer (15 %)"),
    TAIL("closing of another employer (20 %)"),
    DROPPED("a quarter cut off"),
    CITY("a place name put in three times"),
    MIXED("moved, 3 % changed, 10 % other end");

    /** Words of a paragraph that is moved as a whole. */
    private static final int PARAGRAPH = 40;

    private final String label;

    Change(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The body changed, with words of another one where new ones are needed. */
    String apply(String[] body, String[] other, Random random) {
        List<String> words = new ArrayList<>(Arrays.asList(body));
        switch (this) {
            case FEW_WORDS -> changeWords(words, other, 0.03, random);
            case WORDS -> changeWords(words, other, 0.08, random);
            case PARAGRAPHS -> words = moved(words, random);
            case HEAD -> words = withEnd(words, other, 0.15, true);
            case TAIL -> words = withEnd(words, other, 0.20, false);
            case DROPPED -> words = words.subList(0, words.size() * 3 / 4);
            case CITY -> {
                for (int i = 0; i < 3; i++) {
                    words.addAll(random.nextInt(words.size()), List.of("Springfield,", "Oregon"));
                }
            }
            case MIXED -> {
                words = withEnd(moved(words, random), other, 0.10, false);
                changeWords(words, other, 0.03, random);
            }
        }
        return String.join(" ", words);
    }

    private static void changeWords(
            List<String> words, String[] other, double share, Random random) {
        for (int i = 0; i < words.size(); i++) {
            if (random.nextDouble() < share) {
                words.set(i, other[random.nextInt(other.length)]);
            }
        }
    }

    private static List<String> moved(List<String> words, Random random) {
        List<List<String>> paragraphs = new ArrayList<>();
        for (int i = 0; i < words.size(); i += PARAGRAPH) {
            paragraphs.add(words.subList(i, Math.min(words.size(), i + PARAGRAPH)));
        }
        Collections.shuffle(paragraphs, random);
        List<String> moved = new ArrayList<>();
        paragraphs.forEach(moved::addAll);
        return moved;
    }

    private static List<String> withEnd(
            List<String> words, String[] other, double share, boolean head) {
        int length = (int) (words.size() * share);
        List<String> taken = Arrays.asList(other).subList(0, Math.min(length, other.length));
        List<String> mixed = new ArrayList<>();
        mixed.addAll(head ? taken : words.subList(0, words.size() - length));
        mixed.addAll(head ? words.subList(length, words.size()) : taken);
        return mixed;
    }
}
