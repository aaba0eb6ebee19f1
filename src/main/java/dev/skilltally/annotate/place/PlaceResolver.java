package dev.skilltally.annotate.place;

import dev.skilltally.taxonomy.PlaceName;
import dev.skilltally.taxonomy.PlaceName.Kind;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Decides what a name means that several places have: by the other places of the posting, the
 * postcode, the hints of its text, and at last by how large a place is.
 */
final class PlaceResolver {
    /** Where the best meaning leads by less, the text is asked. */
    private static final double CLEAR_LEAD = 0.8;

    /** Other places in the same subdivision speak for a meaning, those in the country less. */
    private static final double SAME_SUBDIVISION = 3.0;

    private static final double SAME_COUNTRY = 2.0;

    /** Five digits are a postcode of the US (and of Germany, say), six one of India. */
    private static final double POSTCODE = 2.0;

    private final List<PlaceGroup> groups;
    private final Supplier<PlaceHints> hints;

    /**
     * @param groups all places of the posting
     * @param hints read when a name is in doubt
     */
    PlaceResolver(List<PlaceGroup> groups, Supplier<PlaceHints> hints) {
        this.groups = groups;
        this.hints = hints;
    }

    /**
     * A decision.
     *
     * @param reason what decided, for people to read
     */
    record Decision(PlaceName place, String reason) {}

    Decision decide(PlaceGroup group) {
        List<PlaceName> meanings = group.meanings();
        if (meanings.size() == 1) {
            return new Decision(meanings.get(0), "the only place of this name");
        }
        double[] scores = new double[meanings.size()];
        for (int i = 0; i < scores.length; i++) {
            PlaceName meaning = meanings.get(i);
            scores[i] =
                    size(meaning, group.isCode())
                            + beside(meaning, group)
                            + postcode(meaning, group);
        }
        int best = best(scores);
        boolean isDoubtful = isDoubtful(meanings, scores, best);
        if (isDoubtful) {
            PlaceHints read = hints.get();
            for (int i = 0; i < scores.length; i++) {
                scores[i] += read.weight(meanings.get(i));
            }
            best = best(scores);
        }
        PlaceName place = city(meanings, meanings.get(best));
        return new Decision(place, reason(place, group, isDoubtful));
    }

    private static boolean isDoubtful(List<PlaceName> meanings, double[] scores, int best) {
        PlaceName first = meanings.get(best);
        for (int i = 0; i < scores.length; i++) {
            PlaceName other = meanings.get(i);
            boolean isElsewhere =
                    !first.country().equals(other.country())
                            || !Objects.equals(first.subdivision(), other.subdivision());
            if (i != best && isElsewhere && scores[best] - scores[i] < CLEAR_LEAD) {
                return true;
            }
        }
        return false;
    }

    private String reason(PlaceName place, PlaceGroup group, boolean isDoubtful) {
        if (beside(place, group) > 0) {
            return "one of several of this name, by the other places";
        }
        if (postcode(place, group) > 0) {
            return "one of several of this name, by the postcode";
        }
        return isDoubtful
                ? "one of several of this name, by size and what else the posting says"
                : "the largest of several of this name";
    }

    private static int best(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }

    /** "New York" and "Delhi" name a city and its state: then the city is said. */
    private static PlaceName city(List<PlaceName> meanings, PlaceName best) {
        if (best.kind() == Kind.CITY) {
            return best;
        }
        for (PlaceName meaning : meanings) {
            boolean isInside =
                    best.kind() == Kind.COUNTRY
                            || Objects.equals(best.subdivision(), meaning.subdivision());
            if (meaning.kind() == Kind.CITY
                    && meaning.country().equals(best.country())
                    && isInside
                    && meaning.inhabitants() >= 1_000_000) {
                return meaning;
            }
        }
        return best;
    }

    /** Ten to this power people live there, so to speak; countries and states lead their cities. */
    private static double size(PlaceName place, boolean isCode) {
        boolean isUs = place.country().equals("US");
        return switch (place.kind()) {
            case COUNTRY -> isUs ? 8.5 : isCode ? codeOfCountry(place) : 7.4;
            case SUBDIVISION ->
                    isUs ? 7.6 : place.country().equals("CA") ? 7.1 : isCode ? 5.5 : 6.4;
            case AREA -> 6.0;
            case CITY -> Math.log10(Math.max(1000, place.inhabitants())) + lead(place);
        };
    }

    /**
     * "Pune Camp, IN" is likely; Moldova, Panama and the Vatican are not meant by MD, PA and VA.
     */
    private static double codeOfCountry(PlaceName place) {
        return switch (place.country()) {
            case "IN", "DE", "CA", "GB", "IL" -> 7.0;
            default -> 5.6;
        };
    }

    /** Job markets are of unlike size; a city of a large one is meant more often. */
    private static double lead(PlaceName place) {
        return switch (place.country()) {
            case "US", "IN" -> 0.5;
            case "GB", "CA", "DE" -> 0.2;
            default -> 0.0;
        };
    }

    private double beside(PlaceName meaning, PlaceGroup group) {
        double weight = 0;
        for (PlaceGroup other : groups) {
            if (other != group && other.meanings().size() == 1) {
                PlaceName place = other.meanings().get(0);
                if (place.country().equals(meaning.country())) {
                    boolean isSame =
                            meaning.subdivision() != null
                                    && meaning.subdivision().equals(place.subdivision());
                    weight = Math.max(weight, isSame ? SAME_SUBDIVISION : SAME_COUNTRY);
                }
            }
        }
        return weight;
    }

    private static double postcode(PlaceName meaning, PlaceGroup group) {
        return switch (group.postcodeDigits()) {
            case 5 -> meaning.country().equals("US") ? POSTCODE : 0;
            case 6 -> meaning.country().equals("IN") ? POSTCODE : 0;
            default -> 0;
        };
    }
}
