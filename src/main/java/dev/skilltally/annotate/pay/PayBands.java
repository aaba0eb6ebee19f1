package dev.skilltally.annotate.pay;

import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.Place;
import dev.skilltally.posting.PlaceFinding;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Picks, of several bands by place, those of the places that the posting is for. */
final class PayBands {
    /** A band's place is written within this many characters before it. */
    private static final int LABEL_REACH = 110;

    private final List<String> cities;
    private final List<String> codes;

    private PayBands(List<String> cities, List<String> codes) {
        this.cities = cities;
        this.codes = codes;
    }

    static PayBands of(JobPosting posting, List<PlaceFinding> places) {
        List<String> cities = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (PlaceFinding finding : places) {
            Place place = finding.place();
            add(cities, place.city());
            String subdivision = place.subdivision();
            if (subdivision != null && subdivision.startsWith("US-")) {
                codes.add(subdivision.substring(3));
            }
        }
        for (String location : posting.locations()) {
            int comma = location.indexOf(',');
            add(cities, comma < 0 ? location : location.substring(0, comma));
        }
        return new PayBands(cities, codes);
    }

    private static void add(List<String> cities, @Nullable String city) {
        if (city != null && city.strip().length() > 3) {
            cities.add(city.strip().toLowerCase(Locale.ROOT));
        }
    }

    /** The bands whose label names a place of the posting; all of them where none or each does. */
    List<PayCandidate> ofPosting(String text, List<PayCandidate> bands) {
        List<PayCandidate> byCity = new ArrayList<>();
        List<PayCandidate> byState = new ArrayList<>();
        int floor = 0;
        for (PayCandidate band : bands) {
            String label = text.substring(labelStart(text, band.start(), floor), band.start());
            if (namesCity(label)) {
                byCity.add(band);
            }
            if (namesState(label)) {
                byState.add(band);
            }
            floor = band.end();
        }
        return !byCity.isEmpty() ? byCity : !byState.isEmpty() ? byState : bands;
    }

    private boolean namesCity(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        return cities.stream().anyMatch(lower::contains);
    }

    private boolean namesState(String label) {
        return codes.stream().anyMatch(code -> label.contains(", " + code));
    }

    private static int labelStart(String text, int start, int floor) {
        int at = start;
        int limit = Math.max(floor, start - LABEL_REACH);
        while (at > limit && text.charAt(at - 1) != '\n') {
            at--;
        }
        return at;
    }
}
