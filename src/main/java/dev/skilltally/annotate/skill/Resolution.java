package dev.skilltally.annotate.skill;

import dev.skilltally.taxonomy.SurfaceForm;
import dev.skilltally.taxonomy.SurfaceForm.Need;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides which occurrences are mentions. What is refused gives its words back: a shorter form at
 * the same place, then forms that start further on, are tried.
 */
final class Resolution {
    /**
     * Most occurrences of a posting that the classifier is asked about: none that a person wrote
     * has so many, and a question costs as much as reading a thousand characters.
     */
    static final int MOST_QUESTIONS = 100;

    private static final Set<Need> ASKED_FOR = EnumSet.of(Need.LIST, Need.CUE);

    private final Passage passage;
    private final Occurrences occurrences;
    private final AmbiguityClassifier classifier;
    private final List<Slot> found;
    private final List<Accepted> accepted = new ArrayList<>();
    private @Nullable ContextRules context;
    private int questions;

    Resolution(
            Passage passage,
            Occurrences occurrences,
            AmbiguityClassifier classifier,
            List<Slot> found) {
        this.passage = passage;
        this.occurrences = occurrences;
        this.classifier = classifier;
        this.found = found;
    }

    /** The occurrences that are mentions, by position, stop phrases left out. */
    List<Accepted> accepted() {
        found.forEach(this::decide);
        return accepted;
    }

    private void decide(Slot slot) {
        if (slot.form().isStopPhrase()) {
            return;
        }
        if (slot.isSure()) {
            accept(slot, sureReason(slot.form()));
            return;
        }
        for (CompiledForm form : slot.forms()) {
            Slot read = slot.as(form);
            String reason = slot.employer() ? employerReason(read) : reason(form, read);
            if (reason != null) {
                context().accept(read);
                accept(read, reason);
                return;
            }
        }
        giveBack(slot);
    }

    private void giveBack(Slot slot) {
        Slot shorter = occurrences.longestAt(slot.first(), slot.last());
        if (shorter != null) {
            decide(shorter);
        }
        int from = shorter == null ? slot.first() + 1 : shorter.last() + 1;
        if (from <= slot.last()) {
            occurrences.among(from, slot.last() + 1).forEach(this::decide);
        }
    }

    private void accept(Slot slot, String reason) {
        accepted.add(new Accepted(slot, reason));
    }

    private static String sureReason(CompiledForm form) {
        SurfaceForm surface = form.form();
        return surface != null && surface.verbatim() ? "exactly this case" : "any case";
    }

    private @Nullable String employerReason(Slot slot) {
        String reason = context().reason(ASKED_FOR, slot);
        if (reason == null) {
            passage.refuse(slot.form(), slot.first(), slot.last(), "the name of the employer");
        }
        return reason;
    }

    private @Nullable String reason(CompiledForm form, Slot slot) {
        SurfaceForm surface = form.form();
        if (surface == null) {
            return null;
        }
        // Only what stands in neither a list nor behind a cue is for the classifier to say.
        boolean onlyLearned = form.learned() && form.needs().isEmpty();
        String reason = context().reason(onlyLearned ? ASKED_FOR : form.needs(), slot);
        if (reason == null && form.learned()) {
            AmbiguityClassifier.Decision decision = ask(surface, slot);
            if (decision.accepted()) {
                return "classifier: " + decision.reason();
            }
            passage.refuse(form, slot.first(), slot.last(), "classifier: " + decision.reason());
        } else if (reason == null && passage.explains()) {
            passage.refuse(
                    form,
                    slot.first(),
                    slot.last(),
                    "needs: none of " + new TreeSet<>(form.needs()) + " holds");
        }
        return reason;
    }

    private AmbiguityClassifier.Decision ask(SurfaceForm form, Slot slot) {
        if (questions == MOST_QUESTIONS) {
            return new AmbiguityClassifier.Decision(
                    false, "asked " + MOST_QUESTIONS + " times in this posting already");
        }
        questions++;
        return classifier.decide(
                form, passage.posting(), passage.tokens(), slot.first(), slot.last());
    }

    private ContextRules context() {
        ContextRules rules = context;
        if (rules == null) {
            rules = new ContextRules(passage, found);
            context = rules;
        }
        return rules;
    }
}
