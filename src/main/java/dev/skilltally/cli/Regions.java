package dev.skilltally.cli;

import dev.skilltally.query.Dimension;
import dev.skilltally.query.FacetCounts;
import dev.skilltally.query.FacetRequest;
import dev.skilltally.query.PostingIndex;
import dev.skilltally.query.PostingQuery;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The regions that can be asked for: the paths that the index holds ({@code US}, {@code US/US-CA},
 * {@code US/US-CA/San Francisco}) and every ISO country, with postings or without.
 */
final class Regions {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final PostingIndex index;

    Regions(PostingIndex index) {
        this.index = index;
    }

    /** Refuses a query for a region that is neither in the index nor a country. */
    void check(PostingQuery query) {
        for (String region : query.regions()) {
            if (!isKnown(region)) {
                throw new Failure(
                        "no region \"%s\" in the index; the nearest are %s"
                                .formatted(region, nearest(region, paths())));
            }
        }
    }

    /** Asks for the one region only: all of them are counted for the message alone. */
    private boolean isKnown(String region) {
        return COUNTRIES.contains(region)
                || region.equals(PostingQuery.UNSTATED)
                || index.count(everything().region(region).build()) > 0;
    }

    private static PostingQuery.Builder everything() {
        return PostingQuery.all().toBuilder().distinct(false);
    }

    private List<String> paths() {
        FacetRequest all = new FacetRequest(Dimension.REGION, "", "", 0, Integer.MAX_VALUE, false);
        return index.facet(everything().build(), all).values().stream()
                .map(FacetCounts.Value::value)
                .toList();
    }

    /** A country that is asked for by its name is meant; else what is written alike. */
    private static String nearest(String region, List<String> known) {
        return Arrays.stream(Locale.getISOCountries())
                .filter(code -> englishName(code).equalsIgnoreCase(region))
                .findFirst()
                .map(code -> "\"" + code + "\" (" + englishName(code) + ")")
                .orElseGet(() -> Nearest.to(region, known, path -> comparedPart(region, path)));
    }

    /** The last part of a path, so that a city finds its path; all of it where a path is asked. */
    private static String comparedPart(String region, String path) {
        return region.contains("/") ? path : path.substring(path.lastIndexOf('/') + 1);
    }

    private static String englishName(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }
}
