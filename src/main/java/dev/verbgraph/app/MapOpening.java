package dev.verbgraph.app;

import dev.verbgraph.model.Entity;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.query.Chains;
import dev.verbgraph.query.Connections;
import dev.verbgraph.query.Cycles;
import dev.verbgraph.query.Dependencies;
import dev.verbgraph.query.DependencyWeb;
import dev.verbgraph.query.Direction;
import dev.verbgraph.query.EntityDetails;
import dev.verbgraph.query.GraphQuestion;
import dev.verbgraph.query.Proofs;
import dev.verbgraph.query.RelationTypes;
import dev.verbgraph.query.Scope;
import dev.verbgraph.query.SharedDependencies;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a map shows first: the answer that its page gives to a question.
 *
 * <p>Why: docs/decisions/0055-a-map-of-an-answer-holds-the-answer.md.
 *
 * @param of the entities that the question is about; may be empty
 * @param address what the page calls it, to be put behind the {@code #} of its address
 */
public record MapOpening(List<Entity> of, String address) {

  /** What an address says, part by part. */
  private static final class Parts {

    private final List<String> parts = new ArrayList<>();

    Parts and(String name, String value) {
      parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
      return this;
    }

    Parts of(List<Entity> entities) {
      entities.stream().limit(1).forEach(each -> and("node", each.key().value()));
      entities.stream().skip(1).forEach(each -> and("with", each.key().value()));
      return this;
    }

    Parts follow(List<RelationType> types) {
      types.forEach(each -> and("follow", each.name()));
      return this;
    }

    /** Its kind and limit only choose rows. */
    Parts in(Scope scope) {
      scope.depth().ifPresent(depth -> and("depth", String.valueOf(depth)));
      scope.unsettled().stream().sorted().forEach(each -> and("also", each.word()));
      if (scope.hardOnly()) {
        and("hide", "line:soft");
      }
      return follow(scope.follow());
    }

    MapOpening about(List<Entity> of) {
      return new MapOpening(of, parts.stream().collect(Collectors.joining("&")));
    }
  }

  /**
   * @return the page's answer to this question
   */
  public static MapOpening of(GraphQuestion<?> question) {
    return switch (question) {
      case Dependencies asked -> reached(name(asked.direction()), asked.of(), asked.scope());
      case DependencyWeb asked -> reached(name(asked.direction()), asked.of(), asked.scope());
      case SharedDependencies asked -> reached("common", asked.of(), asked.scope());
      case Proofs asked ->
          way("why", asked.from(), asked.to())
              .in(asked.scope())
              .about(List.of(asked.from(), asked.to()));
      case Connections asked -> connection(asked);
      case Cycles asked -> new Parts().and("ask", "cycles").in(asked.scope()).about(List.of());
      case Chains asked -> new Parts().and("ask", "cycles").in(asked.scope()).about(List.of());
      case EntityDetails asked -> new Parts().of(List.of(asked.of())).about(List.of(asked.of()));
      case RelationTypes asked -> new Parts().about(List.of());
    };
  }

  /**
   * @return all of the map, and the first of these, if there is one
   */
  public static MapOpening at(List<Entity> of) {
    return new Parts().of(of.stream().limit(1).toList()).about(of);
  }

  /**
   * @return what a failure of these entities affects, hard dependents first
   */
  public static MapOpening impact(List<Entity> of, Scope scope) {
    return reached("impact", of, scope);
  }

  private static MapOpening reached(String ask, List<Entity> of, Scope scope) {
    return new Parts().of(of).and("ask", ask).in(scope).about(of);
  }

  private static Parts way(String ask, Entity from, Entity to) {
    return new Parts().of(List.of(from)).and("ask", ask).and("to", to.key().value());
  }

  /**
   * What leads around others, or no further, is found in what the map holds: they are not in it.
   */
  private static MapOpening connection(Connections asked) {
    Parts parts = way("path", asked.from(), asked.to()).follow(asked.via());
    return (asked.directed() ? parts.and("directed", "yes") : parts)
        .about(List.of(asked.from(), asked.to()));
  }

  private static String name(Direction direction) {
    return switch (direction) {
      case NEEDS -> "depends";
      case NEEDED_BY -> "dependents";
    };
  }
}
