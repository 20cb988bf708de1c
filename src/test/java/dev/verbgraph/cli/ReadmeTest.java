package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cli.command.Commands;
import dev.verbgraph.cli.context.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README says without a database: its notes, its rules, and the commands it names. */
class ReadmeTest {

  private static final Pattern NOTE = Pattern.compile("(?s)````markdown\\n(?<text>.*?)````\\n");
  private static final Pattern RULES =
      Pattern.compile("(?s)`(?<file>\\w+\\.yaml)`:\\n\\n```yaml\\n(?<text>.*?)```\\n");

  /** In a block, or between single backticks, of which none is in a block. */
  private static final Pattern COMMAND =
      Pattern.compile("(?m)^(?:[$] )?\\./verbgraph (?<line>.+)$|`\\./verbgraph (?<inline>[^`]+)`");

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (?<names>`.*?) \\| (?<text>.*) \\|$");
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--?[a-zA-Z][a-z:-]*");

  /** What the whole program understands, and other programs' own. */
  private static final List<String> OF_ALL = List.of("--help", "--version");

  @TempDir private Path folder;

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  private static Outcome run(String... arguments) {
    return Outcome.of(OptionalInt.empty(), Map.of(), arguments);
  }

  @Test
  void itsNoteIsReadWithoutAWord() throws IOException {
    String note = NOTE.matcher(readme()).results().findFirst().orElseThrow().group("text");
    Files.writeString(folder.resolve("note.md"), note);

    assertThat(run("check", "--strict", folder.toString()))
        .satisfies(checked ->
            assertThat(checked.err())
                .isEqualTo("verbgraph: 1 document, 6 statements, 0 errors, 0 warnings\n"))
        .satisfies(checked -> assertThat(checked.code()).isEqualTo(ExitCode.ANSWERED));
    assertThat(run("map", folder.toString(), "--output", folder.resolve("map.html").toString()))
        .satisfies(map -> assertThat(map.code()).isEqualTo(ExitCode.ANSWERED));
    assertThat(folder.resolve("map.html"))
        .content()
        .contains("App Service", "Web Apps", "Blob Storage", "Azure Functions", "Azure CLI");
  }

  @Test
  void itsRulesAreRules() throws IOException {
    List<MatchResult> all = RULES.matcher(readme()).results().toList();
    assertThat(all).hasSize(3);
    for (MatchResult rules : all) {
      Files.writeString(folder.resolve(rules.group("file")), rules.group("text"));
      Files.writeString(
          folder.resolve("note.md"),
          "# Compute\n\n```mermaid\nmindmap\n  R\n    A\n      :: translates for\n      B\n```\n");
      Outcome checked = run("check", folder.toString());

      assertThat(checked.err()).as(rules.group("text")).doesNotContain("rules-invalid");
      if (rules.group("text").contains("TRANSLATES_FOR")) {
        assertThat(checked.err()).doesNotContain("verb-unknown");
      }
    }
  }

  static Stream<String> commands() throws IOException {
    return COMMAND
        .matcher(readme())
        .results()
        .map(found -> found.group("line") != null ? found.group("line") : found.group("inline"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandThatItNamesIsOne(String command) {
    List<String> words = Arrays.asList(command.split("[ ;]"));
    String name = words.getFirst();

    assertThat(name)
        .satisfiesAnyOf(
            any -> assertThat(Commands.all().names()).contains(any),
            any -> assertThat(any).isEqualTo("help"));
    if (!name.equals("help")) {
      String help = run(name, "--help").out() + help(name, words);
      assertThat(options(command)).allSatisfy(option -> assertThat(help).contains(option));
    }
  }

  /** Of {@code suggest} below {@code aliases}; nothing where there is no such command. */
  private static String help(String name, List<String> words) {
    return words.size() == 1 ? "" : run(name, words.get(1), "--help").out();
  }

  static Stream<MatchResult> rows() throws IOException {
    String readme = readme();
    String table = readme.substring(readme.indexOf("| Command | Does |"));
    return ROW.matcher(table.substring(0, table.indexOf("\n\n"))).results();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyOptionOfItsTableIsOne(MatchResult row) {
    String help =
        Pattern.compile("`(\\w+)(?: ([a-z]+))?")
            .matcher(row.group("names"))
            .results()
            .map(command ->
                run(command.group(1), "--help").out()
                    + (command.group(2) == null
                        ? ""
                        : run(command.group(1), command.group(2), "--help").out()))
            .reduce("", String::concat);

    assertThat(options(row.group("text"))).allSatisfy(option -> assertThat(help).contains(option));
  }

  private static List<String> options(String text) {
    return OPTION
        .matcher(text.replaceAll("\"[^\"]*\"", ""))
        .results()
        .map(MatchResult::group)
        .filter(option -> !OF_ALL.contains(option))
        .toList();
  }
}
