package dev.verbgraph.cli.command;

import dev.verbgraph.app.GraphAccess;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.LocalServer;
import dev.verbgraph.cli.context.WordCache;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.importer.ImportResult;
import dev.verbgraph.query.RelationTypes;
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

@Command(
    footer = {"verbgraph import notes", "verbgraph import notes --watch"},
    name = "import",
    description = "Imports notes and updates the graph.")
final class ImportCommand implements Callable<ExitCode> {

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
      PlanCommand.print(done, Format.table, around.out(), around);
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

  /** What shells complete is in the graph now; all names of a large one take a while. */
  private void settle(ImportResult.Done done, GraphAccess graph) {
    if (!notes.isLocal() || done.change().isEmpty()) {
      return;
    }
    WordCache words = new LocalServer(around).words();
    if (done.change().keepsEntities() && words.isThere()) {
      words.keepTypes(graph.answers(PATIENCE).to(new RelationTypes()));
    } else {
      words.keep(graph.answers(PATIENCE).to(new Spellings()));
    }
  }

  private ExitCode follow(GraphAccess graph, List<Diagnostic> alreadyTold)
      throws InterruptedException {
    around.say("watching; Ctrl-C ends it");
    Told told = new Told(alreadyTold);
    notes.follow(
        graph,
        imported -> {
          told.tell(imported.diagnostics());
          switch (imported) {
            case ImportResult.Done done when done.change().isEmpty() -> {}
            case ImportResult.Done done -> {
              notes.tellVanished(done);
              PlanCommand.print(done, Format.table, around.out(), around);
              settle(done, graph);
            }
            case ImportResult.Unusable unusable -> {}
            case ImportResult.Contended contended -> {}
          }
          around.out().flush();
          around.err().flush();
        });
    throw new IllegalStateException("a watch ends by an interruption only");
  }

  /** Says nothing twice in a row. */
  private final class Told {
    private List<Diagnostic> last;

    private Told(List<Diagnostic> last) {
      this.last = last;
    }

    private void tell(List<Diagnostic> diagnostics) {
      if (!diagnostics.equals(last)) {
        last = diagnostics;
        DiagnosticText.print(last, around.err());
      }
    }
  }
}
