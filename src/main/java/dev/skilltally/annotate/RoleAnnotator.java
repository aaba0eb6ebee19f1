package dev.skilltally.annotate;

import dev.skilltally.posting.Evidence;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.RoleFinding;
import dev.skilltally.taxonomy.Role;
import dev.skilltally.text.PostingText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Classifies a posting to a role: by the patterns for titles, else by how the text opens ("we are
 * looking for a data engineer"), else not at all. A wrong role costs more than a missing one.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class RoleAnnotator {
    private final RoleMatcher matcher;
    private final RoleNameFinder names;

    /**
     * @throws IllegalArgumentException if a pattern can't be read, with its file and line
     */
    public RoleAnnotator(Collection<Role> roles) {
        matcher = new RoleMatcher(RoleGraph.ofTitles(roles));
        names = new RoleNameFinder(roles);
    }

    /** The role of a posting; a finding without a role where it is unclassified. */
    public RoleFinding annotate(JobPosting posting, PostingText text) {
        String title = text.text().substring(0, text.titleEnd());
        TitleWords words = TitleWords.of(title);
        RoleMatcher.@Nullable Match match = matcher.best(words);
        if (match == null) {
            return new RoleFinding(null, 0, "no title pattern matches", null);
        }
        int start = words.get(match.first()).start();
        int end = words.get(match.last()).end();
        return new RoleFinding(
                match.goal().role().id(),
                1,
                "title pattern \"%s\" (%s)"
                        .formatted(match.goal().pattern().text(), match.goal().pattern().source()),
                new Evidence(Evidence.Field.TEXT, start, end, title.substring(start, end)));
    }

    /**
     * Where roles are named, in title and text, by position: these words are no mentions of skills.
     */
    public List<RoleName> names(PostingText text) {
        String title = text.text().substring(0, text.titleEnd());
        List<RoleName> found = new ArrayList<>();
        TitleWords words = TitleWords.of(title);
        RoleMatcher.@Nullable Match match = matcher.best(words);
        int titleEnd = 0;
        if (match != null) {
            for (int word : match.names()) {
                titleEnd = words.get(word).end();
                found.add(
                        new RoleName(
                                match.goal().role().id(), words.get(word).start(), titleEnd));
            }
        }
        for (RoleName name : names.find(text.text())) {
            if (name.start() >= titleEnd) {
                found.add(name);
            }
        }
        return found;
    }
}
