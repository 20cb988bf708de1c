package dev.verbgraph.app;

import dev.verbgraph.exporter.CsvExport;
import dev.verbgraph.exporter.CypherExport;
import dev.verbgraph.exporter.JsonExport;
import dev.verbgraph.map.MapPage;
import dev.verbgraph.map.Part;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Graph;
import dev.verbgraph.store.GraphUpdate;
import java.nio.file.Path;
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

  /** As {@link MapPage#of}. */
  public String html(MapLinks links) {
    return html(graph.change().added(), links);
  }

  /** The same, of what {@link Part#of} says. */
  public String html(Set<String> names, MapLinks links) {
    return html(Part.of(graph.change().added(), names), links);
  }

  private String html(Graph shown, MapLinks links) {
    Map<DocumentPath, Path> locations =
        graph.readings().entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, each -> each.getValue().entry().location()));
    return MapPage.of(shown, links.to(locations));
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
