package dev.verbgraph.query.memory;

import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Relationship;
import dev.verbgraph.model.Strength;
import dev.verbgraph.query.Chains;
import dev.verbgraph.query.Connections;
import dev.verbgraph.query.Direction;
import dev.verbgraph.query.EntityPath;
import dev.verbgraph.query.EntityPaths;
import dev.verbgraph.query.Proofs;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/** Ways from one entity to another. */
record PathFinder(LinkedGraph graph) {

  /**
   * @param soft the fewest soft dependencies on it
   */
  private record Ranked(List<EntityKey> stops, int soft, List<String> names) {

    private static final Comparator<Ranked> ORDER =
        Comparator.comparingInt(Ranked::soft).thenComparing(Order.texts(Ranked::names));
  }

  EntityPaths of(Connections asked) {
    Statements steps = Statements.of(graph, asked);
    Routes routes = new Routes(graph, steps);
    ShortestWays found =
        ShortestWays.between(steps, asked.from().key(), asked.to().key(), asked.maxHops());
    return paths(found, routes, asked.limit(), stops -> 0);
  }

  EntityPaths of(Proofs asked) {
    Needs steps = new Needs(graph, Direction.NEEDS, asked.scope());
    Routes routes = new Routes(graph, steps);
    ShortestWays found =
        ShortestWays.between(steps, asked.from().key(), asked.to().key(), OptionalInt.empty());
    return paths(found, routes, asked.scope().limit(), stops -> softSteps(routes, stops));
  }

  private static EntityPaths paths(
      ShortestWays found, Routes routes, long limit, ToIntFunction<List<EntityKey>> soft) {
    return new EntityPaths(
        found.ways().stream()
            .map(stops -> new Ranked(stops, soft.applyAsInt(stops), routes.names(stops)))
            .sorted(Ranked.ORDER)
            .limit(limit)
            .map(way -> routes.along(way.stops()))
            .toList(),
        found.more());
  }

  private static int softSteps(Routes routes, List<EntityKey> stops) {
    int soft = 0;
    for (int i = 1; i < stops.size(); i++) {
      boolean hard = routes.between(stops.get(i - 1), stops.get(i)).anyMatch(PathFinder::isHard);
      soft += hard ? 0 : 1;
    }
    return soft;
  }

  private static boolean isHard(Relationship dependency) {
    return dependency.dependency().equals(Optional.of(Strength.HARD));
  }

  List<EntityPath> of(Chains asked) {
    Routes routes = new Routes(graph, new Needs(graph, Direction.NEEDS, asked.scope()));
    return asked.chains().stream().map(routes::along).toList();
  }
}
