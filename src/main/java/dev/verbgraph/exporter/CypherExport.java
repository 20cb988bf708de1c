package dev.verbgraph.exporter;

import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.store.GraphUpdate;
import dev.verbgraph.store.Migrations;
import dev.verbgraph.store.Portion;
import dev.verbgraph.store.Writing;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes a {@link GraphUpdate} of an empty graph as a script for Neo4j Browser, cypher-shell, or
 * anything else that runs statements one after the other. It holds the statements that an import
 * runs, with their parameters written into them.
 */
public final class CypherExport {

  /** Longer statements take Neo4j longer to plan than several short ones. */
  private static final int ROWS_PER_STATEMENT = 200;

  private CypherExport() {}

  /**
   * @param statements hears each statement, with a semicolon and a line end, in order
   */
  public static void write(GraphUpdate graph, Consumer<String> statements) {
    Writing.Sink sink =
        (cypher, parameters) -> statements.accept(new BoundStatement(cypher, parameters).text());
    Migrations.ALL.forEach(name -> sink.run(Cypher.of("schema/" + name), Map.of()));
    sink.run(Cypher.of("write/record-migrations"), Map.of("names", Migrations.ALL));
    Writing writing = new Writing(sink, ROWS_PER_STATEMENT);
    writing.rules(graph);
    writing.portion(graph, Portion.whole(graph.change()));
    // Last: a script that was interrupted leaves a graph that the next import looks at as if it
    // knew nothing.
    sink.run(Cypher.of("write/next-import"), Map.of("expected", 0, "unfinished", false));
  }
}
