package dev.verbgraph.query.memory;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Relationship;
import dev.verbgraph.model.Strength;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What a way may go along, from an entity to the next one. */
interface Steps {

  /**
   * @return what leads on from here
   */
  Stream<Relationship> from(EntityKey near);

  /**
   * @param along one of those that lead on from {@code near}
   * @return where it leads
   */
  EntityKey end(Relationship along, EntityKey near);

  /**
   * @return how strongly one end depends on the other, where the way is one of dependencies
   */
  Optional<Strength> strength(Relationship along);

  /**
   * @param depth how many in a row, empty for any number
   * @return the fewest steps to everything in reach, the nearest first; none to where it starts
   */
  default Map<EntityKey, Integer> distances(Collection<EntityKey> starts, OptionalInt depth) {
    Map<EntityKey, Integer> distances = new LinkedHashMap<>();
    starts.forEach(start -> distances.put(start, 0));
    Deque<EntityKey> next = new ArrayDeque<>(distances.keySet());
    while (!next.isEmpty()) {
      EntityKey near = next.remove();
      int distance = requireNonNull(distances.get(near)) + 1;
      if (depth.isEmpty() || distance <= depth.getAsInt()) {
        from(near)
            .map(along -> end(along, near))
            .filter(end -> distances.putIfAbsent(end, distance) == null)
            .forEach(next::add);
      }
    }
    return distances;
  }
}
