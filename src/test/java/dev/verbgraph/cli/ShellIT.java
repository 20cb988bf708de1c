package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verbgraph.store.Cypher;
import dev.verbgraph.store.Database;
import dev.verbgraph.store.DatabaseException;
import dev.verbgraph.store.Target;
import dev.verbgraph.support.TestGraph;
import dev.verbgraph.support.TestNeo4j;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shell, with lines from a script: what a person types goes the same way. */
class ShellIT {

  private static final Duration LONG = Duration.ofSeconds(60);

  /** Counts the connections. */
  private static final class Counted implements Databases {

    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger started = new AtomicInteger();

    @Override
    public Target local() {
      started.incrementAndGet();
      return TestNeo4j.target();
    }

    @Override
    public Database open(Target target) {
      opened.incrementAndGet();
      return Databases.super.open(target);
    }
  }

  @BeforeEach
  void graph() {
    TestGraph.compute();
  }

  private static Outcome shell(Databases databases, String script) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    var in = new ByteArrayInputStream(script.getBytes(StandardCharsets.UTF_8));
    Surroundings around =
        new Surroundings(in, new PrintWriter(out), new PrintWriter(err), OptionalInt.empty(), Map.of(), false, false);
    return new Outcome(new Cli(around, databases).run("shell"), out.toString(), err.toString());
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
    assertThat(databases.started).hasValue(1);
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
    Outcome outcome = shell(new Counted(), "query -e 'MATCH (n:Nothing) RETURN n'\nquery -e 'RETURN 1 AS n'\nexit\nnonsense\n");

    assertThat(outcome.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(outcome.out()).isEqualTo("N\n1\n");
  }

  @Test
  void aScriptThatStopsInTheMiddleIsNotGuessed() {
    Outcome outcome = shell(new Counted(), "MATCH (n)\nRETURN n\n");

    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("not finished").contains(";");
  }

  @Test
  void itOnlyReads() {
    Outcome outcome = shell(new Counted(), "MATCH (n) DETACH DELETE n;\n");

    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("query --write");
  }

  @Test
  void thereIsNoShellInTheShell() {
    assertThat(shell(new Counted(), "shell\n").code()).isEqualTo(ExitCode.USAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "depends AKS", "dependents AKS --hard --format tree", "path AKS 'Virtual Machines'", "why AKS 'Virtual Machines'",
        "impact AKS", "cycles", "gaps", "search cluster", "show AKS", "list", "relations"
      })
  void whatCypherPrintsCanBePasted(String question) {
    Outcome printed = shell(new Counted(), question + " --cypher\n");
    assertThat(printed.code()).isEqualTo(ExitCode.ANSWERED);

    Outcome outcome = shell(new Counted(), printed.out());

    assertThat(outcome.code()).as(outcome.err()).isIn(ExitCode.ANSWERED, ExitCode.NONE);
  }

  @Test
  void aQueryThatRunsCanBeCancelledFromAnotherThread() throws InterruptedException, TimeoutException {
    Cypher endless = new Cypher("test", "UNWIND range(1, 100000000000) AS n WITH n WHERE n < 0 RETURN n");
    Cypher running = new Cypher("test", "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '100000000000'");
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
      assertThat(failure).hasCauseInstanceOf(DatabaseException.class);
      assertThat(other.read(running, Map.of(), LONG).rows()).hasSize(1);
    }
  }
}
