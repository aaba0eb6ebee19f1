package dev.skilltally.annotate.place;

import dev.skilltally.posting.Evidence;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.Place;
import dev.skilltally.posting.PlaceFinding;
import dev.skilltally.taxonomy.Gazetteer;
import dev.skilltally.taxonomy.PlaceName;
import dev.skilltally.text.PostingText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Finds the places of work: in the location strings first; where these name none, or only the
 * United States without a state, in the title and in what the text says on the place of the job; at
 * last the country by currency and terms of work. Offices and customers that the text names are no
 * places of work. Keeps no state between calls.
 */
public final class PlaceAnnotator {
    /** A posting in more places than these is in all of them; each is compared with the others. */
    private static final int MOST_PLACES = 200;

    /** A string of more characters is no list of places. */
    private static final int LONGEST_LOCATION = 8_000;

    private final PlaceParser parser;
    private final PlaceCues cues;

    public PlaceAnnotator(Gazetteer gazetteer) {
        this.parser = new PlaceParser(gazetteer);
        this.cues = new PlaceCues(parser);
    }

    /**
     * The places of work, each once, in the order of the posting; a country is left out beside a
     * place inside of it.
     */
    public List<PlaceFinding> annotate(JobPosting posting, PostingText text) {
        List<Written> written = new ArrayList<>();
        for (String location : posting.locations()) {
            int end = Math.min(location.length(), LONGEST_LOCATION);
            for (PlaceGroup group : parser.parse(location, 0, end)) {
                if (written.size() < MOST_PLACES) {
                    written.add(new Written(group, Evidence.Field.LOCATION, location));
                }
            }
        }
        Supplier<PlaceHints> hints = new Once(posting, text, parser);
        List<PlaceFinding> found = findings(written, hints);
        if (needsText(found)) {
            for (PlaceGroup group : cues.find(text, found.isEmpty())) {
                written.add(new Written(group, Evidence.Field.TEXT, text.text()));
            }
            found = findings(written, hints);
        }
        return found.isEmpty() ? hints.get().country().stream().toList() : found;
    }

    private static boolean needsText(List<PlaceFinding> found) {
        return found.stream()
                .allMatch(
                        finding ->
                                finding.place().country().equals("US")
                                        && finding.place().subdivision() == null);
    }

    /** A place as it is written somewhere. */
    private record Written(PlaceGroup group, Evidence.Field field, String text) {
        Evidence evidence() {
            return new Evidence(
                    field, group.start(), group.end(), text.substring(group.start(), group.end()));
        }
    }

    private static List<PlaceFinding> findings(List<Written> written, Supplier<PlaceHints> hints) {
        if (written.isEmpty()) {
            return List.of();
        }
        PlaceResolver resolver =
                new PlaceResolver(written.stream().map(Written::group).toList(), hints);
        List<PlaceFinding> found = new ArrayList<>();
        for (Written one : written) {
            PlaceResolver.Decision decision = resolver.decide(one.group());
            PlaceName name = decision.place();
            Place place = new Place(name.country(), name.subdivision(), name.city());
            add(found, new PlaceFinding(place, decision.reason(), one.evidence()));
        }
        return found;
    }

    private static void add(List<PlaceFinding> found, PlaceFinding finding) {
        for (PlaceFinding other : found) {
            if (covers(finding.place(), other.place())) {
                return;
            }
        }
        found.removeIf(other -> covers(other.place(), finding.place()));
        found.add(finding);
    }

    /** Whether the wide place says nothing that the other does not. */
    private static boolean covers(Place wide, Place place) {
        return wide.country().equals(place.country())
                && isNoneOrSame(wide.subdivision(), place.subdivision())
                && isNoneOrSame(wide.city(), place.city());
    }

    private static boolean isNoneOrSame(@Nullable String wide, @Nullable String exact) {
        return wide == null || wide.equals(exact);
    }

    /** Reads the hints of a posting when they are first asked for. */
    private static final class Once implements Supplier<PlaceHints> {
        private final JobPosting posting;
        private final PostingText text;
        private final PlaceParser parser;
        private @Nullable PlaceHints hints;

        Once(JobPosting posting, PostingText text, PlaceParser parser) {
            this.posting = posting;
            this.text = text;
            this.parser = parser;
        }

        @Override
        public PlaceHints get() {
            PlaceHints read = hints;
            if (read == null) {
                read = PlaceHints.of(posting, text, parser);
                hints = read;
            }
            return read;
        }
    }
}
