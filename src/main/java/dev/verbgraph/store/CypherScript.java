package dev.verbgraph.store;

import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.cypher.CypherLiteral;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a {@link Change} of an empty graph as a script for Neo4j Browser, cypher-shell, or
 * anything else that runs statements one after the other. It holds the statements that an import
 * runs, with their parameters written into them.
 */
public final class CypherScript {

  /** Longer statements take Neo4j longer to plan than several short ones. */
  private static final int ROWS_PER_STATEMENT = 200;

  private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

  private CypherScript() {}

  /**
   * @param statements hears each statement, without the semicolon at its end, in order
   */
  public static void write(Change change, Consumer<String> statements) {
    Writing.Sink sink = (cypher, parameters) -> statements.accept(text(cypher, parameters));
    for (String migration : Migrations.ALL) {
      sink.run(Cypher.of("schema/" + migration), Map.of());
      sink.run(Cypher.of("write/record-migration"), Map.of("name", migration));
    }
    Writing writing = new Writing(sink, ROWS_PER_STATEMENT);
    writing.begin(change);
    writing.documents(List.copyOf(change.documents()));
    // Last: a script that was interrupted leaves a graph that the next import looks at as if it
    // knew nothing.
    sink.run(Cypher.of("write/next-import"), Map.of("expected", 0, "unfinished", false));
  }

  private static String text(Cypher cypher, Map<String, Object> parameters) {
    return PARAMETER
        .matcher(cypher.text())
        .replaceAll(parameter ->
            Matcher.quoteReplacement(CypherLiteral.of(parameters.get(parameter.group(1)))));
  }
}
