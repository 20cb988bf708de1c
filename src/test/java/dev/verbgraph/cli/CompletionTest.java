package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.verbgraph.cli.context.WordCache;
import dev.verbgraph.query.Spellings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a real bash completes with our script. */
class CompletionTest {

  @TempDir private Path home;

  @BeforeEach
  void remember() {
    WordCache.of(home)
        .keep(
            new Spellings.Words(
                List.of(
                    "Azure Kubernetes Service",
                    "C++: Notes & Co",
                    "Language Understanding (LUIS)",
                    "Rock 'n' Roll",
                    "The \"Grid\" $5",
                    "Virtual Machine Scale Sets",
                    "Virtual Machines"),
                List.of("HOSTS", "USES")));
  }

  private static String script(String shell) {
    return Outcome.of(OptionalInt.empty(), Map.of(), "completion", shell).out();
  }

  /**
   * The words of a command line, the last of which is being typed; ‖ is where bash splits a word.
   */
  private List<String> bash(Map<String, String> environment, String... words)
      throws IOException, InterruptedException {
    Path script = Files.writeString(home.resolve("script"), script("bash"));
    String ask =
        """
        source "$1"; shift
        COMP_LINE=$1; shift
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
        _verbgraph
        printf '%s\\n' "${COMPREPLY[@]}"
        """;
    List<String> command =
        new ArrayList<>(List.of("bash", "--norc", "-c", ask, "bash", script.toString()));
    command.add("verbgraph " + String.join(" ", words).replace("‖", ""));
    command.add("verbgraph");
    Stream.of(words).flatMap(word -> Stream.of(word.split("‖", -1))).forEach(command::add);
    ProcessBuilder bash =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    bash.environment().put("VERBGRAPH_HOME", home.toString());
    bash.environment().remove("NEO4J_URI");
    bash.environment().putAll(environment);
    Process running = bash.start();
    String answer = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(running.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(running.exitValue()).isZero();
    return answer.lines().filter(line -> !line.isEmpty()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          dep                                | depends;dependents
          dependents --ha                    | --hard
          dependents --format nd             | ndjson
          dependents vi                      | Virtual\\ Machine\\ Scale\\ Sets;Virtual\\ Machines
          dependents "Virtual Machines       | Virtual Machines
          dependents lang                    | Language\\ Understanding\\ \\(LUIS\\)
          dependents --hard az               | Azure\\ Kubernetes\\ Service
          dependents x --follow U            | USES
          dependents x --follow USES,h       | USES,HOSTS
          dependents --depth                 |
          list ser                           | service
          list doc                           | documents
          dependents --kind‖=‖s              | service
          dependents --follow‖=‖USES,h       | USES,HOSTS
          dependents --follow‖=              | HOSTS;USES
          path --avoid‖=‖lang                | Language\\ Understanding\\ \\(LUIS\\)
          list --password‖:‖e                | env
          list --password‖:‖env x ser        | service
          show c+                            | C++:\\ Notes\\ \\&\\ Co
          show C++‖:                         | \\ Notes\\ \\&\\ Co
          show c++‖:‖\\                    | \\ Notes\\ \\&\\ Co
          show "C++: N                       | C++: Notes & Co
          show 'rock                         | Rock '\\''n'\\'' Roll
          show "the                          | The \\"Grid\\" \\$5
          show "Virtual Machines" la         | Language\\ Understanding\\ \\(LUIS\\)
          query unf                          | unfounded-dependencies
          completion z                       | zsh
          aliases s                          | suggest
          """)
  void completesWhatFits(String line, String replies) throws IOException, InterruptedException {
    // Blanks in quotes hold a word together, also in one that is not closed.
    List<String> typed = new ArrayList<>();
    Matcher words = Pattern.compile("\"[^\"]*\"?|'[^']*'?|\\S+").matcher(line);
    while (words.find()) {
      typed.add(words.group());
    }
    if (line.endsWith("--depth")) {
      typed.add("");
    }

    assertThat(bash(Map.of(), typed.toArray(String[]::new)))
        .isEqualTo(replies == null ? List.of() : List.of(replies.split(";")));
  }

  @Test
  void namesOfAnotherGraphAreNotOffered() throws IOException, InterruptedException {
    assertThat(bash(Map.of("NEO4J_URI", "neo4j://elsewhere"), "dependents", "vi")).isEmpty();
  }

  @Test
  void whatIsInTheGraphIsItsOwnersBusiness() throws IOException {
    WordCache.of(home.resolve("own")).keep(new Spellings.Words(List.of("Flask"), List.of()));

    assertThat(permissions(home.resolve("own"))).isEqualTo("rwx------");
    assertThat(permissions(home.resolve("own/cache"))).isEqualTo("rwx------");
    assertThat(permissions(home.resolve("own/cache/names"))).isEqualTo("rw-------");
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void ofVeryManyNamesTheNextWordIsOffered() throws IOException, InterruptedException {
    WordCache.of(home)
        .keep(
            new Spellings.Words(
                IntStream.range(0, 100_000)
                    .mapToObj(i -> "Area " + (i % 7) + " Service " + i)
                    .sorted()
                    .toList(),
                List.of()));

    assertThat(bash(Map.of(), "show", "area ")).hasSize(7).contains("Area\\ 3\\ ");
    assertThat(bash(Map.of(), "show", "area 3 service 9999")).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "dependents x --follow u, USES", "'dependents x --follow USES,h', 'USES,HOSTS'",
        "dependents x --kind=s, --kind=service",
    "path --avoid=fla, --avoid=Flask", "--he, --help", "aliases s, suggest"
  })
  void fishCompletesTheSame(String line, String reply) throws IOException, InterruptedException {
    assumeThat(Stream.of(System.getenv("PATH").split(":")).map(Path::of))
        .anyMatch(folder -> Files.exists(folder.resolve("fish")));
    WordCache.of(home).keep(new Spellings.Words(List.of("Flask"), List.of("HOSTS", "USES")));
    Path script = Files.writeString(home.resolve("script.fish"), script("fish"));
    ProcessBuilder fish =
        new ProcessBuilder(
            "fish",
            "--no-config",
            "-c",
            "source $argv[1]; complete -C $argv[2]",
            script.toString(),
            "verbgraph " + line);
    fish.environment()
        .putAll(
            Map.of("VERBGRAPH_HOME", home.toString(), "HOME", home.toString(), "NEO4J_URI", ""));

    Process running = fish.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<String> answer =
        new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();

    assertThat(running.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(answer).extracting(candidate -> candidate.split("\t", 2)[0]).containsExactly(reply);
  }

  @Test
  void otherShellsHaveTheirOwnScript() {
    assertThat(script("zsh"))
        .startsWith("#compdef verbgraph")
        .contains("'dependents --format') echo 'words table");
    assertThat(script("fish"))
        .contains("complete -c verbgraph -n __fish_use_subcommand -a dependents");
  }
}
