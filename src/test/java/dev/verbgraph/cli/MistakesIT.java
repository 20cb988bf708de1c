package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.support.TestGraph;
import dev.verbgraph.support.TestNeo4j;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Mistakes that people make, and what each ends with: the exit code, and what is printed. {@code
 * -Dgolden.update=true} writes the file anew. How long each took stands in a table in the folder of
 * what is built.
 */
class MistakesIT {

  private static final Path GOLDEN = Path.of("src/test/resources/mistakes.txt");
  private static final Path TABLE = Path.of("target/mistakes.txt");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  private final List<String> table = new ArrayList<>();

  @Test
  void eachEndsAsTheFileSays() throws IOException {
    TestGraph.compute();
    String golden = Files.readString(GOLDEN);
    String told =
        golden
            .lines()
            .filter(line -> line.startsWith("$ "))
            .map(this::tell)
            .collect(Collectors.joining("\n"));

    Files.write(TABLE, table);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN, told);
    }
    assertThat(told).isEqualTo(golden);
    assertThat(table).hasSizeGreaterThanOrEqualTo(40);
  }

  private String tell(String line) {
    String[] words =
        WORD.matcher(line.substring("$ verbgraph ".length()))
            .results()
            .map(word -> word.group(1) != null ? word.group(1) : word.group(2))
            .toArray(String[]::new);
    long before = System.nanoTime();
    Outcome outcome =
        Outcome.of(
            OptionalInt.empty(), Map.of("NEO4J_URI", TestNeo4j.target().uri().toString()), words);
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before);
    table.add("%6d ms  exit code %d  %s".formatted(took, outcome.code().code(), line.substring(2)));
    return line + "\n" + outcome.code().code() + "\n" + outcome.out() + outcome.err();
  }
}
