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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said about command lines, without any database. */
class UsageTest {

  private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");

  private static Outcome run(String... arguments) {
    return Outcome.of(OptionalInt.empty(), Map.of(), arguments);
  }

  @Test
  void exitCodesAreAsDocumented() {
    assertThat(
            Arrays.stream(ExitCode.values())
                .map(code -> code + "=" + code.code())
                .collect(Collectors.joining(" ")))
        .isEqualTo("ANSWERED=0 NONE=1 USAGE=2 INPUT=3 DATABASE=4 BUG=70 INTERRUPTED=130");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dependents                        | Missing required parameter
          dependents x --depth 0            | --depth: at least 1, not 0
          dependents x --depth many         | Invalid value for option '--depth'
          dependents x --limit 0            | --limit 0 is out of range
          dependents x --nonsense           | Unknown option: '--nonsense'
          dependents x --format nonsense    | nonsense
          dependants x                      | did you mean dependents
          path x                            | Missing required parameter: 'TO'
          path x y --max-hops 0             | --max-hops: at least 1
          common x                          | NAME
          common x y --nonsense             | Unknown option: '--nonsense'
          common x --nonsense=1 y           | Unknown option: '--nonsense=1'
          common x y --limit 0              | --limit 0 is out of range
          search x --limit 0                | --limit 0 is out of range
          lst --format json                 | unknown command lst
          impact x --depth 0                | --depth: at least 1, not 0
          list nonsense                     | nonsense
          list --format tree                | expected one of [table, json, ndjson, csv]
          show x --format csv               | expected one of [table, tree, json
          list --color blue                 | expected one of [auto, always, never]
          common x y --depth 0              | --depth: at least 1, not 0
          graph --around 1                  | --around: around which NAME?
          query -e RETURN -f file           | mutually exclusive
          list --uri neo4j://x --password:env NOPE  | NOPE is not set
          list --username x                 | --username is given, but no Neo4j is named
          browser path x                    | browser path takes two names, not 1
          browser common x                  | browser common takes at least two names, not 1
          browser cycles x                  | browser cycles takes no name, not 1
          browser depends                   | browser depends takes at least one name, not 0
          browser --username x              | --username is given, but no Neo4j is named
          shell --username x                | --username is given, but no Neo4j is named
          shell --password:env NOPE         | --password is given, but no Neo4j is named
          upload                            | none is named
          upload --username x               | --username is given, but no Neo4j is named
          import x --password:env NOPE      | --password is given, but no Neo4j is named
          """)
  void aWrongCommandLineIsExplained(String line, String said) {
    Outcome outcome = run(line.split(" "));

    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("verbgraph: ").contains(said);
  }

  @Test
  void loginsInAddressesAreNotShown() {
    for (String typed : List.of("list --uri https://ada:s3cret@@db", "neo4j+s://ada:s3cret@db")) {
      assertThat(run(typed.split(" ")).err()).contains("***@").doesNotContain("s3cret");
    }
    assertThat(
            Outcome.of(
                    OptionalInt.empty(),
                    Map.of("NEO4J_URI", "neo4j://ada:s3cret@127.0.0.1:9"),
                    "list")
                .err())
        .contains("neo4j://127.0.0.1:9")
        .doesNotContain("s3cret", "ada");
  }

  @Test
  void anUnreadableFileIsNamed() {
    assertThat(run("query", "-f", "no/such.cypher"))
        .satisfies(outcome -> assertThat(outcome.code()).isEqualTo(ExitCode.INPUT))
        .satisfies(outcome -> assertThat(outcome.err()).contains("no/such.cypher"));
    assertThat(run("list", "--uri", "neo4j://localhost", "--password:file", "no/such").code())
        .isEqualTo(ExitCode.INPUT);
  }

  @Test
  void whoTypesNothingIsToldHowToBegin() {
    Outcome outcome = run();

    assertThat(outcome.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(outcome.out()).contains("import NOTES", "list service", "dependents NAME", "help");
    assertThat(outcome.err()).isEmpty();
  }

  private static Stream<List<String>> commands() {
    return Commands.all().names().stream()
        .flatMap(name ->
            switch (name) {
              case "aliases" -> Stream.of(List.of(name, "suggest"), List.of(name, "explain"));
              case "list" -> Stream.of(List.of(name), List.of(name, "documents"));
              default -> Stream.of(List.of(name));
            });
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasTwoExamplesThatCanBeTyped(List<String> command) {
    String help =
        run(Stream.concat(command.stream(), Stream.of("--help")).toArray(String[]::new)).out();
    List<String> examples = help.substring(help.indexOf("Examples:\n")).lines().skip(1).toList();

    assertThat(examples).hasSize(2);
    assertThat(examples)
        .allSatisfy(example -> {
          assertThat(example).startsWith("verbgraph " + String.join(" ", command));
          List<String> words =
              WORD.matcher(example.replaceFirst(" (>|<|&&).*", ""))
                  .results()
                  .map(word -> word.group().replace("\"", ""))
                  .skip(1)
                  .toList();
          // Whether it parses: with help, nothing else is done.
          assertThat(run(Stream.concat(words.stream(), Stream.of("--help")).toArray(String[]::new)))
              .as(example)
              .isEqualTo(new Outcome(ExitCode.ANSWERED, help, ""));
        });
  }

  @Test
  void optionsOfTheConnectionComeAfterTheOthers() {
    String help = run("why", "--help").out();

    assertThat(help)
        .containsSubsequence("FROM", "--all", "--timeout", "Another Neo4j:", "--uri", "Examples:");
  }

  @Test
  void helpIsAnAnswer() {
    assertThat(run("--help").code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(run("--help").out()).contains("dependents", "cycles");
    assertThat(run("why", "--help").out()).contains("--all");
    assertThat(run("help")).isEqualTo(run("--help"));
    assertThat(run("help", "why")).isEqualTo(run("why", "--help"));
    assertThat(run("version")).isEqualTo(run("--version"));
    assertThat(run("--version", "--format", "json").out()).startsWith("{\"version\":");
  }

  @Test
  void aNameMayBeginWithAnAt(@TempDir Path temp) throws IOException {
    Path options = Files.writeString(temp.resolve("options"), "--help");
    Outcome outcome = Outcome.of(OptionalInt.empty(), Map.of(), "check", "@" + options);
    assertThat(outcome.out()).startsWith("@" + options).contains("[file-missing]");
  }
}
