package dev.verbgraph.render;

import dev.verbgraph.model.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a note, as JSON has it.
 *
 * @param line from 1
 * @param quote null where the graph keeps only the place
 */
record JsonPlace(String file, int line, @Nullable String quote) {

  static List<JsonPlace> of(List<Place> places) {
    return places.stream().map(JsonPlace::of).toList();
  }

  private static JsonPlace of(Place place) {
    return new JsonPlace(
        place.document().value(), place.line(), place.quote().isEmpty() ? null : place.quote());
  }
}
