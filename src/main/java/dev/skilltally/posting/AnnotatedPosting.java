package dev.skilltally.posting;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.util.List;

/**
 * A job posting with everything that was found in it.
 *
 * @param posting the posting as read
 * @param text the cleaned text (title, a line break, the cleaned description) that spans of
 *     mentions count in
 * @param readable whether the description has text to find skills in; one without enters no share
 *     of skills
 * @param language the language it is written in
 * @param role its role
 * @param seniority its level
 * @param places the places of work, each once, in the order of the posting
 * @param workMode remote, hybrid or on site
 * @param pay stated base pay; null where none is stated
 * @param mentions by position; no two overlap
 */
public record AnnotatedPosting(
        JobPosting posting,
        String text,
        boolean readable,
        LanguageFinding language,
        RoleFinding role,
        SeniorityFinding seniority,
        List<PlaceFinding> places,
        WorkModeFinding workMode,
        @Nullable PayFinding pay,
        List<Mention> mentions)
        implements Serializable {

    public AnnotatedPosting {
        places = List.copyOf(places);
        mentions = List.copyOf(mentions);
    }
}
