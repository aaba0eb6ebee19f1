/**
 * Places: the location field and what the text says of it come in, countries, states and cities
 * leave.
 *
 * <p>Names are parsed against the gazetteer and what is ambiguous is settled by the rest of the
 * posting. Start reading at {@link dev.skilltally.annotate.place.PlaceAnnotator}.
 */
@NullMarked
package dev.skilltally.annotate.place;

import org.jspecify.annotations.NullMarked;
