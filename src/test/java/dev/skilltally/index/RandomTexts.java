package dev.skilltally.index;

import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.PayBasis;
import dev.skilltally.posting.PostingKey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Texts made at random of few words in all the ways in which words can be written together, so that
 * every rule of the matcher comes into play: glued, cut, shortened, versioned, in any case.
 */
final class RandomTexts {
    private static final List<String> WORDS =
            List.of(
                    "machine",
                    "deep",
                    "learning",
                    "data",
                    "modeling",
                    "modelling",
                    "warehousing",
                    "power",
                    "bi",
                    "java",
                    "script",
                    "git",
                    "hub",
                    "spark",
                    "sql",
                    "hive",
                    "go",
                    "c",
                    "c++",
                    "c#",
                    ".net",
                    "node",
                    "js",
                    "ci",
                    "cd",
                    "r",
                    "analytics",
                    "analysis",
                    "catalog",
                    "catalogue",
                    "processing",
                    "language",
                    "natural",
                    "cloud",
                    "os");
    private static final List<String> FILLERS =
            List.of(
                    "and",
                    "and",
                    "or",
                    "&",
                    "experience with",
                    "knowledge of",
                    "the",
                    "we use",
                    "you",
                    "in",
                    "degree in",
                    "years of",
                    "is a plus",
                    "no",
                    "team",
                    "requirements:");
    private static final List<String> JOINTS =
            List.of(
                    " ", " ", " ", " ", " ", ", ", ", ", "/", "-", ".", "", "", "; ", "\n", " (",
                    ") ");
    private static final List<String> SUFFIXES = List.of("s", "3", "6+", "'s", "+", " 2.0");

    /** A word. */
    String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size())).replaceAll("[^a-z]", "");
    }

    /** A form of a skill: one to three words, joined somehow. */
    String form(Random random) {
        StringBuilder form = new StringBuilder(written(random));
        for (int i = random.nextInt(3); i > 0; i--) {
            form.append(List.of(" ", " ", "-", "/", ".", "", " and ").get(random.nextInt(7)));
            form.append(written(random));
        }
        return form.toString();
    }

    private String written(Random random) {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        return switch (random.nextInt(6)) {
            case 0 -> word.toUpperCase(Locale.ROOT);
            case 1, 2, 3 -> capitalised(word);
            default -> word;
        };
    }

    private static String capitalised(String word) {
        int first = word.startsWith(".") ? 1 : 0;
        return word.substring(0, first)
                + word.substring(first, first + 1).toUpperCase(Locale.ROOT)
                + word.substring(first + 1);
    }

    /** Some sentences. */
    String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 20 + random.nextInt(60); i > 0; i--) {
            text.append(
                    random.nextInt(4) == 0
                            ? " " + FILLERS.get(random.nextInt(FILLERS.size())) + " "
                            : written(random));
            if (random.nextInt(12) == 0) {
                text.append(SUFFIXES.get(random.nextInt(SUFFIXES.size())));
            }
            text.append(random.nextInt(15) == 0 ? ". " : JOINTS.get(random.nextInt(JOINTS.size())));
        }
        return text.toString();
    }

    /** Postings, a quarter of them copies of others with another key. */
    List<JobPosting> postings(Random random, int size) {
        List<JobPosting> postings = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean copy = i > 0 && random.nextInt(4) == 0;
            JobPosting like = copy ? postings.get(random.nextInt(i)) : null;
            postings.add(
                    new JobPosting(
                            new PostingKey(random.nextBoolean() ? "board" : "site", "id" + i),
                            like != null ? like.title() : "Data Engineer " + form(random),
                            random.nextInt(4) == 0 ? null : form(random),
                            List.of(random.nextBoolean() ? "Berlin, Germany" : "Austin, TX"),
                            random.nextInt(3) == 0 ? "$100,000 a year" : null,
                            PayBasis.EMPLOYER,
                            null,
                            null,
                            null,
                            null,
                            like != null ? like.description() : text(random),
                            null));
        }
        return postings;
    }
}
