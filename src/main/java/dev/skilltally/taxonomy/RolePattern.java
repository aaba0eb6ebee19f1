package dev.skilltally.taxonomy;

import java.io.Serializable;
import java.util.List;

/**
 * A pattern for job titles: words in order, matched on the title's words in any case, with or
 * without accents, singular or plural. Levels ("senior", "II") and endings for women
 * ("Ingeniero/a") are dropped from the title before.
 *
 * <p>{@code data engineer} matches these words side by side, in one segment of the title (segments
 * end at commas, colons, brackets, bars and free-standing dashes; slashes and hyphens only part
 * words). In it
 *
 * <ul>
 *   <li>{@code (a|b c)} is a choice, and may hold all of these again;
 *   <li>{@code [a|b]} is a choice of words that name skills of their own: they are no part of the
 *       role's name, so that "Python" counts in "Python Developer";
 *   <li>{@code word?} and {@code (a|b)?} may be missing;
 *   <li>{@code *} stands for any one word, {@code ..} for any words of the segment or none;
 *   <li>{@code ,} stands for the rest of the segment, its end, and any words up to what follows;
 *   <li>{@code ^} and {@code $} are the begin and the end of the title.
 * </ul>
 *
 * <p>Of several patterns that match, the one that begins first in the title wins, of those the one
 * that covers the most words, of those the first by role identifier. So "Data Scientist / Machine
 * Learning Engineer" is a data scientist, and "Data Scientist Recruiter" a recruiter by the pattern
 * {@code .. recruiter}.
 *
 * @param text the pattern as written
 * @param not words that must not stand anywhere in the title
 * @param source file and line
 */
public record RolePattern(String text, List<String> not, String source) implements Serializable {
    public RolePattern {
        not = List.copyOf(not);
    }
}
