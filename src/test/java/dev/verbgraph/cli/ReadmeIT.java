package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cli.command.Commands;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.support.TestNeo4j;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README shows what is really printed, and lists what there really is. */
class ReadmeIT {

  private static final Pattern CONSOLE =
      Pattern.compile(
          "```console\\n\\$ \\./verbgraph (?<command>.*?)( <<'END'\\n(?<input>(?s:.*?))>"
              + " END)?\\n(?<output>(?s:.*?))```\\n");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern EXIT_CODE = Pattern.compile("(?m)^\\| (\\d+) \\|");

  /** The launcher's: the JVM that this enumeration lives in was never started. */
  private static final int CANNOT_RUN = 69;

  private static final int TERMINAL = 80;

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  @Test
  void showsWhatIsReallyPrintedOnATerminal() throws IOException {
    TestNeo4j.emptied();
    // A page of text has no colours.
    Map<String, String> environment =
        Map.of("NEO4J_URI", TestNeo4j.target().uri().toString(), "NO_COLOR", "1");
    Matcher block = CONSOLE.matcher(readme());
    int shown = 0;
    while (block.find()) {
      String command = block.group("command");
      String input = Optional.ofNullable(block.group("input")).orElse("").replaceAll("(?m)^> ", "");
      Outcome outcome = Outcome.of(input, OptionalInt.of(TERMINAL), environment, words(command));

      assertThat(outcome.out()).as(command).isEqualTo(block.group("output"));
      shown++;
    }
    assertThat(shown).isEqualTo(7);
  }

  private static String[] words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      words.add(word.group(1) != null ? word.group(1) : word.group(2));
    }
    return words.toArray(String[]::new);
  }

  @Test
  void listsEveryExitCode() throws IOException {
    List<Integer> listed =
        EXIT_CODE.matcher(readme()).results().map(row -> Integer.valueOf(row.group(1))).toList();
    List<Integer> codes =
        new ArrayList<>(Arrays.stream(ExitCode.values()).map(ExitCode::code).toList());
    codes.add(CANNOT_RUN);

    assertThat(listed).containsExactlyElementsOf(codes.stream().sorted().toList());
  }

  @Test
  void listsEveryCommand() throws IOException {
    String readme = readme();

    assertThat(Commands.all().names())
        .allSatisfy(name -> assertThat(readme).containsPattern("`" + name + "[ `]"));
  }
}
