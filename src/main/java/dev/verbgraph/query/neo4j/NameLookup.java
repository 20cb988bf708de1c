package dev.verbgraph.query.neo4j;

import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.cypher.FullText;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.Identity;
import dev.verbgraph.model.Names;
import dev.verbgraph.model.Suggestions;
import dev.verbgraph.problem.NameProblem;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.store.Table;
import dev.verbgraph.store.Transaction;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Finds the entity that somebody means by a name. */
final class NameLookup {

  private final Transaction statements;
  private final Supplier<List<Identity>> identities;

  NameLookup(Transaction statements, Supplier<List<Identity>> identities) {
    this.statements = statements;
    this.identities = identities;
  }

  /**
   * The cheap ways first. Most names are a key as they stand; the identity rule, which has to be
   * read from files, only adds what no note and no alias file of a note ever spelled out.
   */
  Entity named(String name) {
    String folded = Names.fold(name);
    return withKey(folded)
        .or(() -> spelled(name, folded))
        .or(() -> byRules(name))
        .orElseThrow(() ->
            new UserProblemException(new NameProblem.UnknownName(name, similar(name, folded))));
  }

  /** Different folders may have rules that make different things of a name. */
  private Optional<Entity> byRules(String name) {
    return single(
        name,
        identities.get().stream()
            .map(identity -> identity.key(name).value())
            .distinct()
            .flatMap(key -> withKey(key).stream())
            .toList());
  }

  private static Optional<Entity> single(String name, List<Entity> entities) {
    if (entities.size() > 1) {
      throw new UserProblemException(
          new NameProblem.AmbiguousName(name, entities.stream().map(Entity::name).toList()));
    }
    return entities.stream().findFirst();
  }

  private Optional<Entity> withKey(String key) {
    return entities("internal/entity", Map.of("key", key)).stream().findFirst();
  }

  /** Whether the graph has no entities. */
  static boolean isEmpty(Transaction statements) {
    return statements.run(Cypher.of("internal/anything"), Map.of()).rows().isEmpty();
  }

  private Optional<Entity> spelled(String name, String folded) {
    if (isEmpty(statements)) {
      throw new UserProblemException(new NameProblem.EmptyGraph(name));
    }
    if (folded.isEmpty()) {
      return Optional.empty();
    }
    return single(name, entities("internal/spelling", Map.of("spelling", FullText.phrase(folded))));
  }

  private List<Entity> entities(String statement, Map<String, Object> parameters) {
    return RowReader.rows(statements.run(Cypher.of(statement), parameters))
        .map(RowReader::entity)
        .toList();
  }

  private List<String> similar(String name, String folded) {
    String words =
        Arrays.stream(folded.split(" ")).map(FullText::fuzzy).collect(Collectors.joining(" "));
    if (words.isBlank()) {
      return List.of();
    }
    Table table =
        statements.run(
            Cypher.of("internal/similar"),
            Map.of("spelling", FullText.fuzzy(folded), "words", words));
    Map<String, String> names = new LinkedHashMap<>();
    RowReader.rows(table)
        .forEach(cells ->
            cells
                .texts("spellings")
                .forEach(spelling -> names.putIfAbsent(spelling, cells.text("name"))));
    return new Suggestions(names.keySet())
        .nearest(name).stream().map(names::get).distinct().toList();
  }
}
