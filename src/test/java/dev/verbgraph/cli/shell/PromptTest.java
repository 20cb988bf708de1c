package dev.verbgraph.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cli.completion.CompletableValue;
import dev.verbgraph.cli.completion.Syntax;
import dev.verbgraph.cypher.CypherStatement;
import dev.verbgraph.support.TestTerminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the line editor makes of a few letters and the tab key. */
class PromptTest {

  private static final Known KNOWN =
      new Known(
          List.of("Azure Functions", "Flask", "Rock 'n' Roll", "The \"Grid\"", "Virtual Machines"),
          List.of("HOSTS", "RUNS_ON"),
          List.of("Entity", "Service"),
          List.of("key", "name"));

  @TempDir private Path folder;

  private static Syntax syntax() {
    List<Syntax.Option> options =
        List.of(
            new Syntax.Option("--follow", "", Optional.of(new CompletableValue.Types())),
            new Syntax.Option(
                "--format", "", Optional.of(new CompletableValue.OneOf(List.of("json", "table")))),
            new Syntax.Option("--hard", "", Optional.empty()));
    Map<String, Syntax.Command> commands = new LinkedHashMap<>();
    commands.put(
        "needs", new Syntax.Command("What entities need.", options, new CompletableValue.Name()));
    commands.put("import", new Syntax.Command("", List.of(), new CompletableValue.File()));
    commands.put(
        "list",
        new Syntax.Command(
            "", List.of(), new CompletableValue.OneOf(List.of("category", "service"))));
    return new Syntax(commands);
  }

  /** What is entered when these keys are pressed. */
  private static List<ShellEntry> typed(String keys) throws IOException {
    var in = new ByteArrayInputStream((keys + "\r").getBytes(StandardCharsets.UTF_8));
    try (Terminal terminal =
            new ExternalTerminal(
                "test", "xterm", in, new ByteArrayOutputStream(), StandardCharsets.UTF_8);
        Prompt prompt = new Prompt(terminal, syntax(), () -> KNOWN, Optional.empty())) {
      return prompt.next();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          ne⇥                     | needs
          needs vir⇥              | needs,Virtual Machines
          needs "vir⇥             | needs,Virtual Machines
          needs 'vir⇥             | needs,Virtual Machines
          needs az⇥ fl⇥           | needs,Azure Functions,Flask
          needs rock⇥             | needs,Rock 'n' Roll
          needs 'rock⇥            | needs,Rock 'n' Roll
          needs the⇥              | needs,The "Grid"
          needs --ha⇥             | needs,--hard
          needs --format j⇥       | needs,--format,json
          needs --format=j⇥       | needs,--format=json
          needs --follow r⇥       | needs,--follow,RUNS_ON
          needs --follow RUNS_ON,h⇥ | needs,--follow,RUNS_ON,HOSTS
          list s⇥                 | list,service
          help ne⇥                | needs,--help
          nonsense vir⇥           | nonsense,vir
          """)
  void completesTheWordsOfACommand(String keys, String entered) throws IOException {
    String text =
        typed(keys.replace("⇥", "\t")).stream()
            .map(entry -> String.join(",", ((ShellEntry.Command) entry).arguments()))
            .collect(Collectors.joining(" / "));

    assertThat(text).isEqualTo(entered);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '~',
      textBlock =
          """
          MATC⇥(n) RETURN n; ¦ MATCH (n) RETURN n;
          MATCH (n:ser⇥) RETURN n; ¦ MATCH (n:Service) RETURN n;
          MATCH (n:Entity)-[:ho⇥]->() RETURN n; ¦ MATCH (n:Entity)-[:HOSTS]->() RETURN n;
          MATCH ()-[r:HOSTS|run⇥]->() RETURN r; ¦ MATCH ()-[r:HOSTS|RUNS_ON]->() RETURN r;
          MATCH (n:Service {na⇥: 'a'}) RETURN n; ¦ MATCH (n:Service {name: 'a'}) RETURN n;
          MATCH (n {name: 'a', ke⇥: 'b'}) RETURN n; ¦ MATCH (n {name: 'a', key: 'b'}) RETURN n;
          MATCH (n) RETURN n.na⇥, 1.; ¦ MATCH (n) RETURN n.name, 1.;
          MATCH (n {name: "vir⇥}) RETURN n; ¦ MATCH (n {name: "Virtual Machines" }) RETURN n;
          MATCH (n {name: 'rock⇥}) RETURN n; ¦ MATCH (n {name: 'Rock \\'n\\' Roll' }) RETURN n;
          MATCH (n {name: 'Rock \\'n⇥}) RETURN n; ¦ MATCH (n {name: 'Rock \\'n\\' Roll' }) RETURN n;
          MATCH (n {name: "the \\"g⇥}) RETURN n; ¦ MATCH (n {name: "The \\"Grid\\"" }) RETURN n;
          RETURN 1 // vir⇥ ¦ RETURN 1 // vir
          RETURN 1 // matc⇥ ¦ RETURN 1 // matc
          """)
  void completesCypher(String keys, String entered) throws IOException {
    List<ShellEntry> entries = typed(keys.replace("⇥", "\t") + (keys.endsWith(";") ? "" : "\r;"));

    assertThat(entries)
        .containsExactly(new ShellEntry.Cypher(entered + (keys.endsWith(";") ? "" : "\n;")));
  }

  /** Whatever stands before it on other lines, and on the same. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          list⏎needs vir⇥             | needs,Virtual Machines
          RETURN 1; needs "vir⇥       | needs,Virtual Machines
          # needs⏎ne⇥ az⇥             | needs,Azure Functions
          """)
  void completesTheLastOfSeveralEntries(String keys, String entered) throws IOException {
    String pasted =
        "\033[200~" + keys.substring(0, keys.lastIndexOf('⏎') + 1).replace("⏎", "\n") + "\033[201~";
    List<ShellEntry> entries =
        typed(pasted + keys.substring(keys.lastIndexOf('⏎') + 1).replace("⇥", "\t"));

    assertThat(entries).last().isEqualTo(new ShellEntry.Command(List.of(entered.split(","))));
  }

  @Test
  void nothingIsAskedOfTheTerminal() throws IOException {
    var in = new ByteArrayInputStream("list\r".getBytes(StandardCharsets.UTF_8));
    Terminal unasked =
        new ExternalTerminal(
            "test", "xterm", in, new ByteArrayOutputStream(), StandardCharsets.UTF_8) {
          @Override
          public boolean supportsGraphemeClusterMode() {
            throw new AssertionError("its answer could come into the first line");
          }
        };
    try (Prompt prompt =
        TestTerminal.instead(
            unasked, () -> Prompt.atTerminal(syntax(), () -> KNOWN, Optional.empty()))) {
      assertThat(prompt.next()).containsExactly(new ShellEntry.Command(List.of("list")));
    }
  }

  /** The work ends at once, and what stops it takes longer: the next work would be hit. */
  @Test
  void aStopThatHasBegunIsOverWithTheWork() throws IOException, InterruptedException {
    AtomicBoolean stopped = new AtomicBoolean();
    try (Terminal terminal =
            new ExternalTerminal(
                "test",
                "xterm",
                InputStream.nullInputStream(),
                new ByteArrayOutputStream(),
                StandardCharsets.UTF_8);
        Prompt prompt = new Prompt(terminal, syntax(), () -> KNOWN, Optional.empty())) {
      Thread key = new Thread(() -> terminal.raise(Terminal.Signal.INT));

      String ended =
          prompt.interruptibly(
              () -> {
                key.start();
                return sleep(60_000) ? "slept" : "interrupted";
              },
              () -> {
                sleep(500);
                stopped.set(true);
              });

      assertThat(ended).isEqualTo("interrupted");
      assertThat(stopped).isTrue();
      assertThat(Thread.currentThread().isInterrupted()).isFalse();
      key.join();
    }
  }

  /**
   * @return whether for the whole time
   */
  private static boolean sleep(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
      return true;
    } catch (InterruptedException interrupted) {
      return false;
    }
  }

  @Test
  void completesFiles() throws IOException {
    Files.createDirectories(folder.resolve("my notes"));
    Files.writeString(folder.resolve("my notes/azure.md"), "");

    assertThat(typed("import " + folder + "/m\taz\t"))
        .containsExactly(new ShellEntry.Command(List.of("import", folder + "/my notes/azure.md")));
  }

  @Test
  void whatIsCompletedIsReadBack() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      String name =
          random
              .ints(1 + random.nextInt(6), 0, 8)
              .mapToObj(c -> "ab \"'\\(é".substring(c, c + 1))
              .collect(Collectors.joining());
      for (Quoting quoting : List.of(Quoting.WORD, Quoting.SINGLE_QUOTED_WORD)) {
        CommandWords words = CommandWords.of("needs " + quoting.quoted(name, true));

        assertThat(words.list()).containsExactly("needs", name);
        assertThat(words.open()).isFalse();
      }
      CypherStatement statement = new CypherStatement();
      statement.read("RETURN '" + Quoting.SINGLE_QUOTED_TEXT.quoted(name, true) + ";", 0);
      assertThat(statement.place()).isEqualTo(CypherStatement.Place.FINISHED);
    }
  }
}
