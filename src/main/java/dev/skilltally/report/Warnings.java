package dev.skilltally.report;

import dev.skilltally.stats.PopulationProfile;

import java.util.List;
import java.util.Optional;

/** Says where there are too few postings to say much. */
final class Warnings {
    private Warnings() {}

    static Optional<Document.Prose> of(PopulationProfile profile) {
        if (!profile.isSmall()) {
            return Optional.empty();
        }
        String count = Numbers.count(profile.postings());
        return Optional.of(
                new Document.Prose(
                        "Few postings",
                        List.of(
                                profile.postings() == 0
                                        ? "No distinct active posting is left of "
                                                + profile.label()
                                                + ": loosen the filter, or index more."
                                        : "Only "
                                                + count
                                                + " distinct active postings of "
                                                + profile.label()
                                                + ", fewer than "
                                                + PopulationProfile.FEW_POSTINGS
                                                + ": read the intervals, not the shares.")));
    }
}
