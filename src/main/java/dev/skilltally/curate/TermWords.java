package dev.skilltally.curate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Lists of words of our own that the search for terms reads by, from {@code term-words.txt}. */
final class TermWords {
    private static final String FILE = "term-words.txt";
    private static final Map<String, Set<String>> LISTS = read();

    /** Words that neither begin nor end a term, nor stand in it. */
    static final Set<String> EMPTY = list("empty");

    /** Words that a term does not begin with, and may be left out. */
    static final Set<String> OPENERS = list("openers");

    /** Words that a term does not end with, and may be left out. */
    static final Set<String> CLOSERS = list("closers");

    /** Nouns that announce a skill: "experience". */
    static final Set<String> CUES = list("cues");

    /** What stands between such a noun and the skill: "with". */
    static final Set<String> CUE_LINKS = list("cue-links");

    /** Words of degrees: the sentence lists fields of study. */
    static final Set<String> DEGREES = list("degrees");

    /** A term with one of these is no skill: jobs, days, benefits. */
    static final Set<String> NEVER = list("never");

    private TermWords() {}

    /** Whether a word, in lower case, is on any list of words that say nothing by themselves. */
    static boolean isPlain(String word) {
        return EMPTY.contains(word)
                || OPENERS.contains(word)
                || CLOSERS.contains(word)
                || NEVER.contains(word)
                || DEGREES.contains(word)
                || OrdinaryWords.contains(word);
    }

    private static Set<String> list(String name) {
        Set<String> words = LISTS.get(name);
        if (words == null) {
            throw new IllegalStateException("[" + FILE + "] has no list " + name);
        }
        return words;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> lists = new HashMap<>();
        try (InputStream in = TermWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("[" + FILE + "] is not on the class path");
            }
            Set<String> list = new HashSet<>();
            for (String line :
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (line.endsWith(":")) {
                    list = new HashSet<>();
                    lists.put(line.substring(0, line.length() - 1), list);
                } else if (!line.startsWith("#")) {
                    list.addAll(Arrays.asList(line.split(" ")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("[" + FILE + "] cannot be read", e);
        }
        return lists;
    }
}
