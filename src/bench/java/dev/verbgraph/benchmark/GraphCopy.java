package dev.verbgraph.benchmark;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.store.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/**
 * A whole graph in memory, as a plain program with the driver would write it: nodes by their
 * labels, then relationships by their types, thousands at a time, nothing looked up but by the ids
 * that Neo4j itself gave.
 *
 * @param nodes their ids, labels and properties
 * @param relationships the ids of their ends, their types and properties
 */
record GraphCopy(List<Map<String, Object>> nodes, List<Map<String, Object>> relationships) {

  private static final int BATCH = 10_000;

  private static final String NODES =
      "MATCH (n) WHERE NOT n:Migration"
          + " RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties";
  private static final String RELATIONSHIPS =
      "MATCH (a)-[r]->(b) RETURN elementId(a) AS from, elementId(b) AS to, type(r) AS type,"
          + " properties(r) AS properties";
  private static final String CLEAR = "MATCH (n) WHERE NOT n:Migration DETACH DELETE n";
  private static final String CREATE_NODES =
      "UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties"
          + " RETURN row.id AS old, elementId(n) AS new";
  private static final String CREATE_RELATIONSHIPS =
      "UNWIND $rows AS row MATCH (a) WHERE elementId(a) = row.from"
          + " MATCH (b) WHERE elementId(b) = row.to"
          + " CREATE (a)-[r:$($type)]->(b) SET r = row.properties";

  /** Reads it. */
  static GraphCopy of(Target target) {
    try (Driver driver = driver(target);
        Session session = driver.session()) {
      return new GraphCopy(
          session.run(NODES).list(Record::asMap), session.run(RELATIONSHIPS).list(Record::asMap));
    }
  }

  /**
   * Writes it, where there is nothing else but what a first import left there.
   *
   * @return how long that took, in seconds, without the start of the program
   */
  double write(Target target) {
    try (Driver driver = driver(target);
        Session session = driver.session()) {
      session.run(CLEAR).consume();
      long start = System.nanoTime();
      Map<String, String> ids = new HashMap<>();
      for (int from = 0; from < nodes.size(); from += BATCH) {
        Map<String, Object> rows = batch(nodes, from);
        session
            .executeWrite(tx -> tx.run(CREATE_NODES, rows).list())
            .forEach(row -> ids.put(row.get("old").asString(), row.get("new").asString()));
      }
      byType(ids).forEach((type, rows) -> write(session, type, rows));
      return (System.nanoTime() - start) / 1e9;
    }
  }

  private Map<String, List<Map<String, Object>>> byType(Map<String, String> ids) {
    Map<String, List<Map<String, Object>>> byType = new TreeMap<>();
    for (Map<String, Object> relationship : relationships) {
      Map<String, Object> row = new HashMap<>(relationship);
      row.replaceAll(
          (name, value) -> value instanceof String old ? ids.getOrDefault(old, old) : value);
      byType
          .computeIfAbsent((String) requireNonNull(row.get("type")), first -> new ArrayList<>())
          .add(row);
    }
    return byType;
  }

  private static void write(Session session, String type, List<Map<String, Object>> rows) {
    for (int from = 0; from < rows.size(); from += BATCH) {
      Map<String, Object> parameters = new HashMap<>(batch(rows, from));
      parameters.put("type", type);
      session.executeWriteWithoutResult(tx -> tx.run(CREATE_RELATIONSHIPS, parameters).consume());
    }
  }

  private static Map<String, Object> batch(List<Map<String, Object>> rows, int from) {
    return Map.of("rows", rows.subList(from, Math.min(rows.size(), from + BATCH)));
  }

  private static Driver driver(Target target) {
    return GraphDatabase.driver(
        target.uri(), AuthTokens.basic(target.username(), target.password()));
  }
}
