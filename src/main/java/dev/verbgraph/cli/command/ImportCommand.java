package dev.verbgraph.cli.command;

import dev.verbgraph.app.GraphAccess;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.LocalServer;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Severity;
import dev.verbgraph.importer.FolderWatch;
import dev.verbgraph.importer.ImportResult;
import dev.verbgraph.query.Spellings;
import dev.verbgraph.render.ChangeView;
import dev.verbgraph.render.DiagnosticText;
import dev.verbgraph.render.Format;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "import", description = "Imports notes and updates the graph.")
final class ImportCommand implements Callable<ExitCode> {

  /** When a file that could not be read is tried again without having changed. */
  private static final Duration RETRY = Duration.ofSeconds(1);

  private static final Duration LONG = Duration.ofDays(1);

  /** For all names of a large graph. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final CliContext around;

  @Mixin private BringNotes notes;

  @ArgGroup private Way way = new Way();

  private static final class Way {

    @Option(names = "--dry-run", description = "only show what would change, like verbgraph plan")
    private boolean dryRun;

    @Option(names = "--watch", description = "keep importing what changes, until Ctrl-C")
    private boolean watch;
  }

  ImportCommand(CliContext around, Databases databases) {
    this.around = around;
    this.notes = new BringNotes(around, databases);
  }

  @Override
  public ExitCode call() throws InterruptedException {
    GraphAccess graph = notes.graph();
    ImportResult.Done done = notes.done(way.dryRun ? notes.plan(graph) : notes.bring(graph));
    if (way.dryRun) {
      PlanCommand.print(done, Format.table, around);
    } else {
      around.out().println(ChangeView.summary(done));
      settle(done, graph);
    }
    if (way.watch) {
      return follow(graph, done.diagnostics());
    }
    BringNotes.refuseLeftOut(done);
    return ExitCode.ANSWERED;
  }

  /** What shells complete is in the graph now. */
  private void settle(ImportResult.Done done, GraphAccess graph) {
    if (notes.isLocal() && !done.change().isEmpty()) {
      new LocalServer(around).words().keep(graph.answers(PATIENCE).to(new Spellings()));
    }
  }

  /**
   * Ends only by an interruption: Ctrl-C ends the program, and Neo4j undoes a transaction that
   * nobody finishes.
   */
  private ExitCode follow(GraphAccess graph, List<Diagnostic> alreadyTold)
      throws InterruptedException {
    around.say("watching; Ctrl-C ends it");
    List<Diagnostic> told = alreadyTold;
    try (FolderWatch watch = new FolderWatch(notes.paths())) {
      while (true) {
        // The first time round, for what changed before the watch began.
        ImportResult imported = notes.bring(graph);
        if (!imported.diagnostics().equals(told)) {
          told = imported.diagnostics();
          DiagnosticText.print(told, around.err());
        }
        switch (imported) {
          case ImportResult.Done done when done.change().isEmpty() -> {}
          case ImportResult.Done done -> {
            PlanCommand.print(done, Format.table, around);
            settle(done, graph);
          }
          case ImportResult.Unusable unusable -> {}
          case ImportResult.Contended contended -> {}
        }
        around.out().flush();
        around.err().flush();
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
