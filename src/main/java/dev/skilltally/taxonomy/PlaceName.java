package dev.skilltally.taxonomy;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;

/**
 * One place that a written name or code may mean.
 *
 * @param kind how exact it is
 * @param country ISO 3166-1 alpha-2 code
 * @param subdivision ISO 3166-2 code; null for a country, and where the source knows none
 * @param city name of the city in {@code cities.tsv}; null for all other kinds
 * @param inhabitants of the city, by the source; 0 for all other kinds and where not known
 */
public record PlaceName(
        Kind kind,
        String country,
        @Nullable String subdivision,
        @Nullable String city,
        int inhabitants)
        implements Serializable {

    /** How exact a place is, from wide to narrow. */
    public enum Kind {
        COUNTRY,
        SUBDIVISION,
        /** A region that is neither a subdivision nor a city: the San Francisco Bay Area. */
        AREA,
        CITY
    }

    static PlaceName country(String country) {
        return new PlaceName(Kind.COUNTRY, country, null, null, 0);
    }

    static PlaceName subdivision(String code) {
        return new PlaceName(Kind.SUBDIVISION, code.substring(0, 2), code, null, 0);
    }
}
