package dev.verbgraph.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.verbgraph.importer.Importer;
import dev.verbgraph.importer.NotePaths;
import dev.verbgraph.importer.Vanished;
import dev.verbgraph.store.Database;
import dev.verbgraph.store.GraphStore;
import dev.verbgraph.store.GraphWriter;
import dev.verbgraph.store.Table;
import dev.verbgraph.store.Value;
import dev.verbgraph.support.Silent;
import dev.verbgraph.support.TestNeo4j;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the files of {@code cypher/} say of themselves is true: each runs on the graph of the seeds,
 * with the parameters that it names and no others, and answers the columns that it names.
 */
class CypherFilesIT {

  private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  /** In the seeds nothing depends on itself, and nothing contradicts anything. */
  private static final Set<String> NOT_IN_THE_SEEDS =
      Set.of("picture/cycles", "ask/contradictions");

  private static Database database;

  /** Takes back what a statement wrote. */
  private static final class Undo extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @BeforeAll
  static void importTheSeeds() {
    database = TestNeo4j.emptied();
    new Importer(new GraphStore(database), new GraphWriter(database))
        .run(NotePaths.of(Path.of("seeds")), Vanished.KEEP, new Silent());
  }

  private static List<String> files() throws IOException {
    return CypherFiles.names();
  }

  private static List<String> questions() throws IOException {
    return files().stream().filter(name -> name.matches("(ask|check|picture)/.*")).toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileSaysWhatItIsForAndHoldsOneStatement(String name) {
    String source = Cypher.source(name);

    assertThat(source).startsWith("// ").endsWith(";\n");
    assertThat(Cypher.statement(source)).doesNotContain(";").isNotBlank();
    assertThat(CypherFiles.header(name).unreadable()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileNamesItsParameters(String name) {
    Matcher used = PARAMETER.matcher(Cypher.of(name).text());

    assertThat(CypherFiles.header(name).parameters().stream().map(QueryParameter::name))
        .containsExactlyInAnyOrderElementsOf(
            used.results().map(parameter -> parameter.group(1)).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileAnswersTheColumnsThatItNames(String name) {
    Table table = run(name);

    List<QueryColumn> columns = CypherFiles.header(name).columns();
    assertThat(table.columns()).isEqualTo(columns.stream().map(QueryColumn::name).toList());
    for (QueryColumn column : columns) {
      assertThat(table.rows()).allSatisfy(row -> fits(row.get(column.name()), column.type()));
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void aQuestionFindsSomethingAndACheckNothing(String name) {
    assertThat(run(name).rows().isEmpty())
        .as(name)
        .isEqualTo(name.startsWith("check/") || NOT_IN_THE_SEEDS.contains(name));
  }

  @Test
  void browserHasAValueForEachParameterOfAQuestion() throws IOException {
    Set<String> set =
        Pattern.compile("(?m)^:param (\\w+) => (.*);$")
            .matcher(Cypher.source(CypherFiles.BROWSER_PARAMETERS))
            .results()
            .map(parameter -> parameter.group(1))
            .collect(Collectors.toSet());

    assertThat(
            questions().stream()
                .flatMap(name -> CypherFiles.header(name).parameters().stream())
                .map(QueryParameter::name)
                .collect(Collectors.toSet()))
        .isEqualTo(set);
  }

  private static Table run(String name) {
    if (name.startsWith("schema/")) {
      database.execute(Cypher.of(name));
      return new Table(List.of(), List.of());
    }
    Map<String, Object> parameters = CypherFiles.parameters(name);
    if (!name.matches("(write|internal/cancel).*")) {
      return database.read(Cypher.of(name), parameters, TIMEOUT);
    }
    Table[] answer = new Table[1];
    assertThatExceptionOfType(Undo.class)
        .isThrownBy(() ->
            database.write(
                TIMEOUT,
                statements -> {
                  answer[0] = statements.run(Cypher.of(name), parameters);
                  throw new Undo();
                }));
    return answer[0];
  }

  /** Null is of every type. */
  private static void fits(Object value, String type) {
    if (value == null) {
      return;
    }
    Class<?> expected =
        switch (type.replaceFirst("<.*", "")) {
          case "STRING" -> String.class;
          case "INTEGER" -> Long.class;
          case "FLOAT" -> Double.class;
          case "BOOLEAN" -> Boolean.class;
          case "LIST" -> List.class;
          case "MAP" -> Map.class;
          case "PATH" -> Value.Path.class;
          default -> throw new AssertionError("unknown type " + type);
        };
    assertThat(value).isInstanceOf(expected);
    if (value instanceof List<?> list) {
      String inner = type.substring("LIST<".length(), type.length() - 1);
      list.forEach(item -> fits(item, inner));
    }
  }
}
