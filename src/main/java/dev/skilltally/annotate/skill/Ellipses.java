package dev.skilltally.annotate.skill;

import dev.skilltally.text.Gap;
import dev.skilltally.text.Tokens;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Shortened enumerations: the <i>machine</i> of "machine and deep learning" is machine learning,
 * the <i>warehousing</i> of "data modeling and warehousing" is data warehousing. Only one word is
 * left out, only sure forms are read so, and only where the word is no mention by itself. What is
 * shared or left standing must be a noun that names an activity or field, or verbs would be taken
 * ("transform and integrate data").
 */
final class Ellipses {
    private static final List<String> ACTIVITIES =
            List.of(
                    "ing",
                    "tion",
                    "sis",
                    "ment",
                    "ics",
                    "ance",
                    "ity",
                    "ure",
                    "ses",
                    "tions",
                    "networks",
                    "databases",
                    "systems",
                    "models",
                    "pipelines",
                    "design",
                    "science");

    /** What is said of anything names nothing by itself: "data collection and analysis". */
    private static final Set<String> GENERAL =
            Set.of(
                    "analyses",
                    "analysis",
                    "application",
                    "applications",
                    "build",
                    "data",
                    "development",
                    "infrastructure",
                    "management",
                    "requirements",
                    "software");

    private final Passage passage;
    private final Tokens tokens;

    Ellipses(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
    }

    /** The mentions with the shortened ones among them, by position. */
    List<Accepted> with(List<Accepted> accepted) {
        List<Accepted> all = new ArrayList<>(accepted.size());
        for (int i = 0; i < accepted.size(); i++) {
            Slot slot = accepted.get(i).slot();
            boolean several = slot.last() > slot.first();
            if (several) {
                int free = all.isEmpty() ? 0 : all.getLast().slot().last() + 1;
                add(before(slot, free), slot, all);
            }
            all.add(accepted.get(i));
            if (several) {
                int taken =
                        i + 1 < accepted.size()
                                ? accepted.get(i + 1).slot().first()
                                : tokens.size();
                add(behind(slot, taken), slot, all);
            }
        }
        return all;
    }

    private void add(@Nullable Slot found, Slot whole, List<Accepted> all) {
        if (found != null && !found.form().skills().equals(whole.form().skills())) {
            String words =
                    passage.text().substring(tokens.start(whole.first()), tokens.end(whole.last()));
            all.add(new Accepted(found, "shortened in an enumeration with \"" + words + "\""));
        }
    }

    /** "machine and deep learning": the word before the conjunction takes the rest of the form. */
    private @Nullable Slot before(Slot slot, int free) {
        int word = wordBefore(slot.first());
        if (word < free || !isActivity(slot.last()) || ends(word, "ing") || isGeneral(word)) {
            return null;
        }
        int node = passage.trie().root(tokens.id(word));
        for (int token = slot.first() + 1; token <= slot.last() && node != FormTrie.NONE; token++) {
            node = passage.trie().next(node, tokens.gap(token), tokens.id(token));
        }
        return node == FormTrie.NONE ? null : sure(node, word);
    }

    /** "data modeling and warehousing": the word behind the conjunction ends the form. */
    private @Nullable Slot behind(Slot slot, int taken) {
        int word = wordBehind(slot.last());
        if (word < 0
                || word >= taken
                || !isActivity(word)
                || !endsPhrase(word)
                || isGeneral(word)) {
            return null;
        }
        int node = passage.trie().root(tokens.id(slot.first()));
        for (int token = slot.first() + 1; token < slot.last() && node != FormTrie.NONE; token++) {
            node = passage.trie().next(node, tokens.gap(token), tokens.id(token));
        }
        node = passage.trie().next(node, Gap.SPACE, tokens.id(word));
        return node == FormTrie.NONE ? null : sure(node, word);
    }

    private int wordBefore(int first) {
        if (first == 0) {
            return -1;
        }
        if (tokens.gap(first) == Gap.SLASH) {
            return first - 1;
        }
        boolean joined =
                first > 1
                        && tokens.gap(first).joins()
                        && tokens.gap(first - 1).joins()
                        && isConjunction(first - 1);
        return joined ? first - 2 : -1;
    }

    private int wordBehind(int last) {
        int next = last + 1;
        if (next >= tokens.size()) {
            return -1;
        }
        if (tokens.gap(next) == Gap.SLASH) {
            return next;
        }
        boolean joined =
                next + 1 < tokens.size()
                        && tokens.gap(next).joins()
                        && tokens.gap(next + 1).joins()
                        && isConjunction(next);
        return joined ? next + 1 : -1;
    }

    private boolean isGeneral(int token) {
        String word = passage.text().substring(tokens.start(token), tokens.end(token));
        return GENERAL.contains(word.toLowerCase(Locale.ROOT));
    }

    private boolean isActivity(int token) {
        for (String ending : ACTIVITIES) {
            if (ends(token, ending)) {
                return true;
            }
        }
        return false;
    }

    private boolean ends(int token, String ending) {
        int end = tokens.end(token);
        int length = ending.length();
        return end - tokens.start(token) > length
                && passage.text().regionMatches(true, end - length, ending, 0, length);
    }

    private boolean endsPhrase(int token) {
        int next = token + 1;
        return next == tokens.size() || !tokens.gap(next).joins() || isConjunction(next);
    }

    private boolean isConjunction(int token) {
        return passage.lexicon().cues().isConjunction(tokens.id(token));
    }

    private @Nullable Slot sure(int node, int word) {
        FormTrie.Entry[] entries = passage.trie().entries(node);
        if (entries == null) {
            return null;
        }
        for (FormTrie.Entry entry : entries) {
            CompiledForm form = entry.form();
            if (form.isSure()
                    && !form.isStopPhrase()
                    && entry.letters() == null
                    && passage.refusal(entry, word, word) == null) {
                return new Slot(word, word, List.of(form), false);
            }
        }
        return null;
    }
}
