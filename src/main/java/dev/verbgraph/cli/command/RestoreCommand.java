package dev.verbgraph.cli.command;

import dev.verbgraph.app.GraphAccess;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.LocalServer;
import dev.verbgraph.problem.InputProblem;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.query.GraphSummary;
import dev.verbgraph.query.Spellings;
import dev.verbgraph.query.neo4j.Neo4jAnswers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    footer = {"verbgraph restore graph.dump", "verbgraph restore ~/backups/2026-11-28.dump"},
    name = "restore",
    description = {
      "Makes the graph of the local Neo4j what a file of verbgraph backup holds.",
      "What the graph holds now is replaced; when the file cannot be read, it stays as it is."
    })
final class RestoreCommand implements Callable<ExitCode> {

  /** For all names of a large graph. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final CliContext around;
  private final Databases databases;

  @Parameters(paramLabel = "FILE", description = "a file of verbgraph backup")
  private Path file;

  RestoreCommand(CliContext around, Databases databases) {
    this.around = around;
    this.databases = databases;
  }

  @Override
  public ExitCode call() throws InterruptedException {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new UserProblemException(new InputProblem.BackupUnreadable(file));
    }
    LocalServer server = new LocalServer(around);
    server.restore(file);
    Neo4jAnswers answers = GraphAccess.open(databases.local()).answers(PATIENCE);
    server.words().keep(answers.to(new Spellings()));
    around.out().println(BackupCommand.words(answers.to(new GraphSummary())));
    return ExitCode.ANSWERED;
  }
}
