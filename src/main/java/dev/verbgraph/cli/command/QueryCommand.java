package dev.verbgraph.cli.command;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.cypher.SavedQueries;
import dev.verbgraph.cypher.SavedQuery;
import dev.verbgraph.problem.InputProblem;
import dev.verbgraph.problem.NameProblem;
import dev.verbgraph.problem.QueryProblem;
import dev.verbgraph.problem.UsageProblem;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.render.SavedQueriesView;
import dev.verbgraph.render.TableView;
import dev.verbgraph.store.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    footer = {
      "verbgraph query -e \"SHOW INDEXES\"",
      "verbgraph query depends -P \"keys=virtual machines\""
    },
    name = "query",
    abbreviateSynopsis = true,
    description = {
      "Runs a saved query, a statement or a file of statements. Without one, lists the saved"
          + " queries.",
      "Saved queries are the .cypher files of Verbgraph and those in the folder named by"
          + " VERBGRAPH_QUERIES."
    })
final class QueryCommand implements Callable<ExitCode> {

  private final CliContext around;

  @Mixin private Ask ask;

  @ArgGroup private @Nullable Source source;

  private static final class Source {

    @Parameters(
        paramLabel = "NAME",
        completionCandidates = BuiltInQueries.class,
        description = "a saved query")
    private @Nullable String name;

    @Option(names = "-e", paramLabel = "CYPHER", description = "a statement")
    private @Nullable String text;

    @Option(
        names = "-f",
        paramLabel = "FILE",
        description = "a file of statements, each ending with a semicolon")
    private @Nullable Path file;
  }

  /** For shells to complete; those of a folder of one's own can change any time. */
  private static final class BuiltInQueries implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return new SavedQueries(Optional.empty()).all().stream().map(SavedQuery::name).iterator();
    }
  }

  @Option(names = "-P", paramLabel = "NAME=VALUE", description = "set a parameter of the statement")
  private Map<String, String> parameters = Map.of();

  @Option(names = "--write", description = "allow the statement to change the graph")
  private boolean write;

  @Option(
      names = "--limit",
      paramLabel = "ROWS",
      defaultValue = "1000",
      description = "at most ROWS rows (default: ${DEFAULT-VALUE})")
  private int limit;

  QueryCommand(CliContext around, Databases databases) {
    this.around = around;
    this.ask = new Ask(around, databases, new FormatOption.OfRows());
  }

  @Override
  public ExitCode call() {
    if (source == null) {
      return ask.print(
          new SavedQueriesView(List.copyOf(saved().all())), () -> "there are no saved queries");
    }
    if (limit < 1 || limit == Integer.MAX_VALUE) {
      throw new UserProblemException(new UsageProblem.LimitOutOfRange(limit));
    }
    SavedQuery query = query(source);
    List<BoundStatement> scripts = query.scripts(parameters);
    if (scripts.isEmpty()) {
      throw new UserProblemException(new QueryProblem.NoStatement(query.name()));
    }
    if (ask.onlyCypher()) {
      return ask.print(scripts);
    }
    ExitCode code = ExitCode.NONE;
    for (BoundStatement script : scripts) {
      code = run(script) == ExitCode.ANSWERED ? ExitCode.ANSWERED : code;
    }
    return code;
  }

  private ExitCode run(BoundStatement script) {
    Table table =
        write ? ask.neo4j().rowsOfWriting(script, limit + 1) : ask.neo4j().rows(script, limit + 1);
    if (table.columns().isEmpty()) {
      // It asked for nothing back.
      return ExitCode.ANSWERED;
    }
    Table shown = new Table(table.columns(), ask.first(limit, table.rows()));
    return ask.print(new TableView(shown), () -> "no rows");
  }

  private SavedQuery query(Source source) {
    if (source.text != null) {
      return new SavedQuery("-e", source.text);
    }
    if (source.file != null) {
      return new SavedQuery(source.file.toString(), text(source.file));
    }
    String name = requireNonNull(source.name);
    SavedQueries saved = saved();
    return saved
        .named(name)
        .orElseThrow(() -> new UserProblemException(new NameProblem.UnknownQuery(name)));
  }

  private SavedQueries saved() {
    Optional<Path> own = around.variable("VERBGRAPH_QUERIES").map(Path::of);
    try {
      return new SavedQueries(own);
    } catch (UncheckedIOException unreadable) {
      throw new UserProblemException(
          new InputProblem.QueriesUnreadable(own.map(Path::toString).orElse("")));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UserProblemException(new InputProblem.StatementsUnreadable(file));
    }
  }
}
