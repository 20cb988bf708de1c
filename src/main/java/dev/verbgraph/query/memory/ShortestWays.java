package dev.verbgraph.query.memory;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.model.EntityKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * All shortest ways from one entity to another.
 *
 * @param ways the stops of each, from the first to the last; in no order
 * @param more whether there were more than are compared, each counted as often as its steps are
 *     stated
 */
record ShortestWays(List<List<EntityKey>> ways, boolean more) {

  /** As in the Cypher of the same questions. */
  private static final int MOST = 20_000;

  /** How often something leads from one of these to what was reached, by where it starts. */
  private record Arrivals(Map<EntityKey, Integer> times) {}

  /**
   * @param most steps, empty for any number
   */
  static ShortestWays between(Steps steps, EntityKey from, EntityKey to, OptionalInt most) {
    Map<EntityKey, Arrivals> reached = new LinkedHashMap<>();
    List<EntityKey> last = List.of(from);
    int length = 0;
    while (!last.isEmpty()
        && !reached.containsKey(to)
        && (most.isEmpty() || length < most.getAsInt())) {
      Map<EntityKey, Arrivals> next = new LinkedHashMap<>();
      for (EntityKey near : last) {
        steps
            .from(near)
            .map(along -> steps.end(along, near))
            .filter(end -> !reached.containsKey(end))
            .forEach(end ->
                next.computeIfAbsent(end, key -> new Arrivals(new LinkedHashMap<>()))
                    .times()
                    .merge(near, 1, Integer::sum));
      }
      reached.putAll(next);
      last = List.copyOf(next.keySet());
      length++;
    }
    return reached.containsKey(to) ? back(reached, to, length) : new ShortestWays(List.of(), false);
  }

  /** Without recursion: ways may be longer than the stack of calls. */
  private static ShortestWays back(Map<EntityKey, Arrivals> reached, EntityKey to, int length) {
    List<List<EntityKey>> found = new ArrayList<>();
    long times = 0;
    Deque<EntityKey> way = new ArrayDeque<>(List.of(to));
    Deque<Iterator<EntityKey>> open = new ArrayDeque<>();
    open.push(before(reached, to));
    while (!open.isEmpty() && times < MOST) {
      if (way.size() > length) {
        List<EntityKey> stops = List.copyOf(way);
        found.add(stops);
        times += times(reached, stops);
        way.pop();
      } else if (open.element().hasNext()) {
        EntityKey near = open.element().next();
        way.push(near);
        if (way.size() <= length) {
          open.push(before(reached, near));
        }
      } else {
        open.pop();
        way.pop();
      }
    }
    return new ShortestWays(found, times >= MOST);
  }

  private static Iterator<EntityKey> before(Map<EntityKey, Arrivals> reached, EntityKey stop) {
    return requireNonNull(reached.get(stop)).times().keySet().iterator();
  }

  private static long times(Map<EntityKey, Arrivals> reached, List<EntityKey> stops) {
    long times = 1;
    for (int i = 1; i < stops.size() && times < MOST; i++) {
      times *=
          requireNonNull(requireNonNull(reached.get(stops.get(i))).times().get(stops.get(i - 1)));
    }
    return times;
  }
}
