package dev.skilltally.annotate.skill;

import dev.skilltally.taxonomy.SurfaceForm;
import dev.skilltally.text.Tokens;

import java.util.ArrayList;
import java.util.List;

/** Occurrences that count, made matches with offsets and versions. */
final class Completion {
    private final Passage passage;
    private final Versions versions;

    Completion(Passage passage) {
        this.passage = passage;
        versions = new Versions(passage.text(), passage.tokens());
    }

    List<FormMatch> matches(List<Accepted> accepted) {
        Tokens tokens = passage.tokens();
        List<FormMatch> matches = new ArrayList<>(accepted.size());
        for (Accepted each : accepted) {
            Slot slot = each.slot();
            CompiledForm form = slot.form();
            SurfaceForm surface = form.form();
            if (surface != null) {
                matches.add(
                        new FormMatch(
                                surface,
                                form.skills(),
                                tokens.start(slot.first()),
                                tokens.end(slot.last()),
                                each.rule(),
                                form.name() ? versions.behind(slot.last()) : ""));
            }
        }
        return matches;
    }
}
