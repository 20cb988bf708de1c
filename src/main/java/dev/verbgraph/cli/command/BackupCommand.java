package dev.verbgraph.cli.command;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.app.GraphAccess;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.LocalServer;
import dev.verbgraph.problem.DatabaseProblem;
import dev.verbgraph.problem.InputProblem;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.query.GraphSummary;
import dev.verbgraph.render.Count;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    footer = {"verbgraph backup graph.dump", "verbgraph backup ~/backups/2026-11-28.dump"},
    name = "backup",
    description = {
      "Writes the graph of the local Neo4j into a file, from which verbgraph restore brings it"
          + " back.",
      "Neo4j is stopped for that, and started again. The file is a dump, as neo4j-admin makes it."
    })
final class BackupCommand implements Callable<ExitCode> {

  /** For counting a large graph. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final CliContext around;
  private final Databases databases;

  @Parameters(paramLabel = "FILE", description = "the file to write; it must not be there yet")
  private Path file;

  BackupCommand(CliContext around, Databases databases) {
    this.around = around;
    this.databases = databases;
  }

  @Override
  public ExitCode call() throws InterruptedException {
    if (Files.exists(file)) {
      throw new UserProblemException(new InputProblem.BackupExists(file));
    }
    Path folder = requireNonNull(file.toAbsolutePath().getParent());
    if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw new UserProblemException(
          new InputProblem.ExportUnwritable(
              file.toString(), folder + " is not a folder that you may write to"));
    }
    GraphSummary.Summary graph = summary(around, databases);
    if (graph.unfinished()) {
      throw new UserProblemException(new DatabaseProblem.ImportUnderWay());
    }
    new LocalServer(around).backUp(file);
    around.out().println(file + ": " + words(graph));
    return ExitCode.ANSWERED;
  }

  static GraphSummary.Summary summary(CliContext around, Databases databases) {
    return GraphAccess.open(databases.local()).answers(PATIENCE).to(new GraphSummary());
  }

  static String words(GraphSummary.Summary graph) {
    return Count.of(graph.documents(), "document")
        + ", "
        + (graph.entities() == 1 ? "1 entity" : graph.entities() + " entities");
  }
}
