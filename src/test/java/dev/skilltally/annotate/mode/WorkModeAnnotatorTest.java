package dev.skilltally.annotate.mode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.posting.Evidence;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.PayBasis;
import dev.skilltally.posting.PostingKey;
import dev.skilltally.posting.WorkMode;
import dev.skilltally.posting.WorkModeFinding;
import dev.skilltally.text.PostingText;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Remote, hybrid, on site: what says it, and what only sounds like it. */
class WorkModeAnnotatorTest {
    private final WorkModeAnnotator annotator = new WorkModeAnnotator();

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "This is a remote position. > REMOTE",
                "Location: Remote > REMOTE",
                "Location: Greater Boston, MA (Remote, EST required) > REMOTE",
                "Work is performed 100% from home > REMOTE",
                "We are looking for a fully remote analyst > REMOTE",
                "#LI-Remote > REMOTE",
                "Remote in the US with occasional visits > REMOTE",
                "This role can be done from anywhere; it is remote > REMOTE",
                "Work remotely: yes > REMOTE",
                "You will work remotely from anywhere > REMOTE",
                "MODALIDAD: 100% remoto > REMOTE",
                "Work Mode: Work from home > REMOTE",
                "This is a hybrid role > HYBRID",
                "#LI-Hybrid > HYBRID",
                "Type: Hybrid (2 days a week) > HYBRID",
                "Hybrid in Lisbon. In office 3 days/week > HYBRID",
                "Two days per week in the office > HYBRID",
                "Work mode - hybrid > HYBRID",
                "Modelo de trabalho híbrido e horário flexível > HYBRID",
                "This role has been designed as ‘Hybrid’ with office days > HYBRID",
                "Enjoy a mix of remote and in-office work > HYBRID",
                "We work in a flexible hybrid environment > HYBRID",
                "Gurgaon combined with working from home > HYBRID",
                "A 6 month, remote, internship > REMOTE",
                "Hybrid out of Graz > HYBRID",
                "You are onsite four days a week > HYBRID",
                "In-office collaboration 3 days/week > HYBRID",
                "In-office collaboration 5 days/week > ONSITE",
                "A full-time, on-site analyst > ONSITE",
                "This is an on-site position > ONSITE",
                "Work Location: In person > ONSITE",
                "Austin, TX (Onsite) > ONSITE",
                "Five days a week in the office > ONSITE",
                "This is not a remote position > ONSITE",
                "No remote work, please > ONSITE",
                "This is a non-remote role > ONSITE",
                "Remote work is not an option > ONSITE",
                "Telecommute: No > ONSITE",
                "Remote until further notice > ONSITE",
                "The role starts remote until the office opens > ONSITE",
                "Join us in our office. Remote work may be possible, let us talk > ONSITE",
            })
    void readsWhatTheTextSays(String text, WorkMode mode) {
        assertThat(inText(text).mode()).isEqualTo(mode);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We support remote sites and remote offices",
                "Experience with remote sensing data",
                "Work closely with remote colleagues",
                "Ability to lead remote teams",
                "Prior experience working remotely with a team is preferred",
                "Build hybrid cloud platforms",
                "Cloud, on-premises and hybrid deployments",
                "A hybrid of analyst and engineer",
                "On-site gym, on-site training and a cafeteria",
                "Microsoft Office and 30 office locations",
                "Within 30 days of hire",
                "Remote access and remote desktop support",
                "Full-time, on-site childcare",
                "Flexible work from home policy",
                "Even in the most remote parts of the world",
                "",
            })
    void saysNothingWhereNothingIsSaid(String text) {
        assertThat(inText(text))
                .isEqualTo(new WorkModeFinding(WorkMode.UNSTATED, "nothing says it", null));
    }

    @ParameterizedTest
    @CsvSource({
        "Data Engineer - Remote, REMOTE",
        "Data Engineer (WFH), REMOTE",
        "Data Engineer (Hybrid), HYBRID",
        "Analyst - Onsite in Reno, ONSITE",
        "Analyst (initially remote due to Covid-19), ONSITE",
        "Remote Sensing Scientist, UNSTATED",
        "Hybrid Cloud Engineer, UNSTATED",
    })
    void readsTheTitle(String title, WorkMode mode) {
        assertThat(find(null, List.of(), title, "").mode()).isEqualTo(mode);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Remote > REMOTE",
                "Pune, India - Remote > REMOTE",
                "Anywhere in the U.S. > REMOTE",
                "Ottawa, ON+2 locations•Temporarily Remote > ONSITE",
                "Berlin (hybrid) > HYBRID",
                "Hyderabad, India (Main Office) > UNSTATED",
                "Austin, TX > UNSTATED",
            })
    void readsTheLocation(String location, WorkMode mode) {
        assertThat(find(null, List.of(location), "Analyst", "").mode()).isEqualTo(mode);
    }

    @Test
    void trustsTheFieldMost() {
        WorkModeFinding found =
                find("Hybrid remote", List.of("Remote"), "Analyst (onsite)", "Fully remote role");
        assertThat(found.mode()).isEqualTo(WorkMode.HYBRID);
        assertThat(found.reason()).isEqualTo("the work-mode field says hybrid");
    }

    @Test
    void takesYesInTheFieldForRemote() {
        assertThat(find("true", List.of(), "Analyst", "").mode()).isEqualTo(WorkMode.REMOTE);
        assertThat(find("false", List.of(), "Analyst", "").mode()).isEqualTo(WorkMode.UNSTATED);
    }

    @Test
    void readsAnAnswerBelowItsLabel() {
        assertThat(inText("Work remotely:\nNo\nBenefits").mode()).isEqualTo(WorkMode.ONSITE);
        assertThat(inText("Work Model:\nHybrid\nDescription").mode()).isEqualTo(WorkMode.HYBRID);
    }

    @Test
    void keepsWhereItIsWritten() {
        assertThat(inText("This is a remote position").evidence())
                .isEqualTo(new Evidence(Evidence.Field.TEXT, 18, 24, "remote"));
    }

    private WorkModeFinding inText(String text) {
        return find(null, List.of(), "Analyst", text);
    }

    private WorkModeFinding find(
            @Nullable String field, List<String> locations, String title, String text) {
        JobPosting posting =
                new JobPosting(
                        new PostingKey("test", "1"),
                        title,
                        null,
                        locations,
                        null,
                        PayBasis.EMPLOYER,
                        field,
                        null,
                        null,
                        null,
                        text,
                        null);
        return annotator.annotate(posting, PostingText.of(title, text));
    }
}
