package dev.skilltally.annotate.place;

import dev.skilltally.posting.Evidence;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.Place;
import dev.skilltally.posting.PlaceFinding;
import dev.skilltally.taxonomy.PlaceName;
import dev.skilltally.text.PostingText;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a posting says on its country beside the names of places: currency, web address, terms of
 * labour law, and the places that its text names without doubt. Asked only where a name is in
 * doubt, for it reads the text.
 */
final class PlaceHints {
    /** The beginning of a text says enough, and a huge one must not cost more. */
    private static final int READ = 8_000;

    /** Four mentions of a country settle a doubt, a hundred do not settle it more. */
    private static final double MOST = 2.0;

    private static final double PER_MENTION = 0.5;

    private static final List<Sign> SIGNS =
            List.of(
                    new Sign("\u20b9", "IN", 2.0),
                    new Sign("INR", "IN", 2.0),
                    new Sign("LPA", "IN", 2.0),
                    new Sign(" lakh", "IN", 2.0),
                    new Sign("\u00a3", "GB", 1.5),
                    new Sign("GBP", "GB", 1.5),
                    new Sign("CAD", "CA", 2.0),
                    new Sign("CA$", "CA", 2.0),
                    new Sign("C$", "CA", 1.5),
                    new Sign("AUD", "AU", 2.0),
                    new Sign("A$", "AU", 1.5),
                    new Sign("401k", "US", 1.5),
                    new Sign("401(k)", "US", 1.5),
                    new Sign("401K", "US", 1.5),
                    new Sign("E-Verify", "US", 1.5),
                    new Sign("W2", "US", 1.0),
                    new Sign("veteran", "US", 1.0),
                    new Sign("US citizen", "US", 1.5),
                    new Sign("U.S. citizen", "US", 1.5),
                    new Sign("work in the United States", "US", 2.0),
                    new Sign("work in the US", "US", 2.0),
                    new Sign("work in the U.S.", "US", 2.0),
                    new Sign("Equal Employment Opportunity", "US", 0.5),
                    new Sign("Affirmative Action", "US", 1.0),
                    new Sign("m/f/d", "DE", 1.5),
                    new Sign("m/w/d", "DE", 1.5),
                    new Sign("GEL", "GE", 2.0));

    /** What must speak for a country that no place names, and by how much it must lead. */
    private static final double CLEAR = 2.0;

    private static final double CLEAR_LEAD = 1.0;

    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Evidence> first = new HashMap<>();

    private record Sign(String words, String country, double weight) {}

    static PlaceHints of(JobPosting posting, PostingText text, PlaceParser parser) {
        PlaceHints hints = new PlaceHints();
        int end = Math.min(READ, text.text().length());
        hints.addSigns(text.text().substring(0, end), Evidence.Field.TEXT);
        if (posting.payText() != null) {
            hints.addSigns(posting.payText(), Evidence.Field.PAY);
        }
        hints.addAddress(posting.url());
        hints.addNames(parser.parse(text.text(), 0, end));
        return hints;
    }

    /** How much speaks for a place; about 2 where the posting is clear. */
    double weight(PlaceName place) {
        double country = weights.getOrDefault(place.country(), 0.0);
        String subdivision = place.subdivision();
        return Math.min(MOST, country)
                + Math.min(MOST, subdivision == null ? 0 : weights.getOrDefault(subdivision, 0.0));
    }

    /** The country of a posting that names no place, if its pay and terms leave no doubt. */
    Optional<PlaceFinding> country() {
        String best = null;
        double most = 0;
        double second = 0;
        for (Map.Entry<String, Double> entry : new TreeMap<>(weights).entrySet()) {
            if (entry.getKey().indexOf('-') < 0) {
                second = Math.max(second, Math.min(most, entry.getValue()));
                if (entry.getValue() > most) {
                    second = most;
                    most = entry.getValue();
                    best = entry.getKey();
                }
            }
        }
        Evidence evidence = best == null ? null : first.get(best);
        return best == null || evidence == null || most < CLEAR || most - second < CLEAR_LEAD
                ? Optional.empty()
                : Optional.of(
                        new PlaceFinding(
                                new Place(best, null, null),
                                "no place is named; pay and terms of work are of this country",
                                evidence));
    }

    private void addSigns(String text, Evidence.Field field) {
        for (Sign sign : SIGNS) {
            int at = text.indexOf(sign.words());
            if (at >= 0) {
                weights.merge(sign.country(), sign.weight(), Double::sum);
                int end = at + sign.words().length();
                first.putIfAbsent(sign.country(), new Evidence(field, at, end, sign.words()));
            }
        }
    }

    private void addAddress(@Nullable String url) {
        if (url == null) {
            return;
        }
        int host = url.indexOf("://");
        int start = host < 0 ? 0 : host + 3;
        int end = url.indexOf('/', start);
        String name = url.substring(start, end < 0 ? url.length() : end);
        int dot = name.lastIndexOf('.');
        if (name.length() - dot == 3) {
            String country = name.substring(dot + 1).toUpperCase(Locale.ROOT);
            weights.merge("UK".equals(country) ? "GB" : country, 1.0, Double::sum);
        }
    }

    private void addNames(List<PlaceGroup> groups) {
        Set<String> met = new HashSet<>();
        for (PlaceGroup group : groups) {
            PlaceName place = group.meanings().get(0);
            boolean isClear = group.meanings().size() == 1 && !group.isCode();
            if (isClear) {
                weights.merge(place.country(), PER_MENTION, Double::sum);
                String subdivision = place.subdivision();
                if (subdivision != null && met.add(subdivision + place.city())) {
                    weights.merge(subdivision, PER_MENTION, Double::sum);
                }
            }
        }
    }
}
