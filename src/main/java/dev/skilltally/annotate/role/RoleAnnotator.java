package dev.skilltally.annotate.role;

import dev.skilltally.posting.Evidence;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.LanguageFinding;
import dev.skilltally.posting.RoleFinding;
import dev.skilltally.taxonomy.Role;
import dev.skilltally.text.PostingText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Classifies a posting to a role: by the patterns for titles, else by a role that the text itself
 * says it looks for ("we are looking for a data engineer"), else by the trained categorizer where
 * it is sure, else not at all. A wrong role costs more than a missing one.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class RoleAnnotator {
    /** Of a shorter text the categorizer can't tell. */
    private static final int LEAST_CHARACTERS = 300;

    private static final String ENGLISH = "en";

    private final RoleMatcher matcher;
    private final RoleNameFinder names;
    private final @Nullable RoleCategorizer categorizer;

    /**
     * Without a categorizer.
     *
     * @throws IllegalArgumentException if a pattern can't be read, with its file and line
     */
    public RoleAnnotator(Collection<Role> roles) {
        this(roles, null);
    }

    /**
     * @param categorizer asked where neither title nor text names a role; null for none
     * @throws IllegalArgumentException if a pattern can't be read, with its file and line
     */
    public RoleAnnotator(Collection<Role> roles, @Nullable RoleCategorizer categorizer) {
        this.categorizer = categorizer;
        matcher = new RoleMatcher(RoleGraph.ofTitles(roles));
        names = new RoleNameFinder(roles);
    }

    /**
     * The role of a posting whose language is not known, so that nothing is guessed from its words.
     *
     * @see #annotate(JobPosting, PostingText, LanguageFinding)
     */
    public RoleReading annotate(JobPosting posting, PostingText text) {
        return annotate(posting, text, new LanguageFinding(LanguageFinding.UNDETERMINED, 0));
    }

    /**
     * The role of a posting, without a role where it is unclassified; and all names of roles.
     *
     * @param language of the text: the categorizer has learned from English and is asked for no
     *     other
     */
    public RoleReading annotate(JobPosting posting, PostingText text, LanguageFinding language) {
        String title = text.text().substring(0, text.titleEnd());
        TitleWords words = TitleWords.of(title);
        RoleMatcher.@Nullable Match match = matcher.best(words);
        List<RoleName> found = new ArrayList<>();
        if (match != null) {
            addNames(match, words, found);
        }
        int behind = found.isEmpty() ? 0 : found.getLast().end();
        for (RoleName name : names.find(text.text(), text.words())) {
            if (name.start() >= behind) {
                found.add(name);
            }
        }
        return new RoleReading(finding(match, words, text, found, language), found);
    }

    private RoleFinding finding(
            RoleMatcher.@Nullable Match match,
            TitleWords words,
            PostingText text,
            List<RoleName> names,
            LanguageFinding language) {
        if (match == null) {
            RoleFinding wanted = WantedRole.find(text, names);
            boolean guess = wanted.role() == null && language.language().equals(ENGLISH);
            return guess ? guessed(wanted, text) : wanted;
        }
        int start = words.get(match.first()).start();
        int end = words.get(match.last()).end();
        String quote = text.text().substring(start, end);
        return new RoleFinding(
                match.goal().role().id(),
                1,
                match.goal().reason(),
                new Evidence(Evidence.Field.TEXT, start, end, quote));
    }

    private RoleFinding guessed(RoleFinding unclassified, PostingText text) {
        if (categorizer == null || text.text().length() < LEAST_CHARACTERS) {
            return unclassified;
        }
        RoleCategorizer.Guess guess = categorizer.guess(text.text(), text.words());
        String said =
                String.format(
                        Locale.ROOT,
                        "no title pattern matches; by its words %s (%.2f)",
                        guess.role(),
                        guess.confidence());
        return guess.isClear()
                ? new RoleFinding(guess.role(), guess.confidence(), said, null)
                : new RoleFinding(null, 0, said, null);
    }

    /** Neighbouring words of the name become one span. */
    private static void addNames(RoleMatcher.Match match, TitleWords words, List<RoleName> found) {
        String role = match.goal().role().id();
        int previous = -2;
        for (int word : match.names()) {
            int start = words.get(word).start();
            if (word == previous + 1) {
                start = found.removeLast().start();
            }
            found.add(new RoleName(role, start, words.get(word).end()));
            previous = word;
        }
    }
}
