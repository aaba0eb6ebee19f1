package dev.skilltally.posting;

import java.io.Serializable;

/**
 * A place that the posting gives as a place of work.
 *
 * @param place the place
 * @param reason what decided between places of the same name
 * @param evidence where it is written
 */
public record PlaceFinding(Place place, String reason, Evidence evidence) implements Serializable {}
