package dev.skilltally.annotate.skill;

import dev.skilltally.taxonomy.SurfaceForm;
import dev.skilltally.text.Gap;
import dev.skilltally.text.Tokens;
import dev.skilltally.text.Vocabulary;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/**
 * The rules of a form that look only at the words around it: vetoes, neighbours, case. Each check
 * returns the reason of a refusal, or null.
 */
final class MatchRules {
    private final String text;
    private final Tokens tokens;
    private final FormTrie trie;
    private final boolean explaining;

    /**
     * @param explaining whether reasons are read; wording them costs more than the checks
     */
    MatchRules(String text, Tokens tokens, FormTrie trie, boolean explaining) {
        this.text = text;
        this.tokens = tokens;
        this.trie = trie;
        this.explaining = explaining;
    }

    private String reason(Supplier<String> worded) {
        return explaining ? worded.get() : "refused";
    }

    /**
     * Why an occurrence is refused; null where it is not.
     *
     * @param first first token, inclusive
     * @param last last token, inclusive
     */
    @Nullable String refusal(FormTrie.Entry entry, int first, int last) {
        String reason = brokenOff(first, last);
        if (reason == null && (entry.letters() != null || entry.capitalised())) {
            reason = caseRefusal(entry, first, last);
        }
        SurfaceForm form = entry.form().form();
        if (reason == null && form != null) {
            reason = versionRefusal(entry.form(), last);
        }
        return reason != null || form == null
                ? reason
                : ruleRefusal(entry.form(), form, first, last);
    }

    private @Nullable String ruleRefusal(
            CompiledForm compiled, SurfaceForm form, int first, int last) {
        for (int veto = 0; veto < compiled.unless().size(); veto++) {
            if (isInside(compiled.unless().get(veto), first, last)) {
                int number = veto;
                return reason(() -> "unless: \"" + form.unless().get(number) + "\"");
            }
        }
        int before = wordBefore(first);
        int behind = wordBehind(last);
        if (compiled.notAfter().contains(before)) {
            return reason(() -> "not-after: \"" + wordAt(first - 1) + "\"");
        }
        if (compiled.notBefore().contains(behind)) {
            return reason(() -> "not-before: \"" + wordAt(last + 1) + "\"");
        }
        if (!compiled.after().isEmpty() && !compiled.after().contains(before)) {
            return reason(() -> "after: the word before it is none of " + form.after());
        }
        if (!compiled.before().isEmpty() && !compiled.before().contains(behind)) {
            return reason(() -> "before: the word behind it is none of " + form.before());
        }
        return null;
    }

    private int wordBefore(int first) {
        return first > 0 && tokens.gap(first).compareTo(Gap.STOP) < 0
                ? tokens.id(first - 1)
                : Vocabulary.UNKNOWN;
    }

    private int wordBehind(int last) {
        int behind = last + 1;
        return behind < tokens.size() && tokens.gap(behind).compareTo(Gap.STOP) < 0
                ? tokens.id(behind)
                : Vocabulary.UNKNOWN;
    }

    private String wordAt(int token) {
        return text.substring(tokens.start(token), tokens.end(token));
    }

    /** A part of a word that was split by a guess needs a real word on the other side. */
    private @Nullable String brokenOff(int first, int last) {
        if (tokens.isGlued(first)
                && trie.root(tokens.id(first - 1)) == FormTrie.NONE
                && !GlueWords.isWordBefore(text, tokens, first - 1)) {
            return reason(() -> "part of a longer name: " + wordAt(first - 1) + wordAt(first));
        }
        if (last + 1 < tokens.size()
                && tokens.isGlued(last + 1)
                && trie.root(tokens.id(last + 1)) == FormTrie.NONE
                && !GlueWords.isWordAfter(text, tokens, last + 1)) {
            return reason(() -> "part of a longer name: " + wordAt(last) + wordAt(last + 1));
        }
        return null;
    }

    private @Nullable String versionRefusal(CompiledForm form, int last) {
        return tokens.isVersioned(last) && !form.name()
                ? "digits follow, and only tools and languages have versions"
                : null;
    }

    private @Nullable String caseRefusal(FormTrie.Entry entry, int first, int last) {
        if (entry.letters() != null && !hasLetters(entry.letters(), first, last)) {
            return reason(() -> "case: written otherwise than \"" + entry.form().text() + "\"");
        }
        if (entry.capitalised()) {
            for (int token = first; token <= last; token++) {
                if (Character.isLowerCase(text.charAt(tokens.start(token)))) {
                    return "case: two words in lower case are not the name";
                }
            }
        }
        return null;
    }

    private boolean hasLetters(String letters, int first, int last) {
        int at = 0;
        for (int token = first; token <= last; token++) {
            for (int i = tokens.start(token); i < tokens.end(token); i++) {
                char c = text.charAt(i);
                if (c == ' ') {
                    continue;
                }
                if (at == letters.length()) {
                    return token == last && tokens.isVersioned(token);
                }
                if (letters.charAt(at++) != (c == '\u2019' ? '\'' : c)) {
                    return false;
                }
            }
        }
        return at == letters.length();
    }

    private boolean isInside(Words phrase, int first, int last) {
        int length = last - first + 1;
        int word = tokens.id(first);
        for (int before = 0; before <= phrase.size() - length; before++) {
            if (phrase.hasAt(before, word) && standsAt(phrase, first - before)) {
                return true;
            }
        }
        return false;
    }

    private boolean standsAt(Words phrase, int from) {
        if (from < 0 || from + phrase.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            int token = from + i;
            if (!phrase.hasAt(i, tokens.id(token))) {
                return false;
            }
            if (i > 0 && tokens.gap(token).compareTo(Gap.COMMA) >= 0) {
                return false;
            }
        }
        return true;
    }
}
