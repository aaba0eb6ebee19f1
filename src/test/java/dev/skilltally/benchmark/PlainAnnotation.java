package dev.skilltally.benchmark;

import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.LanguageFinding;
import dev.skilltally.posting.RoleFinding;
import dev.skilltally.posting.Seniority;
import dev.skilltally.posting.SeniorityFinding;
import dev.skilltally.posting.WorkMode;
import dev.skilltally.posting.WorkModeFinding;
import dev.skilltally.text.PostingText;

import java.util.List;

/** Cleans the text of a posting and finds nothing in it: the floor of annotating. */
final class PlainAnnotation {
    private PlainAnnotation() {}

    static AnnotatedPosting of(JobPosting posting) {
        return of(posting, PostingText.of(posting.title(), posting.description()).text());
    }

    static AnnotatedPosting of(JobPosting posting, String text) {
        return new AnnotatedPosting(
                posting,
                text,
                !posting.description().isBlank(),
                new LanguageFinding(LanguageFinding.UNDETERMINED, 0),
                new RoleFinding(null, 0, "none", null),
                new SeniorityFinding(Seniority.UNSTATED, "none", null),
                List.of(),
                new WorkModeFinding(WorkMode.UNSTATED, "none", null),
                null,
                List.of());
    }
}
