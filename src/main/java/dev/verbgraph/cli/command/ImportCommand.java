package dev.verbgraph.cli.command;

import dev.verbgraph.app.GraphAccess;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Severity;
import dev.verbgraph.importer.FolderWatch;
import dev.verbgraph.importer.ImportResult;
import dev.verbgraph.importer.Importer;
import dev.verbgraph.query.Answers;
import dev.verbgraph.query.Spellings;
import dev.verbgraph.render.ChangeView;
import dev.verbgraph.render.DiagnosticText;
import dev.verbgraph.render.Format;
import dev.verbgraph.store.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "import", description = "Imports notes and updates the graph.")
final class ImportCommand extends NotesCommand {

  /** When a file that could not be read is tried again without having changed. */
  private static final Duration RETRY = Duration.ofSeconds(1);

  private static final Duration LONG = Duration.ofDays(1);

  /** For all names of a large graph. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @ArgGroup private Way way;

  private static final class Way {

    @Option(names = "--dry-run", description = "only show what would change, like verbgraph plan")
    private boolean dryRun;

    @Option(names = "--watch", description = "keep importing what changes, until Ctrl-C")
    private boolean watch;
  }

  ImportCommand(CliContext around, Databases databases) {
    super(around, databases);
  }

  private boolean dryRun() {
    return way != null && way.dryRun;
  }

  /** What shells complete is in the graph now. */
  @Override
  void settled(ImportResult.Done done, Database database) {
    if (isLocal() && !dryRun() && !done.change().isEmpty()) {
      Answers answers = new GraphAccess(database).answers(PATIENCE);
      words().keep(answers.to(new Spellings()));
    }
  }

  @Override
  ImportResult bring(
      Importer importer, List<Path> paths, boolean prune, ImportProgressLine progress) {
    return dryRun() ? importer.plan(paths, prune, progress) : importer.run(paths, prune, progress);
  }

  @Override
  void tell(ImportResult.Done done) {
    if (dryRun()) {
      PlanCommand.print(done, Format.table, around());
    } else {
      around().out().println(ChangeView.summary(done));
    }
  }

  @Override
  ExitCode end(Importer importer, ImportResult.Done done, Database database)
      throws InterruptedException {
    return way != null && way.watch
        ? follow(importer, done.diagnostics(), database)
        : super.end(importer, done, database);
  }

  /**
   * Ends only by an interruption: Ctrl-C ends the program, and Neo4j undoes a transaction that
   * nobody finishes.
   */
  private ExitCode follow(Importer importer, List<Diagnostic> alreadyTold, Database database)
      throws InterruptedException {
    around().err().println("verbgraph: watching; Ctrl-C ends it");
    List<Diagnostic> told = alreadyTold;
    try (FolderWatch watch = new FolderWatch(paths())) {
      while (true) {
        // The first time round, for what changed before the watch began.
        ImportResult imported = bring(importer);
        if (!imported.diagnostics().equals(told)) {
          told = imported.diagnostics();
          DiagnosticText.print(told, around().err());
        }
        switch (imported) {
          case ImportResult.Done done when done.change().isEmpty() -> {}
          case ImportResult.Done done -> {
            PlanCommand.print(done, Format.table, around());
            settled(done, database);
          }
          case ImportResult.Unusable unusable -> {}
          case ImportResult.Contended contended -> {}
        }
        around().out().flush();
        around().err().flush();
        watch.await(isSettled(imported) ? LONG : RETRY);
      }
    }
  }

  private static boolean isSettled(ImportResult imported) {
    return switch (imported) {
      case ImportResult.Done done ->
          done.diagnostics().stream().noneMatch(each -> each.severity() == Severity.ERROR);
      case ImportResult.Unusable unusable -> false;
      case ImportResult.Contended contended -> false;
    };
  }
}
