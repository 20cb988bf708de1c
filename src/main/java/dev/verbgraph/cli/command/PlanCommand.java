package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.Pager;
import dev.verbgraph.cli.option.PagerOption;
import dev.verbgraph.importer.ImportResult;
import dev.verbgraph.render.ChangeView;
import dev.verbgraph.render.Format;
import dev.verbgraph.render.Printer;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    footer = {"verbgraph plan notes", "verbgraph plan notes --format json"},
    name = "plan",
    description = "Shows what an import would add (+), change (~) and remove (-). Writes nothing.")
final class PlanCommand implements Callable<ExitCode> {

  private final CliContext around;

  @Mixin private BringNotes notes;

  @Mixin private FormatOption.OfRows form;
  @Mixin private PagerOption paging;

  PlanCommand(CliContext around, Databases databases) {
    this.around = around;
    this.notes = new BringNotes(around, databases);
  }

  @Override
  public ExitCode call() {
    form.check();
    ImportResult.Done done = notes.done(notes.plan(notes.graph()));
    if (form.csvSafe()) {
      Printer.printForSpreadsheet(new ChangeView(done), around.out());
    } else {
      try (Pager pager = paging.open(around, true)) {
        print(done, form.format(), pager.out(), around);
      }
    }
    BringNotes.refuseLeftOut(done);
    return ExitCode.ANSWERED;
  }

  static void print(ImportResult.Done done, Format format, PrintWriter out, CliContext around) {
    Printer.print(new ChangeView(done), format, out, around.terminalWidth(), false);
  }
}
