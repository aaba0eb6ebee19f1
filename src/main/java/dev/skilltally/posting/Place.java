package dev.skilltally.posting;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;

/**
 * A place of work, as exact as it is known.
 *
 * @param country ISO 3166-1 alpha-2 code
 * @param subdivision ISO 3166-2 code such as "US-CA"; null where not known
 * @param city name in the gazetteer; null where not known
 */
public record Place(String country, @Nullable String subdivision, @Nullable String city)
        implements Serializable {}
