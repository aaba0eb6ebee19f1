package dev.skilltally.annotate.place;

import dev.skilltally.taxonomy.PlaceName;
import dev.skilltally.taxonomy.PlaceName.Kind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One place as it is written, narrowed down name by name: "Cambridge" may be in two countries,
 * "Cambridge, MA" is in one.
 */
final class PlaceGroup {
    /** A city of so many inhabitants is not mistaken for one of the same name. */
    private static final int LARGE = 500_000;

    private static final int SMALL_IN_CANADA = 200_000;

    private List<PlaceName> meanings;
    private final boolean isCode;
    private final int start;
    private int end;
    private int postcodeDigits;
    private boolean isJoined;

    /**
     * @param meanings what the first name may mean, at least one
     * @param isCode whether the first name is a code, not a name
     */
    PlaceGroup(List<PlaceName> meanings, boolean isCode, int start, int end) {
        this.meanings = meanings;
        this.isCode = isCode;
        this.start = start;
        this.end = end;
    }

    /**
     * Takes a further name in, if some meaning of it belongs to some meaning of the group: the city
     * to its state, the country to its city, in either order.
     *
     * @return whether it was taken in
     */
    boolean join(List<PlaceName> further, int furtherEnd) {
        List<PlaceName> joined = new ArrayList<>();
        for (PlaceName meaning : meanings) {
            for (PlaceName other : further) {
                PlaceName both = both(meaning, other);
                if (both != null && !joined.contains(both)) {
                    joined.add(both);
                }
            }
        }
        joined.removeIf(place -> isSmallCanadian(place, further));
        if (joined.isEmpty()) {
            return false;
        }
        // "Ontario, CA" is written as a city and its state, not as a province and its country.
        if (joined.stream().anyMatch(PlaceGroup::isCityInState) && further.size() > 1) {
            joined.removeIf(place -> place.kind() == Kind.SUBDIVISION);
        }
        meanings = joined;
        isJoined = true;
        end = furtherEnd;
        return true;
    }

    /**
     * Whether a state or country that cannot be joined says that the city is another one of its
     * name, too small to be known: "Ipswich, MA" is not the English one. A large city before a
     * country is a place of its own: "London, Germany".
     */
    boolean isUnknownCityOf(List<PlaceName> further, boolean isFurtherCode) {
        if (isJoined || isCode) {
            return false;
        }
        boolean isState = false;
        boolean isCountry = false;
        for (PlaceName place : further) {
            isState |= place.kind() == Kind.SUBDIVISION && !hasCityIn(further, place);
            isCountry |= place.kind() == Kind.COUNTRY;
        }
        if (!isState && !isCountry) {
            return false;
        }
        for (PlaceName meaning : meanings) {
            boolean isCity = meaning.kind() == Kind.CITY;
            boolean isSmall = isState || meaning.inhabitants() < LARGE;
            // "Hamburg, NY", "Italy, TX": the code of a state makes a city of any name before it.
            boolean isBeforeState = isFurtherCode && isState;
            if (!(isCity && isSmall) && !isBeforeState) {
                return false;
            }
        }
        return true;
    }

    void postcode(int digits) {
        postcodeDigits = digits;
    }

    List<PlaceName> meanings() {
        return meanings;
    }

    boolean isCode() {
        return isCode;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Number of digits of the postcode behind it; 0 where there is none. */
    int postcodeDigits() {
        return postcodeDigits;
    }

    /** Whether it is written with more than one name: "Boston, MA". */
    boolean isJoined() {
        return isJoined;
    }

    boolean hasCity() {
        return meanings.stream().allMatch(meaning -> meaning.kind().compareTo(Kind.AREA) >= 0);
    }

    /** "Berlin" is a state, but where it may be the city it says nothing on the name before it. */
    private static boolean hasCityIn(List<PlaceName> places, PlaceName subdivision) {
        for (PlaceName place : places) {
            if (place.kind() == Kind.CITY
                    && Objects.equals(place.subdivision(), subdivision.subdivision())) {
                return true;
            }
        }
        return false;
    }

    /** Canadians write "Vernon, BC"; "Vernon, CA" is in California. */
    private static boolean isSmallCanadian(PlaceName place, List<PlaceName> further) {
        if (!place.country().equals("CA")
                || place.kind() != Kind.CITY
                || place.inhabitants() >= SMALL_IN_CANADA) {
            return false;
        }
        boolean hasCalifornia = false;
        boolean hasCanada = false;
        for (PlaceName other : further) {
            hasCalifornia |= "US-CA".equals(other.subdivision());
            hasCanada |= other.kind() == Kind.COUNTRY;
        }
        return hasCalifornia && hasCanada;
    }

    private static boolean isCityInState(PlaceName place) {
        return place.kind() == Kind.CITY && place.country().equals("US");
    }

    /** The place that is both, or null where one is not inside the other. */
    private static @Nullable PlaceName both(PlaceName one, PlaceName other) {
        if (!one.country().equals(other.country())) {
            return null;
        }
        boolean isNarrow = one.kind().compareTo(other.kind()) >= 0;
        PlaceName narrow = isNarrow ? one : other;
        PlaceName wide = isNarrow ? other : one;
        if (wide.kind() == Kind.COUNTRY) {
            return narrow;
        }
        boolean isSame = Objects.equals(narrow.subdivision(), wide.subdivision());
        if (wide.kind() == Kind.CITY) {
            return isSame && Objects.equals(narrow.city(), wide.city()) ? narrow : null;
        }
        if (narrow.kind() == Kind.SUBDIVISION) {
            return isSame || isOuter(one, other) ? one : null;
        }
        if (narrow.subdivision() == null) {
            return new PlaceName(
                    narrow.kind(),
                    narrow.country(),
                    wide.subdivision(),
                    narrow.city(),
                    narrow.inhabitants());
        }
        return isSame || wide.subdivision() == null || isOuter(narrow, wide) ? narrow : null;
    }

    /** Counties lie in the nation that follows them: "Surrey, England". */
    private static boolean isOuter(PlaceName narrow, PlaceName wide) {
        return "GB".equals(wide.country())
                && ("GB-ENG".equals(wide.subdivision()) || "GB-ENG".equals(narrow.subdivision()));
    }
}
