package dev.verbgraph.vault;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.model.DocumentGraph;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Graph;
import dev.verbgraph.model.Names;
import dev.verbgraph.model.Relationship;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was made of a vault, in the words of its truth.
 *
 * @param relations what the graph holds
 * @param inventedThings entities that no thing of the vault is, by name
 * @param joinedThings entities that are several things of the vault, by name
 * @param splitThings things of the vault that are several entities
 */
record VaultGraph(
    Set<Relation> relations,
    Set<String> inventedThings,
    Set<String> joinedThings,
    Set<String> splitThings,
    List<Diagnostic> diagnostics) {

  /** All that is wrong with its things, in words. */
  List<String> wrongThings() {
    return Stream.of(
            inventedThings.stream().map("invented: "::concat),
            joinedThings.stream().map("several in one: "::concat),
            splitThings.stream().map("one in several: "::concat))
        .flatMap(each -> each)
        .toList();
  }

  /**
   * @param folder what the paths of all documents begin with, such as {@code vault/}; may be empty
   * @param named what the vault names
   */
  static VaultGraph of(Graph graph, String folder, List<Diagnostic> diagnostics, Set<Thing> named) {
    Map<EntityKey, String> titles = new HashMap<>();
    Set<String> invented = new LinkedHashSet<>();
    Set<String> joined = new LinkedHashSet<>();
    Set<String> split = new LinkedHashSet<>();
    Set<Thing> met = new HashSet<>();
    for (Entity entity : graph.entities().values()) {
      Set<String> names =
          Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
              .map(Names::fold)
              .collect(Collectors.toSet());
      List<Thing> meant =
          named.stream().filter(thing -> thing.names().stream().anyMatch(names::contains)).toList();
      if (meant.isEmpty()) {
        invented.add(entity.name());
      } else if (meant.size() > 1) {
        joined.add(entity.name());
      } else if (!met.add(meant.getFirst())) {
        split.add(meant.getFirst().title());
      }
      titles.put(entity.key(), meant.size() == 1 ? meant.getFirst().title() : "? " + entity.name());
    }
    Set<Relation> relations = new LinkedHashSet<>();
    for (DocumentGraph document : graph.documents().values()) {
      document.relationships().forEach(each -> relations.addAll(relations(each, folder, titles)));
    }
    return new VaultGraph(relations, invented, joined, split, diagnostics);
  }

  private static List<Relation> relations(
      Relationship it, String folder, Map<EntityKey, String> titles) {
    List<Relation> all = new ArrayList<>();
    it.evidence()
        .forEach(evidence ->
            all.add(
                new Relation(
                    requireNonNull(titles.get(it.id().subject())),
                    it.id().type().name(),
                    requireNonNull(titles.get(it.id().object())),
                    it.dependency(),
                    it.id().via().name(),
                    it.id().document().value().substring(folder.length()),
                    evidence.line())));
    return all;
  }
}
