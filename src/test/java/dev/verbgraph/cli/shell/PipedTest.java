package dev.verbgraph.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a script is read: line by line, as it comes. */
class PipedTest {

  private static Piped piped(String script) {
    return new Piped(
        new ByteArrayInputStream(script.getBytes(StandardCharsets.UTF_8)), Set.of("list", "show"));
  }

  @Test
  void whatEndsInALineIsDoneBeforeTheNext() {
    Piped script = piped("list\n// aside\nRETURN 1; RETURN\n2;\nshow 'a");

    assertThat(script.next()).containsExactly(new ShellEntry.Command(List.of("list")));
    assertThat(script.next()).isEmpty();
    assertThat(script.next()).containsExactly(new ShellEntry.Cypher("RETURN 1;"));
    assertThat(script.next()).containsExactly(new ShellEntry.Cypher("RETURN\n2;"));
    assertThat(script.next()).isEmpty();
    assertThat(script.next())
        .containsExactly(new ShellEntry.Unfinished("'"), new ShellEntry.Leave());
  }

  /** If every line were a reason to read all before it again, it would take minutes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          UNWIND [ | {name: 'Service; number', text: "it's"}, | ;
          show '   | it is; not "closed | '
          show '   | it closes ' and opens ' again | '
          /*       | ; ' * / | */
          RETURN 1 // | , 2 // it's; | ;
          """)
  @Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aLongEntryIsReadOnce(String begin, String line, String end) {
    String lines =
        IntStream.range(0, 50_000).mapToObj(i -> line + "\n").collect(Collectors.joining());
    Piped script = piped(begin + "\n" + lines + end + "\n");

    int entries = 0;
    for (List<ShellEntry> next = script.next();
        !next.contains(new ShellEntry.Leave());
        next = script.next()) {
      entries += next.size();
    }

    assertThat(entries).isEqualTo(begin.equals("/*") ? 0 : 1);
  }
}
