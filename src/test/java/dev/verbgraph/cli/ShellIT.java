package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verbgraph.app.GraphAccess;
import dev.verbgraph.cli.command.Cli;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.problem.Interrupted;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.store.Bookmarks;
import dev.verbgraph.store.Database;
import dev.verbgraph.store.Target;
import dev.verbgraph.support.TestGraph;
import dev.verbgraph.support.TestNeo4j;
import dev.verbgraph.support.TestTerminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shell, with lines from a script: what a person types goes the same way. */
class ShellIT {

  private static final Duration LONG = Duration.ofSeconds(60);

  /** Counts the connections. */
  private static final class Counted implements Databases {

    private final AtomicInteger opened = new AtomicInteger();

    @Override
    public Target local() {
      return TestNeo4j.target();
    }

    @Override
    public GraphAccess open(Target target, Optional<Bookmarks> bookmarks, Runnable slow) {
      opened.incrementAndGet();
      return Databases.super.open(target, bookmarks, slow);
    }
  }

  /** Passes on what is said to a Neo4j, and keeps it. */
  private static final class Overheard implements Databases, AutoCloseable {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ServerSocket ear = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final URI neo4j;

    Overheard(URI neo4j) throws IOException {
      this.neo4j = neo4j;
      Thread.ofVirtual().start(this::listen);
    }

    String said() {
      return said.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public Target local() {
      URI uri = URI.create("bolt://127.0.0.1:" + ear.getLocalPort());
      return Target.of(uri, "neo4j", "any", Optional.empty());
    }

    private void listen() {
      try {
        while (true) {
          Socket from = ear.accept();
          Socket to = new Socket(neo4j.getHost(), neo4j.getPort());
          Thread.ofVirtual().start(() -> pass(from, to, said));
          Thread.ofVirtual().start(() -> pass(to, from, OutputStream.nullOutputStream()));
        }
      } catch (IOException closed) {
        // The test is over.
      }
    }

    private static void pass(Socket from, Socket to, OutputStream heard) {
      byte[] bytes = new byte[8192];
      try (from;
          to) {
        for (int n = from.getInputStream().read(bytes);
            n >= 0;
            n = from.getInputStream().read(bytes)) {
          heard.write(bytes, 0, n);
          to.getOutputStream().write(bytes, 0, n);
        }
      } catch (IOException closed) {
        // One side went away.
      }
    }

    @Override
    public void close() throws IOException {
      ear.close();
    }
  }

  @TempDir private Path folder;

  @BeforeEach
  void graph() {
    TestGraph.compute();
  }

  private static Outcome shell(Databases databases, String script) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    var in = new ByteArrayInputStream(script.getBytes(StandardCharsets.UTF_8));
    CliContext around =
        new CliContext(
            Optional.of(in),
            new PrintWriter(out),
            new PrintWriter(err),
            OptionalInt.empty(),
            Map.of(),
            false,
            false);
    return new Outcome(new Cli(around, databases).run("shell"), out.toString(), err.toString());
  }

  /** At a terminal, where these keys are pressed, and then Ctrl-D. */
  private Outcome typed(Databases databases, String keys) throws IOException {
    var in = new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8));
    return typed(databases, in, new StringWriter());
  }

  private Outcome typed(Databases databases, InputStream in, StringWriter err) throws IOException {
    StringWriter out = new StringWriter();
    Map<String, String> environment = Map.of("VERBGRAPH_HOME", home().toString(), "NO_COLOR", "1");
    CliContext around =
        new CliContext(
            Optional.of(in),
            new PrintWriter(out),
            new PrintWriter(err),
            OptionalInt.empty(),
            environment,
            false,
            true);
    Terminal terminal =
        new ExternalTerminal(
            "test", "xterm", in, new ByteArrayOutputStream(), StandardCharsets.UTF_8);
    ExitCode code = TestTerminal.instead(terminal, () -> new Cli(around, databases).run("shell"));
    return new Outcome(code, out.toString(), err.toString());
  }

  private Path home() {
    return folder.resolve("data/verbgraph");
  }

  @Test
  void greetsWhoeverTypes() throws IOException {
    assertThat(typed(new Counted(), "list service --format csv\r"))
        .satisfies(outcome -> assertThat(outcome.code()).isEqualTo(ExitCode.ANSWERED))
        .satisfies(outcome ->
            assertThat(outcome.err()).contains("help lists the commands").doesNotContain("empty"))
        .satisfies(outcome -> assertThat(outcome.out()).contains("Virtual Machines"));
    TestGraph.empty();

    assertThat(typed(new Counted(), "").err()).contains("the graph is empty");
  }

  /** All names of a large graph take their time, and to greet nobody needs them. */
  @Test
  void theNamesAreAskedForAtTheFirstTab() throws IOException {
    try (Overheard neo4j = new Overheard(TestNeo4j.target().uri())) {
      String names = Cypher.of("internal/spellings").text().strip();

      typed(neo4j, "gaps\r");
      assertThat(neo4j.said()).contains("LIMIT 1").doesNotContain(names);

      typed(neo4j, "depends azure\t\r");
      assertThat(neo4j.said()).contains(names);
    }
  }

  @Test
  void withoutNeo4jItDoesNotBegin() throws IOException {
    Target nobody = Target.of(URI.create("bolt://127.0.0.1:1"), "neo4j", "any", Optional.empty());

    assertThat(typed(() -> nobody, "list\r").code()).isEqualTo(ExitCode.DATABASE);
  }

  @Test
  void whatWasPastedBehindAFailureIsNotRun() throws IOException {
    Outcome outcome =
        typedAfterAFailure(
            """
            \033[200~query -e 'RETURN 1 AS a'
            query -e 'RETURN 2 AS b LIMIT 0'
            show nobody
            query -e 'RETURN 3 AS c'\033[201~\r\
            """,
            "query -e 'RETURN 4 AS d'\r");

    assertThat(outcome.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(outcome.out()).isEqualTo("A\n1\nD\n4\n");
    assertThat(outcome.err()).contains("nobody");
  }

  /** A terminal that does not mark what is pasted sends it as if it were typed. */
  @Test
  void neitherIsWhatWasTypedMeanwhile() throws IOException {
    Outcome outcome =
        typedAfterAFailure(
            "RETURN 1 AS a;\rshow nobody\rRETURN 2 AS b;\rRETURN 3 AS c;\r", "RETURN 4 AS d;\r");

    assertThat(outcome.out()).isEqualTo("A\n1\nD\n4\n");
    assertThat(outcome.err()).contains("nobody", "is not run");
  }

  /**
   * @param first what is typed at once
   * @param then what is typed when something of it was not run
   */
  private Outcome typedAfterAFailure(String first, String then) throws IOException {
    PipedOutputStream keys = new PipedOutputStream();
    try (PipedInputStream in = new PipedInputStream(keys)) {
      keys.write(first.getBytes(StandardCharsets.UTF_8));
      StringWriter err =
          new StringWriter() {
            private boolean told;

            @Override
            public void flush() {
              if (!told && toString().contains("is not run")) {
                told = true;
                try (keys) {
                  keys.write(then.getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              }
            }
          };
      return typed(new Counted(), in, err);
    }
  }

  @Test
  void whatWasTypedIsItsOwnersAlone() throws IOException {
    typed(new Counted(), "list\r");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home())))
        .isEqualTo("rwx------");
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(home().resolve("history"))))
        .isEqualTo("rw-------");
    assertThat(home().resolve("history")).content().contains("list");
  }

  @Test
  void takesCommandsAndCypherOnOneConnection() {
    Counted databases = new Counted();

    Outcome outcome =
        shell(
            databases,
            """
            // Both doors to the same graph.
            dependents 'Virtual Machines' --format csv

            :param name => 'Azure Kubernetes Service';
            MATCH (e:Entity {name: $name})
            RETURN e.name AS name;
            list service --format json
            """);

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(outcome.out())
        .startsWith(Outcome.of("dependents", "Virtual Machines", "--format", "csv").out())
        .contains("NAME\nAzure Kubernetes Service\n")
        .endsWith(Outcome.of("list", "service", "--format", "json").out());
    assertThat(databases.opened).hasValue(1);
  }

  /** To go on trying at the old place would take a minute. */
  @Test
  void goesOnWithALocalNeo4jThatWasStartedAgainElsewhere() throws IOException {
    try (Overheard before = new Overheard(TestNeo4j.target().uri());
        Overheard after = new Overheard(TestNeo4j.target().uri())) {
      Iterator<Overheard> places = List.of(before, after).iterator();

      Outcome outcome = shell(() -> places.next().local(), "RETURN 1 AS a;\nRETURN 2 AS b;\n");

      assertThat(outcome.out()).isEqualTo("A\n1\nB\n2\n");
      assertThat(after.said()).contains("RETURN 2").doesNotContain("RETURN 1");
    }
  }

  @Test
  void helpForAnUnknownCommandSaysThatItIsUnknown() {
    assertThat(shell(new Counted(), "help lits\n"))
        .satisfies(outcome -> assertThat(outcome.code()).isEqualTo(ExitCode.USAGE))
        .satisfies(outcome ->
            assertThat(outcome.err()).contains("unknown command lits", "did you mean list"));
  }

  @Test
  void aScriptEndsAtTheFirstLineThatFails() {
    Outcome outcome = shell(new Counted(), "show nobody\nlist\n");

    assertThat(outcome.code()).isEqualTo(ExitCode.INPUT);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("nobody");
  }

  @Test
  void anAnswerOfNoneIsNoFailure() {
    Outcome outcome =
        shell(
            new Counted(),
            "query -e 'MATCH (n:Nothing) RETURN n'\nquery -e 'RETURN 1 AS n'\nexit\nnonsense\n");

    assertThat(outcome.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(outcome.out()).isEqualTo("N\n1\n");
  }

  @Test
  void aScriptThatStopsInTheMiddleIsNotGuessed() {
    Outcome outcome = shell(new Counted(), "MATCH (n)\nRETURN n\n");

    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("not complete").contains(";");
  }

  @Test
  void parametersStayUntilTheyAreCleared() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), ":param x => 3\nRETURN $x AS c;\n");
    Outcome outcome =
        shell(
            new Counted(),
            """
            :format csv
            :param x => 1
            RETURN $x AS a;
            list tool
            :param {y: ['it''s'], z: null};
            RETURN $x + size($y) AS b, $z AS z;
            :source %s
            RETURN $x AS d;
            :params
            :params clear
            RETURN $x AS e;
            """
                .replace("it''s", "it\\'s")
                .formatted(file));

    assertThat(outcome.out())
        .startsWith("a\n1\n")
        .contains("\nb,z\n2,\nc\n3\nd\n3\n")
        .endsWith("d\n3\n:param x => 3;\n:param y => ['it\\'s'];\n:param z => null;\n");
    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("x");
    assertThat(shell(new Counted(), ":param x => \nRETURN 1 AS n;\n"))
        .satisfies(broken -> assertThat(broken.code()).isNotEqualTo(ExitCode.ANSWERED))
        .satisfies(broken -> assertThat(broken.out()).isEmpty());
    assertThat(shell(new Counted(), ":params x\n").err()).contains(":params clear");
  }

  @Test
  void answersHaveTheFormThatWasAskedForWhereTheyHaveIt() {
    Outcome outcome =
        shell(
            new Counted(),
            """
            :format tree
            dependents "Virtual Machines"
            list service
            dependents "Virtual Machines" --format csv
            :format
            dependents "Virtual Machines"
            """);

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .isEqualTo(
            Outcome.of("dependents", "Virtual Machines", "--format", "tree").out()
                + Outcome.of("list", "service").out()
                + Outcome.of("dependents", "Virtual Machines", "--format", "csv").out()
                + Outcome.of("dependents", "Virtual Machines").out());
    assertThat(shell(new Counted(), ":format xml\n").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void answersGoToFilesAndPrograms() throws IOException {
    Path file = folder.resolve("an answer.csv");
    Path piped = folder.resolve("piped");
    Outcome outcome =
        shell(
            new Counted(),
            "list tool --format csv > '%s'\nquery -e 'RETURN 1 > 2 AS a' --format csv >>'%s';\n"
                    .formatted(file, file)
                + "query -e \"RETURN '|' AS b\" --format csv | tr b c >"
                + piped
                + "\nlist > "
                + folder
                + "\n");

    assertThat(Files.readString(file)).isEqualTo("a\nfalse\n");
    assertThat(Files.readString(piped)).isEqualTo("c\n|\n");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.code()).isEqualTo(ExitCode.INPUT);
    assertThat(shell(new Counted(), "list >\n").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aFileIsRunUpToWhatFails() throws IOException {
    Path inner = folder.resolve("inner");
    Path outer = folder.resolve("outer");
    Files.writeString(inner, "RETURN 1 AS a;\nshow nobody\nRETURN 2 AS b;\n");
    Files.writeString(outer, ":source " + inner + "\nRETURN 3 AS c;\n");

    assertThat(shell(new Counted(), ":source " + outer + "\nRETURN 4 AS d;\n"))
        .satisfies(outcome -> assertThat(outcome.out()).isEqualTo("A\n1\n"))
        .satisfies(outcome -> assertThat(outcome.code()).isEqualTo(ExitCode.INPUT));
    Files.writeString(inner, ":source " + outer + "\n");
    assertThat(shell(new Counted(), ":source " + outer + "\n").err()).contains("in that file");
    assertThat(shell(new Counted(), ":source no/such/file\n").code()).isEqualTo(ExitCode.INPUT);
    assertThat(shell(new Counted(), ":source\n").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void commandsOfOtherShellsAreUnknown() {
    assertThat(shell(new Counted(), ":use neo4j\nRETURN 1;\n"))
        .satisfies(outcome -> assertThat(outcome.code()).isEqualTo(ExitCode.USAGE))
        .satisfies(outcome -> assertThat(outcome.err()).contains(":use"));
  }

  @Test
  void itReadsNoNamesForACommand() {
    assertThat(shell(new Counted(), "depends -\nAKS\n"))
        .satisfies(outcome -> assertThat(outcome.code()).isEqualTo(ExitCode.USAGE))
        .satisfies(outcome -> assertThat(outcome.err()).contains("give the names themselves"));
  }

  @Test
  void itOnlyReads() {
    Outcome outcome = shell(new Counted(), "MATCH (n) DETACH DELETE n;\n");

    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("query --write");
  }

  @Test
  void thereIsNoShellInTheShell() {
    assertThat(shell(new Counted(), "shell\n"))
        .satisfies(outcome -> assertThat(outcome.code()).isEqualTo(ExitCode.USAGE))
        .satisfies(outcome -> assertThat(outcome.err()).contains("this is the shell"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "depends AKS",
        "dependents AKS --hard --format tree",
        "path AKS 'Virtual Machines'",
        "why AKS 'Virtual Machines'",
        "path AKS 'Virtual Machines' --avoid 'Web Apps' --max-hops 3",
        "common AKS 'Virtual Machines'",
        "search \"it's\"",
        "impact AKS",
        "cycles",
        "gaps",
        "search cluster",
        "show AKS",
        "list",
        "relations"
      })
  void whatCypherPrintsCanBePasted(String question) throws IOException {
    Outcome printed = shell(new Counted(), question + " --cypher\n");
    assertThat(printed.code()).isEqualTo(ExitCode.ANSWERED);

    Outcome outcome = shell(new Counted(), printed.out());

    assertThat(outcome.code()).as(outcome.err()).isIn(ExitCode.ANSWERED, ExitCode.NONE);
    Path file = Files.writeString(folder.resolve("printed.cypher"), printed.out());
    assertThat(shell(new Counted(), "query -f " + file + "\n").out()).isEqualTo(outcome.out());
  }

  @Test
  void aQueryThatRunsCanBeCancelledFromAnotherThread()
      throws InterruptedException, TimeoutException {
    Cypher endless =
        new Cypher("test", "UNWIND range(1, 100000000000) AS n WITH n WHERE n < 0 RETURN n");
    Cypher running =
        new Cypher(
            "test",
            "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '100000000000'");
    Database database = Database.open(TestNeo4j.target());
    try (Database other = Database.open(TestNeo4j.target());
        ExecutorService threads = Executors.newSingleThreadExecutor()) {
      Future<?> answer = threads.submit(() -> database.read(endless, Map.of(), LONG));
      // This statement contains the number, too.
      while (other.read(running, Map.of(), LONG).rows().size() < 2) {
        Thread.sleep(20);
      }

      database.cancel();

      ExecutionException failure =
          catchThrowableOfType(ExecutionException.class, () -> answer.get(10, TimeUnit.SECONDS));
      assertThat(failure.getCause())
          .isInstanceOfSatisfying(
              UserProblemException.class,
              ended -> assertThat(ended.problem()).isEqualTo(new Interrupted.Undone()));
      assertThat(other.read(running, Map.of(), LONG).rows()).hasSize(1);
    }
  }
}
