package dev.verbgraph.query.memory;

import static java.util.stream.Collectors.groupingBy;

import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Place;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Relationship;
import dev.verbgraph.model.Strength;
import dev.verbgraph.query.DependencyWeb;
import dev.verbgraph.query.DependencyWeb.End;
import dev.verbgraph.query.DependencyWeb.Link;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All dependencies among entities and what they need, or what needs them. */
final class WebLinks {

  private record Ends(EntityKey from, EntityKey to) {}

  /** A dependency at one of its places. */
  private record Said(RelationType via, Place place) {

    private static final Comparator<Said> ORDER =
        Comparator.comparing((Said said) -> said.via().name(), Order.TEXT)
            .thenComparing(Said::place, Order.PLACE);
  }

  private WebLinks() {}

  static List<Link> of(LinkedGraph graph, DependencyWeb asked) {
    Needs needs = new Needs(graph, asked.direction(), asked.scope());
    Comparator<EntityKey> names =
        Comparator.comparing((EntityKey key) -> graph.name(key), Order.TEXT);
    Comparator<EntityKey> keys = Comparator.comparing(EntityKey::value, Order.TEXT);
    return needs
        .distances(asked.of().stream().map(Entity::key).toList(), asked.scope().starts())
        .keySet()
        .stream()
        .flatMap(needs::from)
        .collect(groupingBy(each -> new Ends(each.id().subject(), each.id().object())))
        .entrySet()
        .stream()
        .sorted(
            Comparator.comparing((Map.Entry<Ends, ?> link) -> link.getKey().from(), names)
                .thenComparing(link -> link.getKey().to(), names)
                .thenComparing(link -> link.getKey().from(), keys)
                .thenComparing(link -> link.getKey().to(), keys))
        .limit(asked.scope().limit())
        .map(link ->
            link(end(graph, link.getKey().from()), end(graph, link.getKey().to()), link.getValue()))
        .toList();
  }

  private static End end(LinkedGraph graph, EntityKey key) {
    Entity entity = graph.entity(key);
    return new End(key, entity.name(), entity.kind());
  }

  private static Link link(End from, End to, List<Relationship> dependencies) {
    List<Said> said = dependencies.stream().flatMap(WebLinks::said).sorted(Said.ORDER).toList();
    return new Link(
        from,
        to,
        said.stream().map(Said::via).distinct().toList(),
        dependencies.stream()
            .flatMap(each -> each.dependency().stream())
            .min(Comparator.naturalOrder())
            .orElse(Strength.SOFT),
        said.stream().map(Said::place).distinct().toList());
  }

  private static Stream<Said> said(Relationship dependency) {
    return dependency.places().stream().map(place -> new Said(dependency.id().via(), place));
  }
}
