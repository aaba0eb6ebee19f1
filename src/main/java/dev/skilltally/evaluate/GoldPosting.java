package dev.skilltally.evaluate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.PayBasis;
import dev.skilltally.posting.PostingKey;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A posting with what a careful annotator found in it.
 *
 * @param id identifier within the source
 * @param source where it came from
 * @param title as written
 * @param company as written
 * @param location as written
 * @param salaryText the pay field as written
 * @param text the description as written
 * @param gold the annotations
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GoldPosting(
        String id,
        String source,
        String title,
        @Nullable String company,
        @Nullable String location,
        @Nullable String salaryText,
        String text,
        Gold gold) {

    /**
     * The annotations of a posting.
     *
     * @param language ISO 639-1 code
     * @param role identifier in the closed list of roles
     * @param seniority lower-case level
     * @param countries ISO 3166-1 alpha-2 codes
     * @param states codes of US states
     * @param workMode lower-case mode
     * @param salary stated base pay; null where none is
     * @param skills every distinct surface form that names a hard skill
     * @param notSkill places where a skill-like word is no skill
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Gold(
            String language,
            String role,
            String seniority,
            List<String> countries,
            List<String> states,
            String workMode,
            @Nullable GoldPay salary,
            List<GoldSkill> skills,
            List<Trap> notSkill) {
        public Gold {
            countries = countries == null ? List.of() : List.copyOf(countries);
            states = states == null ? List.of() : List.copyOf(states);
            skills = skills == null ? List.of() : List.copyOf(skills);
            notSkill = notSkill == null ? List.of() : List.copyOf(notSkill);
        }
    }

    /**
     * Stated base pay as written.
     *
     * @param min lower bound per period, null where only an upper one is stated
     * @param max upper bound per period, null where only a lower one is stated
     * @param currency ISO 4217 code
     * @param period lower-case period
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record GoldPay(
            @Nullable Double min, @Nullable Double max, String currency, String period) {}

    /**
     * A surface form that names a skill in this posting.
     *
     * @param surface the words as they stand in the posting
     * @param canonical the annotator's name of the skill
     * @param kind required, preferred, duty or context: the strongest of its mentions
     * @param type tool, language, concept, certification or domain
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record GoldSkill(String surface, String canonical, String kind, String type) {}

    /**
     * A place where a skill-like word is no skill.
     *
     * @param quote words of the posting around it
     * @param surface the word within the quote
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Trap(String quote, String surface) {}

    /** The text that spans count in: title, a line break, the description, as written. */
    String fullText() {
        return title + "\n" + text;
    }

    /** The posting as an annotator gets it. */
    JobPosting toJobPosting() {
        return new JobPosting(
                new PostingKey(source, id),
                title,
                company,
                location == null ? List.of() : List.of(location),
                salaryText,
                PayBasis.EMPLOYER,
                null,
                null,
                null,
                null,
                text,
                null);
    }
}
