package dev.verbgraph.app;

import dev.verbgraph.exporter.CsvExport;
import dev.verbgraph.exporter.CypherExport;
import dev.verbgraph.exporter.JsonExport;
import dev.verbgraph.map.MapPage;
import dev.verbgraph.map.Part;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Graph;
import dev.verbgraph.query.Answers;
import dev.verbgraph.query.memory.MemoryAnswers;
import dev.verbgraph.store.GraphUpdate;
import dev.verbgraph.vocabulary.Rules;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The whole graph, taken out of the database, in the forms that it can be written down in. */
public final class GraphExport {

  private final GraphUpdate graph;

  GraphExport(GraphUpdate graph) {
    this.graph = graph;
  }

  /** What makes it of an empty one. */
  GraphUpdate update() {
    return graph;
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return graph.change().isEmpty();
  }

  /** As {@link JsonExport#write}; it does not tell where files are. */
  public void json(Consumer<String> lines) {
    JsonExport.write(graph.withoutLocations(), lines);
  }

  /** As {@link CypherExport#write}; it does not tell where files are. */
  public void cypher(Consumer<String> text) {
    CypherExport.write(graph.withoutLocations(), text);
  }

  /** The same graph, asked in memory. */
  public Answers answers() {
    return new MemoryAnswers(
        graph.change().added(),
        () -> graph.rules().values().stream().map(Rules::identity).toList());
  }

  /** As {@link MapPage#of}. */
  public String html(MapLinks links) {
    return html(graph.change().added(), links, "");
  }

  /**
   * A map of what a question finds, which opens at its answer.
   *
   * @param names of the entities that are found
   */
  public String html(Set<String> names, MapOpening opening, MapLinks links) {
    Set<String> shown = new HashSet<>(names);
    opening.of().forEach(asked -> shown.add(asked.name()));
    return html(Part.of(graph.change().added(), shown), links, opening.address());
  }

  private String html(Graph shown, MapLinks links, String opening) {
    Map<DocumentPath, Path> locations =
        graph.readings().entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, each -> each.getValue().entry().location()));
    return MapPage.of(shown, links.to(locations), opening);
  }

  /** As {@link CsvExport#of}. */
  public Map<String, List<String>> csv() {
    return CsvExport.of(graph.change());
  }

  /** The command by which {@code neo4j-admin} imports what {@link #csv} returns. */
  public static String csvImport() {
    return CsvExport.IMPORT;
  }
}
