package dev.skilltally.annotate.skill;

import dev.skilltally.text.Gap;
import dev.skilltally.text.Tokens;
import dev.skilltally.text.Vocabulary;

import java.io.Serializable;
import java.util.BitSet;
import java.util.List;

/**
 * Words that announce a skill: "experience with", "proficient in", "knowledge of", "using". A cue
 * is a verb or phrase that suffices by itself, or a preposition with a noun of skill shortly before
 * it; a few words may stand between the cue and the skill ("experience with the").
 */
final class CueWords implements Serializable {
    private static final int FARTHEST_NOUN = 4;
    private static final int MOST_FILLERS = 2;

    private static final List<String> ALONE =
            List.of(
                    "using",
                    "utilizing",
                    "leveraging",
                    "via",
                    "including",
                    "includes",
                    "eg",
                    "e.g",
                    "proficient",
                    "programming",
                    "coding",
                    "scripting");
    private static final List<String> PREPOSITIONS =
            List.of(
                    "with", "in", "of", "on", "as", "like", "for", "to", "through", "g", "within",
                    "across");

    /** Speak of skill wherever they stand before the preposition. */
    private static final List<String> NOUNS =
            List.of(
                    "experience",
                    "experienced",
                    "expertise",
                    "expert",
                    "experts",
                    "knowledge",
                    "knowledgeable",
                    "proficient",
                    "proficiency",
                    "skill",
                    "skills",
                    "skilled",
                    "familiar",
                    "familiarity",
                    "understanding",
                    "exposure",
                    "fluent",
                    "fluency",
                    "language",
                    "languages",
                    "tool",
                    "tools",
                    "framework",
                    "frameworks",
                    "technology",
                    "technologies",
                    "package",
                    "packages",
                    "library",
                    "libraries",
                    "platform",
                    "platforms",
                    "software",
                    "background",
                    "hands",
                    "grasp",
                    "mastery",
                    "command",
                    "comfortable",
                    "competent",
                    "competency",
                    "competence",
                    "certified",
                    "certification",
                    "versed",
                    "adept",
                    "such",
                    "e",
                    "database",
                    "databases",
                    "programming",
                    "coding",
                    "scripting",
                    "techniques",
                    "methods");

    /** Speak of skill where the preposition follows at once: "written in", "work with". */
    private static final List<String> WEAK_NOUNS =
            List.of(
                    "code",
                    "codes",
                    "scripts",
                    "write",
                    "writing",
                    "written",
                    "develop",
                    "developing",
                    "developed",
                    "development",
                    "build",
                    "building",
                    "built",
                    "implemented",
                    "implementing",
                    "master",
                    "capable",
                    "preferably",
                    "ideally",
                    "working",
                    "work",
                    "works",
                    "worked",
                    "use",
                    "used",
                    "usage",
                    "trained",
                    "training",
                    "strong",
                    "models",
                    "pipelines",
                    "applications",
                    "systems",
                    "environment",
                    "environments",
                    "methodologies",
                    "concepts",
                    "principles");

    private static final List<String> FILLERS =
            List.of(
                    "the",
                    "a",
                    "an",
                    "one",
                    "either",
                    "both",
                    "some",
                    "advanced",
                    "basic",
                    "modern",
                    "core",
                    "microsoft",
                    "ms",
                    "apache",
                    "google",
                    "amazon",
                    "adobe",
                    "at",
                    "least",
                    "any",
                    "of",
                    "either",
                    "strong");

    private final BitSet alone;
    private final BitSet prepositions;
    private final BitSet nouns;
    private final BitSet weakNouns;
    private final BitSet fillers;
    private final BitSet conjunctions;

    private CueWords(Vocabulary.Builder words) {
        alone = numbers(ALONE, words);
        prepositions = numbers(PREPOSITIONS, words);
        nouns = numbers(NOUNS, words);
        weakNouns = numbers(WEAK_NOUNS, words);
        fillers = numbers(FILLERS, words);
        conjunctions = numbers(List.of("and", "or", "und", "y", "et", "e", "ou"), words);
    }

    static CueWords of(Vocabulary.Builder words) {
        return new CueWords(words);
    }

    private static BitSet numbers(List<String> list, Vocabulary.Builder words) {
        BitSet numbers = new BitSet();
        list.forEach(word -> numbers.set(words.add(word)));
        return numbers;
    }

    boolean isConjunction(int word) {
        return conjunctions.get(word);
    }

    /**
     * The first token of the cue that announces a token; -1 where none does.
     *
     * @param announced first token of the mention
     */
    int cueBefore(Tokens tokens, int announced) {
        int fillersLeft = MOST_FILLERS;
        for (int token = announced; token > 0; token--) {
            Gap gap = tokens.gap(token);
            int word = tokens.id(token - 1);
            if (gap == Gap.COLON || gap == Gap.OPEN_PARENTHESIS) {
                return nouns.get(word) ? token - 1 : -1;
            }
            if (gap.compareTo(Gap.COMMA) > 0) {
                return -1;
            }
            if (alone.get(word)) {
                return token - 1;
            }
            if (prepositions.get(word)) {
                int noun = nounBefore(tokens, token - 1);
                if (noun >= 0) {
                    return noun;
                }
            }
            if (fillersLeft-- == 0 || !fillers.get(word)) {
                return -1;
            }
        }
        return -1;
    }

    private int nounBefore(Tokens tokens, int preposition) {
        for (int token = preposition; token > 0 && preposition - token < FARTHEST_NOUN; token--) {
            if (tokens.gap(token).compareTo(Gap.STOP) >= 0) {
                return -1;
            }
            int word = tokens.id(token - 1);
            if (nouns.get(word) || (token == preposition && weakNouns.get(word))) {
                return token - 1;
            }
        }
        return -1;
    }
}
