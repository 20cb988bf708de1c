package dev.verbgraph.query.neo4j;

import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.cypher.FullText;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.query.KnownNames;
import dev.verbgraph.store.Table;
import dev.verbgraph.store.Transaction;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names in Neo4j, found by its indexes. */
record StoredNames(Transaction statements) implements KnownNames {

  @Override
  public boolean isEmpty() {
    return statements.run(Cypher.of("internal/anything"), Map.of()).rows().isEmpty();
  }

  @Override
  public Optional<Entity> withKey(EntityKey key) {
    return entities("internal/entity", Map.of("key", key.value())).stream().findFirst();
  }

  @Override
  public List<Entity> spelled(String folded) {
    return entities("internal/spelling", Map.of("spelling", FullText.phrase(folded)));
  }

  private List<Entity> entities(String statement, Map<String, Object> parameters) {
    return RowReader.rows(statements.run(Cypher.of(statement), parameters))
        .map(RowReader::entity)
        .toList();
  }

  @Override
  public Map<String, String> similar(String folded) {
    String words =
        Arrays.stream(folded.split(" ")).map(FullText::fuzzy).collect(Collectors.joining(" "));
    if (words.isBlank()) {
      return Map.of();
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
    return names;
  }
}
