package dev.skilltally.index;

import dev.skilltally.posting.Place;
import dev.skilltally.posting.PlaceFinding;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Paths of regions: {@code US}, {@code US/US-CA}, {@code US/US-CA/San Francisco}; a city whose
 * subdivision is not known stands right under its country ({@code DE/Berlin}).
 */
final class RegionPath {
    private RegionPath() {}

    /** The paths of all places, each with those above it. */
    static Set<String> all(List<PlaceFinding> places) {
        Set<String> paths = new TreeSet<>();
        for (PlaceFinding finding : places) {
            Place place = finding.place();
            String path = place.country();
            paths.add(path);
            if (place.subdivision() != null) {
                path += "/" + place.subdivision();
                paths.add(path);
            }
            if (place.city() != null) {
                paths.add(path + "/" + place.city());
            }
        }
        return paths;
    }
}
