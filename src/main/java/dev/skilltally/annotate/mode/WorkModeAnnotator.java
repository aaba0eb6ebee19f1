package dev.skilltally.annotate.mode;

import dev.skilltally.posting.Evidence;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.WorkMode;
import dev.skilltally.posting.WorkModeFinding;
import dev.skilltally.text.PostingText;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/**
 * Tells where the work is done: by the field that says it, else the location strings, the title,
 * the text. Fully remote alone is remote; remote for a time, or by exception, is on site. Keeps no
 * state between calls.
 */
public final class WorkModeAnnotator {
    private static final List<String> FIELD_REMOTE =
            List.of(
                    "remote",
                    "telecommut",
                    "telework",
                    "work from home",
                    "wfh",
                    "anywhere",
                    "home based",
                    "home-based",
                    "remoto",
                    "télétravail",
                    "teletrabajo",
                    "virtual");
    private static final List<String> FIELD_HYBRID =
            List.of("hybrid", "híbrido", "hibrido", "hybride");
    private static final List<String> FIELD_ONSITE =
            List.of(
                    "on-site",
                    "onsite",
                    "on site",
                    "in-office",
                    "in office",
                    "in person",
                    "in-person",
                    "presencial");

    /** The work mode of a posting. */
    public WorkModeFinding annotate(JobPosting posting, PostingText text) {
        String field = posting.workModeText();
        if (field != null) {
            WorkModeFinding found =
                    ofField(field, Evidence.Field.WORK_MODE, "the work-mode field", true);
            if (found != null) {
                return found;
            }
        }
        for (String location : posting.locations()) {
            WorkModeFinding found =
                    ofField(location, Evidence.Field.LOCATION, "the location", false);
            if (found != null) {
                return found;
            }
        }
        return new WorkModeText(text.text(), text.words(), text.titleEnd()).finding();
    }

    private static @Nullable WorkModeFinding ofField(
            String field, Evidence.Field where, String name, boolean isOwn) {
        String lower = field.toLowerCase(Locale.ROOT);
        int hybrid = indexOfAny(lower, FIELD_HYBRID);
        if (hybrid >= 0) {
            return finding(WorkMode.HYBRID, field, hybrid, where, name + " says hybrid");
        }
        int remote = indexOfAny(lower, FIELD_REMOTE);
        if (remote >= 0) {
            boolean isDenied =
                    lower.contains("temporar")
                            || lower.contains("no remote")
                            || lower.contains("not remote");
            return isDenied
                    ? finding(
                            WorkMode.ONSITE,
                            field,
                            remote,
                            where,
                            name + " says not, or for a time, remote")
                    : finding(WorkMode.REMOTE, field, remote, where, name + " says remote");
        }
        int onsite = indexOfAny(lower, FIELD_ONSITE);
        if (onsite >= 0) {
            return finding(WorkMode.ONSITE, field, onsite, where, name + " says on site");
        }
        return isOwn ? ofAnswer(field, lower.strip(), where) : null;
    }

    /** A field by the name of "remote" is answered by yes or no. */
    private static @Nullable WorkModeFinding ofAnswer(
            String field, String lower, Evidence.Field where) {
        return switch (lower) {
            case "true", "yes", "1", "y" ->
                    finding(WorkMode.REMOTE, field, 0, where, "the work-mode field says yes");
            default -> null;
        };
    }

    private static WorkModeFinding finding(
            WorkMode mode, String field, int start, Evidence.Field where, String reason) {
        return new WorkModeFinding(
                mode, reason, new Evidence(where, start, field.length(), field.substring(start)));
    }

    private static int indexOfAny(String text, List<String> words) {
        for (String word : words) {
            int at = text.indexOf(word);
            if (at == 0 || (at > 0 && !Character.isLetter(text.charAt(at - 1)))) {
                return at;
            }
        }
        return -1;
    }
}
