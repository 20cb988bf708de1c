package dev.verbgraph.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.verbgraph.store.Database;
import dev.verbgraph.support.TestNeo4j;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file of {@code cypher/} runs as it is, with the parameters it gives as an example. */
class CypherFilesIT {

  private static final Path FOLDER = Path.of("cypher");
  private static final Pattern PARAMETER = Pattern.compile("(?m)^:param (\\w+) => (.*);$");
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  /** Takes back what a statement wrote. */
  private static final class Undo extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".cypher"))
          .map(file -> FOLDER.relativize(file).toString().replace(".cypher", "").replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileSaysWhatItIsForAndHoldsOneStatement(String name) {
    String source = Cypher.source(name);

    assertThat(source).startsWith("// ").endsWith(";\n");
    assertThat(Cypher.statement(source)).doesNotContain(";").isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileRunsWithItsExampleParameters(String name) {
    Database database = TestNeo4j.emptied();
    if (name.startsWith("schema/")) {
      database.execute(Cypher.of(name));
      return;
    }
    Map<String, Object> parameters = parameters(database, Cypher.source(name));
    if (name.matches("(ask|check|picture)/.*")) {
      database.read(Cypher.of(name), parameters, TIMEOUT);
    } else {
      assertThatExceptionOfType(Undo.class)
          .isThrownBy(() ->
              database.write(
                  TIMEOUT,
                  statements -> {
                    statements.run(Cypher.of(name), parameters);
                    throw new Undo();
                  }));
    }
  }

  private static Map<String, Object> parameters(Database database, String source) {
    Map<String, Object> parameters = new HashMap<>();
    Matcher parameter = PARAMETER.matcher(source);
    while (parameter.find()) {
      Cypher value = new Cypher("test", "RETURN " + parameter.group(2) + " AS value");
      parameters.put(
          parameter.group(1),
          database.read(value, Map.of(), TIMEOUT).rows().getFirst().get("value"));
    }
    return parameters;
  }
}
