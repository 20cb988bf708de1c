package dev.verbgraph.query.memory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Relationship;
import dev.verbgraph.model.Strength;
import dev.verbgraph.query.EntityPath;
import dev.verbgraph.query.EntityPath.Hop;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ways with what notes say at each step. */
record Routes(LinkedGraph graph, Steps steps) {

  /** What several places of several documents may say of one step. */
  private record Saying(
      boolean forward,
      Optional<Strength> strength,
      RelationType via,
      Optional<RelationStatus> status) {

    private static final Comparator<Saying> ORDER =
        Comparator.comparing((Saying each) -> !each.forward())
            .thenComparing(each -> each.strength().map(Strength::word).orElse(""), Order.TEXT)
            .thenComparing(each -> each.via().name(), Order.TEXT)
            .thenComparing(each -> each.status().isEmpty())
            .thenComparing(each -> each.status().map(RelationStatus::word).orElse(""), Order.TEXT);
  }

  EntityPath along(List<EntityKey> stops) {
    return new EntityPath(
        names(stops),
        IntStream.range(1, stops.size())
            .boxed()
            .flatMap(step -> hops(step, stops.get(step - 1), stops.get(step)))
            .toList());
  }

  List<String> names(List<EntityKey> stops) {
    return stops.stream().map(graph::name).toList();
  }

  /** What leads from one stop to the next. */
  Stream<Relationship> between(EntityKey from, EntityKey to) {
    return steps.from(from).filter(each -> steps.end(each, from).equals(to));
  }

  private Stream<Hop> hops(int step, EntityKey from, EntityKey to) {
    return between(from, to)
        .collect(
            groupingBy(
                each ->
                    new Saying(
                        each.id().subject().equals(from),
                        steps.strength(each),
                        each.id().via(),
                        each.status()),
                () -> new TreeMap<>(Saying.ORDER),
                toList()))
        .entrySet()
        .stream()
        .map(said -> hop(step, from, to, said.getKey(), said.getValue()));
  }

  private Hop hop(
      int step, EntityKey from, EntityKey to, Saying saying, List<Relationship> relationships) {
    return new Hop(
        step,
        graph.name(from),
        graph.name(to),
        graph.entity(to).kind(),
        saying.via(),
        saying.forward(),
        saying.strength(),
        saying.status(),
        Order.places(relationships));
  }
}
