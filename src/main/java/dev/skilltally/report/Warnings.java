package dev.skilltally.report;

import dev.skilltally.stats.PopulationProfile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Says where there are too few postings to say much. */
final class Warnings {
    private Warnings() {}

    /** What to say of populations too small to read shares from; nothing where all are larger. */
    static Optional<Document.Prose> of(PopulationProfile... profiles) {
        List<String> warnings =
                Arrays.stream(profiles)
                        .filter(PopulationProfile::isSmall)
                        .map(Warnings::text)
                        .toList();
        return warnings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Document.Prose("Few postings", warnings));
    }

    private static String text(PopulationProfile profile) {
        if (profile.postings() == 0) {
            return "No distinct active posting is left of "
                    + profile.label()
                    + ": loosen the filter, or index more.";
        }
        return "Only "
                + Numbers.count(profile.postings())
                + (profile.postings() == 1
                        ? " distinct active posting of "
                        : " distinct active postings of ")
                + profile.label()
                + ", fewer than "
                + PopulationProfile.FEW_POSTINGS
                + ": read the intervals, not the shares.";
    }
}
