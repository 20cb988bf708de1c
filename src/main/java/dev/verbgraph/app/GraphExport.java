package dev.verbgraph.app;

import dev.verbgraph.exporter.CsvExport;
import dev.verbgraph.exporter.CypherExport;
import dev.verbgraph.exporter.JsonExport;
import dev.verbgraph.map.MapPage;
import dev.verbgraph.store.GraphUpdate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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

  /** As {@link JsonExport#write}. */
  public void json(Consumer<String> lines) {
    JsonExport.write(graph, lines);
  }

  /** As {@link CypherExport#write}. */
  public void cypher(Consumer<String> text) {
    CypherExport.write(graph, text);
  }

  /** As {@link MapPage#of}. */
  public String html() {
    return MapPage.of(graph.change().added());
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
