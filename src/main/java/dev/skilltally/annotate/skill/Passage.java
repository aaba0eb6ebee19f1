package dev.skilltally.annotate.skill;

import dev.skilltally.text.PostingText;
import dev.skilltally.text.TextSpan;
import dev.skilltally.text.Tokens;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/** One posting while its skills are looked for: its words, and what is refused in it and why. */
final class Passage {
    private final PostingText text;
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final List<TextSpan> roleNames;
    private final Employer employer;
    private final MatchRules rules;
    private final Addresses addresses;
    private final DegreeFields degrees;
    private final @Nullable Consumer<Refusal> refusals;

    Passage(
            PostingText text,
            Tokens tokens,
            Lexicon lexicon,
            List<TextSpan> roleNames,
            Employer employer,
            @Nullable Consumer<Refusal> refusals) {
        this.text = text;
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.roleNames = roleNames;
        this.employer = employer;
        this.refusals = refusals;
        rules = new MatchRules(text.text(), tokens, lexicon.trie(), refusals != null);
        addresses = new Addresses(text.text());
        degrees = new DegreeFields(lexicon.degreeWords(), text.text(), tokens);
    }

    PostingText posting() {
        return text;
    }

    String text() {
        return text.text();
    }

    Tokens tokens() {
        return tokens;
    }

    FormTrie trie() {
        return lexicon.trie();
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** Whether a form at these tokens is the name of the employer. */
    boolean isEmployer(CompiledForm form, int first, int last) {
        return form.name() && employer.isNamed(tokens, first, last);
    }

    /**
     * Why a form at these tokens is no mention, whatever stands elsewhere; null where it may be.
     */
    @Nullable String refusal(FormTrie.Entry entry, int first, int last) {
        String reason = rules.refusal(entry, first, last);
        if (reason != null || entry.form().isStopPhrase()) {
            return reason;
        }
        int start = tokens.start(first);
        int end = tokens.end(last);
        if (addresses.isInside(start, end)) {
            return "part of an e-mail or web address";
        }
        for (TextSpan role : roleNames) {
            if (role.start() <= start && end <= role.end()) {
                return "part of the name of a role";
            }
        }
        return entry.form().field() ? fieldRefusal(first, last) : null;
    }

    /** Why a concept or domain is no skill here, though the words are its. */
    private @Nullable String fieldRefusal(int first, int last) {
        if (degrees.isField(first)) {
            return "field of a degree";
        }
        if (lexicon.posts().isOfPost(text.text(), tokens, first)) {
            return "what somebody else directs";
        }
        return lexicon.collaborators().areTeam(tokens, first, last) ? "a team to work with" : null;
    }

    /** Whether anybody asks why something is refused; else reasons need not be worded. */
    boolean explains() {
        return refusals != null;
    }

    void refuse(CompiledForm form, int first, int last, String reason) {
        if (refusals != null && !form.isStopPhrase()) {
            String skill = form.skills().getFirst();
            refusals.accept(
                    new Refusal(form.text(), skill, tokens.start(first), tokens.end(last), reason));
        }
    }
}
