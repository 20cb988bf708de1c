package dev.verbgraph.cli.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.verbgraph.problem.DatabaseProblem;
import dev.verbgraph.problem.InputProblem;
import dev.verbgraph.problem.Interrupted;
import dev.verbgraph.problem.NameProblem;
import dev.verbgraph.problem.QueryProblem;
import dev.verbgraph.problem.ServerProblem;
import dev.verbgraph.problem.UsageProblem;
import dev.verbgraph.problem.UserProblem;
import dev.verbgraph.problem.UserProblemException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is printed for each problem, and the exit code. After a change of words
 *
 * <pre>mvn test -Dtest=ProblemGoldenTest -Dgolden.update=true</pre>
 *
 * <p>writes what is said now, and fails nevertheless: look at the difference, then run the test
 * without the property.
 */
class ProblemGoldenTest {

  private static final Path GOLDENS = Path.of("src/test/resources/problems");
  private static final URI BOLT = URI.create("bolt://db:7687");
  private static final Path LOG = Path.of("/home/neo4j.log");
  private static final Path FILE = Path.of("file.txt");

  /** The cases that are worded in several ways have an example for each. */
  private static final List<UserProblem> EXAMPLES =
      List.of(
          new UsageProblem.NothingToSearch("!?"),
          new UsageProblem.LimitOutOfRange(0),
          new UsageProblem.TimeoutTooShort("--timeout", 0),
          new UsageProblem.GraphvizMissing(),
          new UsageProblem.GraphvizFailed("/usr/bin/dot", 1),
          new UsageProblem.OnlyForCsv("--csv-safe"),
          new UsageProblem.TablesWithoutFolder(),
          new UsageProblem.InputTaken(),
          new UsageProblem.AddressInvalid(
              "--uri", "http://db:7474", "it is of Browser", "neo4j://db:7687"),
          new UsageProblem.AddressInvalid(
              "NEO4J_URI", "neo4j://me:s3cret@@db x", "it is not a URI", "neo4j://localhost:7687"),
          new UsageProblem.CredentialsWithoutAddress("--password"),
          new UsageProblem.UploadNowhere(),
          new UsageProblem.PasswordVariableUnset("SECRET"),
          new UsageProblem.NoTerminal(),
          new UsageProblem.ShellInShell(),
          new UsageProblem.EntryUnfinished("a semicolon"),
          new UsageProblem.SourceWithoutFile(),
          new UsageProblem.FormatUnknown("xml"),
          new UsageProblem.ParamsMisused("x"),
          new UsageProblem.SourceInItself(FILE),
          new QueryProblem.InvalidCypher("what Neo4j says\n\"RETRUN 1\"\n ^"),
          new UsageProblem.NoMap("--open"),
          new UsageProblem.SameEnds("AKS"),
          new UsageProblem.SourceUrlUnfit("javascript:{file}"),
          new QueryProblem.NoStatement("own"),
          new QueryProblem.UnfitParameter("limit", "INTEGER", "ten"),
          new QueryProblem.ParameterMissing("own", "name", "STRING", "a name", "'web apps'"),
          new QueryProblem.ParameterMissing("own", "name", "STRING", "", "'web apps'"),
          new QueryProblem.UnknownParameter("own", "c", List.of("a", "b")),
          new QueryProblem.DeclarationUnreadable("own", "limit INTEGER"),
          new QueryProblem.ParamLineUnreadable("own", ":param x: 1"),
          new QueryProblem.WouldChange(),
          new QueryProblem.WouldAdminister(),
          new QueryProblem.WouldLoadFile(),
          new QueryProblem.WouldCall("dbms.kill"),
          new NameProblem.EmptyGraph("Kafka"),
          new NameProblem.UnknownName("Kafak", List.of("Kafka", "Kafka Connect")),
          new NameProblem.UnknownName("Kafak", List.of()),
          new NameProblem.AmbiguousName("SB", List.of("Service Bus", "Storage Blob")),
          new NameProblem.UnknownType("USE", List.of("USES")),
          new NameProblem.UnknownType("USE", List.of()),
          new NameProblem.UnknownDocument("nots.md", List.of("notes.md")),
          new NameProblem.UnknownDocument("nots.md", List.of()),
          new NameProblem.AmbiguousDocument("a.md", List.of("/x/a.md", "/y/a.md")),
          new NameProblem.SeveralNotes("a.md", List.of("x/a.md", "y/a.md")),
          new NameProblem.UnknownPack("asure", List.of("aws", "azure")),
          new NameProblem.UnknownQuery("own"),
          new NameProblem.UnknownCode("mindmap-emty", List.of("mindmap-empty")),
          new NameProblem.UnknownCode("mindmap-emty", List.of()),
          new InputProblem.NoNames(),
          new InputProblem.NothingImported(),
          new InputProblem.NotesLeftOut(1),
          new InputProblem.NotesLeftOut(2),
          new InputProblem.FilesNotRead(1),
          new InputProblem.FilesNotRead(2),
          new InputProblem.OutOfMemory("notes/all-services.md"),
          new InputProblem.TooMuch(),
          new InputProblem.QueriesUnreadable("queries"),
          new InputProblem.StatementsUnreadable(FILE),
          new InputProblem.ScriptUnreadable(FILE),
          new InputProblem.VariablesUnreadable(FILE),
          new InputProblem.PasswordUnreadable(FILE),
          new InputProblem.BackupExists(FILE),
          new InputProblem.BackupUnreadable(FILE),
          new InputProblem.ExportUnwritable("graph.json", "the disk may be full"),
          new DatabaseProblem.Unreachable(BOLT),
          new DatabaseProblem.ConnectionLost(BOLT),
          new DatabaseProblem.UnknownHost("db.exmaple.com"),
          new DatabaseProblem.Silent(BOLT, Duration.ofSeconds(5)),
          new DatabaseProblem.NotEncrypted(URI.create("neo4j+s://db:7687")),
          new DatabaseProblem.Encrypted(BOLT),
          new DatabaseProblem.Untrusted(URI.create("neo4j+s://db:7687")),
          new DatabaseProblem.WebServer(URI.create("neo4j://db:7474")),
          new DatabaseProblem.DatabaseOffline("what Neo4j says"),
          new DatabaseProblem.NeedsRestart("what Neo4j says"),
          new DatabaseProblem.NotAnAddress(URI.create("http://db")),
          new DatabaseProblem.Unauthorized(BOLT, "neo4j", Optional.empty()),
          new DatabaseProblem.Unauthorized(BOLT, "neo4j", Optional.of(Path.of("/home/password"))),
          new DatabaseProblem.TooManyPasswords(BOLT, "neo4j"),
          new DatabaseProblem.NoSuchDatabase("what Neo4j says"),
          new DatabaseProblem.ProcedureFailed("what Neo4j says"),
          new DatabaseProblem.AlreadyThere("what Neo4j says"),
          new DatabaseProblem.NotUnique("what Neo4j says"),
          new DatabaseProblem.WouldWrite("what Neo4j says"),
          new DatabaseProblem.Forbidden("what Neo4j says"),
          new DatabaseProblem.TimedOut(),
          new DatabaseProblem.NewerGraph("migration 999-of-tomorrow"),
          new DatabaseProblem.OutOfMemory(),
          new DatabaseProblem.NoteTooLarge("notes/all-services.md"),
          new DatabaseProblem.Refused("what Neo4j says"),
          new DatabaseProblem.SchemaIncomplete(List.of("002-entity-key", "009-passage-text")),
          new DatabaseProblem.CheckFailed("entity-kinds", 1),
          new DatabaseProblem.CheckFailed("entity-kinds", 2),
          new DatabaseProblem.ImportUnderWay(),
          new DatabaseProblem.ImportContended(),
          new DatabaseProblem.OthersThere(1, "notes/a.md"),
          new DatabaseProblem.OthersThere(7, "notes/a.md"),
          new DatabaseProblem.UploadContended(),
          new DatabaseProblem.ForgettingContended(),
          new DatabaseProblem.NoHost(URI.create("bolt:db")),
          new DatabaseProblem.NoBrowser(
              List.of(URI.create("https://db:7473"), URI.create("http://db:7474"))),
          new ServerProblem.HomeUnusable(FILE, "permission denied"),
          new ServerProblem.HomeOfOthers(FILE, "others can write to it"),
          new ServerProblem.JavaUnfit(Optional.of(Path.of("/jdk")), "is Java 17"),
          new ServerProblem.JavaUnfit(Optional.empty(), "none was found"),
          new ServerProblem.ClassPathMissing(Path.of("neo4j.jar")),
          new ServerProblem.DataFromNewerNeo4j(Path.of("data"), "2999.01.0", "2026.08.1"),
          new ServerProblem.OlderLeftOpen(
              Path.of("data"), "5.26.30", LOG, List.of("recover the database")),
          new ServerProblem.PasswordLost(Path.of("password"), Path.of("data")),
          new ServerProblem.SettingWrong(
              "/home/settings.conf:3", "\"hep\" is not a setting", "there are heap, page-cache"),
          new ServerProblem.NoPort("127.0.0.1", "too many open files"),
          new ServerProblem.DiskFull(Path.of("/home"), 5 << 20, 16 << 20),
          new ServerProblem.GaveUp("what Neo4j says", LOG),
          new ServerProblem.MemoryShort(512 << 20, 1 << 30),
          new ServerProblem.EndedAlone(LOG, List.of("last line")),
          new ServerProblem.Hangs(4711, LOG),
          new ServerProblem.Ended("Neo4j", LOG, List.of("first line", "second line")),
          new ServerProblem.ToolFailed("the graph is being read", LOG, List.of("no dump")),
          new ServerProblem.TimedOut("Neo4j is starting", Duration.ofSeconds(90), LOG, List.of()),
          new Interrupted.Undone(),
          new Interrupted.Starting());

  private static Stream<Class<?>> cases() {
    return Stream.of(UserProblem.class.getPermittedSubclasses())
        .flatMap(group -> Stream.of(group.getPermittedSubclasses()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isSaidAsItsGoldenFileHasIt(Class<?> problem) throws IOException {
    String said =
        EXAMPLES.stream()
            .filter(problem::isInstance)
            .map(example -> said(example, Set.of()))
            .collect(Collectors.joining("\n"));
    assertThat(said).as("an example of " + problem).isNotEmpty();
    Path golden = GOLDENS.resolve(name(problem) + ".txt");

    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDENS);
      Files.writeString(golden, said);
      fail("written anew: " + golden);
    }
    assertThat(golden).exists();
    assertThat(said).isEqualTo(Files.readString(golden));
  }

  @Test
  void everyGoldenFileHasItsProblem() throws IOException {
    try (Stream<Path> goldens = Files.list(GOLDENS)) {
      assertThat(goldens.map(golden -> golden.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              cases().map(problem -> name(problem) + ".txt").toList());
    }
  }

  @Test
  void adviceAgainstTimeoutsNamesOnlyOptionsThatThereAre() {
    assertThat(said(new DatabaseProblem.TimedOut(), Set.of("--timeout", "--limit", "--depth")))
        .contains("ask for less (--depth, --limit), or allow more time with --timeout SECONDS");
    assertThat(said(new DatabaseProblem.TimedOut(), Set.of("--timeout")))
        .contains("  allow more time with --timeout SECONDS");
  }

  /** As {@code DatabaseProblem.TimedOut}: some cases of two groups share their simple name. */
  private static String name(Class<?> problem) {
    return problem.getDeclaringClass().getSimpleName() + "." + problem.getSimpleName();
  }

  private static String said(UserProblem problem, Set<String> options) {
    StringWriter err = new StringWriter();
    CliContext around =
        new CliContext(
            Optional.empty(),
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            OptionalInt.empty(),
            Map.of(),
            false,
            false);
    Failure failure = Failure.of(new UserProblemException(problem), options);
    failure.print(around);
    return err + "exit code " + failure.code().code() + "\n";
  }
}
