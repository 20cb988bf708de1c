package dev.verbgraph.support;

import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.store.Database;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything in a graph as text, node by node and relationship by relationship, so that two graphs
 * can be compared.
 */
public final class GraphDump {

  private static final Cypher NODES =
      new Cypher(
          "test/nodes",
          "MATCH (n) WHERE NOT n:GraphState AND NOT n:Migration RETURN labels(n) AS labels,"
              + " properties(n) AS properties");

  private static final Cypher RELATIONSHIPS =
      new Cypher(
          "test/relationships",
          """
          MATCH (a)-[r]->(b)
          RETURN coalesce(a.key, a.path, a.document + ':' + a.line + ' ' + a.part + ' ' + a.text) AS start, type(r) AS type,
                 coalesce(b.key, b.path, b.document + ':' + b.line + ' ' + b.part + ' ' + b.text) AS end,
                 properties(r) AS properties
          """);

  private GraphDump() {}

  /**
   * @return a line for each node and relationship, sorted; without the time of the import and the
   *     count of imports
   */
  public static List<String> of(Database database) {
    List<String> lines = new ArrayList<>();
    for (Map<String, Object> row : rows(database, NODES)) {
      lines.add("(" + row.get("labels") + " " + sorted(row.get("properties")) + ")");
    }
    for (Map<String, Object> row : rows(database, RELATIONSHIPS)) {
      lines.add(
          row.get("start")
              + " -["
              + row.get("type")
              + " "
              + sorted(row.get("properties"))
              + "]-> "
              + row.get("end"));
    }
    lines.sort(null);
    return lines;
  }

  /**
   * @return the same without what an export does not tell: where the files were
   */
  public static List<String> withoutLocations(Database database) {
    return of(database).stream()
        .map(line -> line.replaceFirst("location=.*?, note=", "note="))
        .sorted()
        .toList();
  }

  private static List<Map<String, Object>> rows(Database database, Cypher cypher) {
    return database.read(cypher, Map.of(), Duration.ofSeconds(60)).rows();
  }

  private static Map<Object, Object> sorted(Object properties) {
    Map<Object, Object> sorted = new TreeMap<>((Map<?, ?>) properties);
    sorted.remove("importedAt");
    return sorted;
  }
}
