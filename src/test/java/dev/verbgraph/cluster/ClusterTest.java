package dev.verbgraph.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cli.command.Cli;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.KeptDatabases;
import dev.verbgraph.cli.context.LocalServer;
import dev.verbgraph.cluster.Cluster.Heard;
import dev.verbgraph.cluster.Member.Manner;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.store.Database;
import dev.verbgraph.store.Target;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that ask a cluster: a simulated one, as real ones need Neo4j Enterprise. */
class ClusterTest {

  private static final Duration SOON = Duration.ofSeconds(6);

  @TempDir private Path home;
  private Cluster cluster;

  /** The last of them is the one whose address a person knows. */
  @BeforeEach
  void begin() throws IOException {
    cluster = Cluster.of("leader", "reader", "other");
  }

  @AfterEach
  void end() throws IOException {
    cluster.close();
  }

  private record Said(ExitCode code, String out, String err) {}

  /** A command as a process of its own would be: it knows nothing of those before it. */
  private final class Command {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CliContext around;
    private final KeptDatabases databases;

    private Command(Map<String, String> variables) {
      Map<String, String> environment = new HashMap<>(variables);
      environment.put("VERBGRAPH_HOME", home.toString());
      environment.putIfAbsent("NEO4J_URI", cluster.uri());
      around =
          new CliContext(
              Optional.empty(),
              new PrintWriter(out),
              new PrintWriter(err),
              OptionalInt.empty(),
              environment,
              false,
              false);
      databases = new KeptDatabases(new LocalServer(around));
    }

    private Said run(String... arguments) {
      ExitCode code = new Cli(around, databases).run(arguments);
      return new Said(code, out.toString(), err.toString());
    }
  }

  private Said run(String... arguments) {
    return new Command(Map.of()).run(arguments);
  }

  private Said write(String word) {
    return run("query", "--write", "-e", "CREATE " + word);
  }

  private Said read() {
    return run("query", "-e", "MATCH (n) RETURN n", "--format", "csv");
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void aSecondCommandSeesWhatTheFirstHasWritten() throws IOException {
    assertThat(write("one").err()).isEmpty();
    assertThat(write("two").err()).isEmpty();

    Said seen = read();

    assertThat(seen.err()).isEmpty();
    assertThat(seen.out()).contains("one", "two");
    assertThat(kept())
        .singleElement()
        .satisfies(file -> {
          assertThat(file).hasContent("version:2");
          assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
              .isEqualTo("rw-------");
        });
  }

  @Test
  void theLeaderWritesAndTheOthersRead() {
    write("one");
    read();

    assertThat(cluster.asked("CREATE")).containsOnly("leader");
    assertThat(cluster.asked("MATCH")).isNotEmpty().doesNotContain("leader");
    assertThat(cluster.heard())
        .filteredOn(heard -> heard.what().equals("BEGIN"))
        .extracting(Heard::mode)
        .containsOnly("r");
  }

  @Test
  void eachUserAndDatabaseHasBookmarksOfItsOwn() {
    write("one");

    new Command(Map.of("NEO4J_DATABASE", "sales")).run("query", "-e", "MATCH (n) RETURN n");
    new Command(Map.of("NEO4J_USERNAME", "ada")).run("query", "-e", "MATCH (n) RETURN n");

    assertThat(cluster.heard())
        .filteredOn(heard -> heard.what().equals("BEGIN"))
        .isNotEmpty()
        .allMatch(heard -> heard.bookmarks().isEmpty());
  }

  @Test
  void commandsAtTheSameTimeKeepTheBookmarksOfEachOther() throws IOException {
    Command first = new Command(Map.of());
    Command second = new Command(Map.of());
    first.run("query", "--write", "-e", "CREATE one");
    second.run("query", "--write", "-e", "CREATE two");
    first.run("query", "--write", "-e", "CREATE three");

    assertThat(kept()).extracting(Files::readString).containsOnly("version:2", "version:3");
  }

  @Test
  void aServerThatIsAloneNeedsNoBookmarks() throws IOException {
    try (Cluster alone = Cluster.of("single")) {
      Map<String, String> there = Map.of("NEO4J_URI", alone.uri());
      new Command(there).run("query", "--write", "-e", "CREATE one");

      assertThat(kept()).isEmpty();
      assertThat(new Command(there).run("query", "-e", "MATCH (n) RETURN n").out()).contains("one");
    }
  }

  @Test
  void bookmarksThatTheServerDoesNotKnowAreDroppedWithAWord() throws IOException {
    write("one");
    forgetEverywhere(Manner.KNOWS_NONE);

    Said seen = read();

    assertThat(seen.err()).containsOnlyOnce("does not know what was written last");
    assertThat(seen.code()).isEqualTo(ExitCode.NONE);
    assertThat(kept()).isEmpty();
    assertThat(read().err()).doesNotContain("does not know");
  }

  /** As after a restore: the bookmarks are of a future that never comes. */
  private void forgetEverywhere(Manner manner) {
    cluster.written().clear();
    Stream.of("leader", "reader", "other")
        .map(cluster::member)
        .forEach(member -> member.takesBookmarks(manner));
  }

  @Test
  void theyAreDroppedAlsoByWhoHasReadSomethingNewerSince() throws IOException {
    write("one");
    cluster.written().add("from elsewhere");
    cluster.member("reader").catchUp();
    cluster.member("other").catchUp();
    Command shell = new Command(Map.of());
    assertThat(shell.run("query", "-e", "MATCH (n) RETURN n").out()).contains("from elsewhere");
    forgetEverywhere(Manner.KNOWS_NONE);

    assertThat(shell.run("query", "-e", "MATCH (n) RETURN n").err())
        .contains("does not know what was written last");
    assertThat(kept()).isEmpty();
  }

  @Test
  void aRestoredClusterIsNotWaitedForForever() throws IOException {
    write("one");
    forgetEverywhere(Manner.WAITS);
    long begun = System.nanoTime();

    Said seen = run("query", "-e", "MATCH (n) RETURN n", "--connect-timeout", "1");

    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
    assertThat(seen.err())
        .contains("waiting for Neo4j at " + cluster.uri(), "does not know what was written last");
    assertThat(kept()).isEmpty();
  }

  @Test
  void aReaderThatIsBehindLeadsToAnotherOne() throws IOException {
    write("one");
    cluster.member("reader").takesBookmarks(Manner.GIVES_UP);
    for (int i = 0; i < 3; i++) {
      Said seen = read();

      assertThat(seen.err()).isEmpty();
      assertThat(seen.out()).contains("one");
    }
    assertThat(cluster.asked("MATCH")).containsOnly("other");
    assertThat(kept()).hasSize(1);
  }

  @Test
  void readersThatAreAllBehindAnswerWithAWord() {
    write("one");
    cluster.member("reader").takesBookmarks(Manner.GIVES_UP);
    cluster.member("other").takesBookmarks(Manner.GIVES_UP);

    Said seen = read();

    assertThat(seen.err()).containsOnlyOnce("answers may be older");
    assertThat(seen.code()).isEqualTo(ExitCode.NONE);
  }

  @Test
  void aNewLeaderIsFound() {
    // Of a database that is named, the driver does not ask every time who leads.
    try (Database database = Database.open(target())) {
      database.write(SOON, statements -> statements.run(creating("one"), Map.of()));
      cluster.lead("reader");

      database.write(SOON, statements -> statements.run(creating("two"), Map.of()));

      assertThat(cluster.asked("BEGIN")).containsExactly("leader", "leader", "reader");
      assertThat(cluster.written()).containsExactly("one", "two");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Neo.TransientError.Transaction.DeadlockDetected",
        "Neo.ClientError.Cluster.NotALeader",
        "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase"
      })
  void whatPassesIsTriedAgain(String code) {
    cluster.member("leader").refuses(code);
    try (Database database = Database.open(target())) {
      database.write(SOON, statements -> statements.run(creating("one"), Map.of()));
    }
    assertThat(cluster.asked("BEGIN")).containsExactly("leader", "leader");
    assertThat(cluster.written()).containsExactly("one");
  }

  /** Some of its transactions may be done: only a person knows whether to do the others again. */
  @Test
  void aStatementWithTransactionsOfItsOwnIsNotTriedAgain() {
    Command shell = new Command(Map.of("NEO4J_DATABASE", "neo4j"));
    shell.run("query", "--write", "-e", "CREATE one");
    cluster.lead("reader");

    Said said = shell.run("query", "--write", "-e", "CREATE two");

    assertThat(said.err()).contains("lost the connection", "run the command again");
    assertThat(said.code()).isEqualTo(ExitCode.DATABASE);
    assertThat(shell.run("query", "--write", "-e", "CREATE two").code())
        .isEqualTo(ExitCode.ANSWERED);
  }

  private Target target() {
    return Target.of(URI.create(cluster.uri()), "neo4j", "any", Optional.of("neo4j"));
  }

  private static Cypher creating(String word) {
    return new Cypher("test", "CREATE " + word);
  }

  @Test
  void ctrlCEndsAQueryOnTheMemberThatRunsIt() throws Exception {
    Command shell = new Command(Map.of());
    CompletableFuture<Said> said =
        CompletableFuture.supplyAsync(() -> shell.run("query", "--write", "-e", "SLEEP"));
    long end = System.nanoTime() + SOON.toNanos();
    while (cluster.asked("SLEEP").isEmpty() && System.nanoTime() < end) {
      Thread.sleep(5);
    }

    shell.databases.cancel();

    assertThat(said.get(SOON.toSeconds(), TimeUnit.SECONDS).code()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(cluster.asked("SHOW TRANSACTIONS"))
        .containsExactlyInAnyOrder("leader", "reader", "other");
  }
}
