package dev.skilltally.annotate;

import dev.skilltally.posting.JobPosting;
import dev.skilltally.taxonomy.PlaceName;
import dev.skilltally.text.PostingText;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a posting says on its country beside the names of places: currency, web address, terms of
 * labour law, and the places that its text names without doubt. Asked only where a name is in
 * doubt, for it reads the text.
 */
final class PlaceHints {
    /** The beginning of a text says enough, and a huge one must not cost more. */
    private static final int READ = 4_000;

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
                    new Sign("m/f/d", "DE", 1.5),
                    new Sign("m/w/d", "DE", 1.5),
                    new Sign("GEL", "GE", 2.0));

    private final Map<String, Double> weights = new HashMap<>();

    private record Sign(String words, String country, double weight) {}

    static PlaceHints of(JobPosting posting, PostingText text, PlaceParser parser) {
        PlaceHints hints = new PlaceHints();
        int end = Math.min(READ, text.text().length());
        hints.addSigns(text.text().substring(0, end));
        if (posting.payText() != null) {
            hints.addSigns(posting.payText());
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

    private void addSigns(String text) {
        for (Sign sign : SIGNS) {
            if (text.contains(sign.words())) {
                weights.merge(sign.country(), sign.weight(), Double::sum);
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
