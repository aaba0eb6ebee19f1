package dev.skilltally.annotate.seniority;

import dev.skilltally.posting.Evidence;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.Seniority;
import dev.skilltally.posting.SeniorityFinding;
import dev.skilltally.text.PostingText;

import java.util.List;

/**
 * Finds the level of a posting: title words first, then a level that the text gives the role ("as a
 * senior data engineer", "a mid-level role"), then the years of experience asked for in general,
 * then a numeral of the title. Grade codes decide nothing. Holds no state.
 */
public final class SeniorityAnnotator {
    /** Lower bounds of years from which a level starts. */
    private static final int MID_FROM = 2;

    private static final int SENIOR_FROM = 5;

    private static final int STAFF_FROM = 8;

    /**
     * The level of a posting.
     *
     * @param posting the posting as read
     * @param text its cleaned text, whose title is read
     * @return the level with its reason; {@link Seniority#UNSTATED} where nothing says it
     */
    public SeniorityFinding annotate(JobPosting posting, PostingText text) {
        String all = text.text();
        List<SeniorityTitle.Word> title = SeniorityTitle.words(all, 0, text.titleEnd());
        SeniorityTitle.Reading said = SeniorityTitle.read(all, title);
        if (said != null) {
            return ofWord(said, all, "title word");
        }
        SeniorityTitle.Reading stated =
                SeniorityStatement.read(all, text.words(), text.titleEnd(), title);
        if (stated != null) {
            return ofWord(stated, all, "level of the role in the text");
        }
        SeniorityYears.Asked asked = SeniorityYears.general(all, text.words(), text.titleEnd());
        if (asked != null) {
            String reason = "years asked for: " + asked.years();
            Evidence evidence = evidence(all, asked.start(), asked.end());
            return new SeniorityFinding(ofYears(asked.years()), reason, evidence);
        }
        SeniorityTitle.Reading numeral = SeniorityTitle.numeral(all, title);
        return numeral == null ? unstated() : ofWord(numeral, all, "numeral of the title");
    }

    /** The level that a lower bound of years means. */
    static Seniority ofYears(int years) {
        if (years < MID_FROM) {
            return Seniority.ENTRY;
        }
        if (years < SENIOR_FROM) {
            return Seniority.MID;
        }
        return years < STAFF_FROM ? Seniority.SENIOR : Seniority.STAFF;
    }

    private static SeniorityFinding unstated() {
        return new SeniorityFinding(Seniority.UNSTATED, "nothing states a level", null);
    }

    private static SeniorityFinding ofWord(
            SeniorityTitle.Reading reading, String text, String reason) {
        SeniorityTitle.Word word = reading.word();
        Evidence evidence = evidence(text, word.start(), word.end());
        return new SeniorityFinding(
                reading.level(), reason + ": \"" + evidence.quote() + "\"", evidence);
    }

    private static Evidence evidence(String text, int start, int end) {
        return new Evidence(Evidence.Field.TEXT, start, end, text.substring(start, end));
    }
}
