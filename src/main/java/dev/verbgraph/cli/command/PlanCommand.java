package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.importer.ImportResult;
import dev.verbgraph.importer.Importer;
import dev.verbgraph.render.ChangeView;
import dev.verbgraph.render.Format;
import dev.verbgraph.render.Printer;
import dev.verbgraph.store.Database;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "plan",
    description = "Shows what an import would add (+), change (~) and remove (-). Writes nothing.")
final class PlanCommand extends NotesCommand {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, json, ndjson or csv (default: ${DEFAULT-VALUE})")
  private Format format;

  PlanCommand(CliContext around, Databases databases) {
    super(around, databases);
  }

  @Override
  ImportResult bring(
      Importer importer, List<Path> paths, boolean prune, ImportProgressLine progress) {
    return importer.plan(paths, prune, progress);
  }

  @Override
  void settled(ImportResult.Done done, Database database) {
    // Nothing is: this was a plan.
  }

  @Override
  void tell(ImportResult.Done done) {
    print(done, format, around());
  }

  static void print(ImportResult.Done done, Format format, CliContext around) {
    Printer.print(ChangeView.of(done), format, around.out(), around.terminalWidth(), false);
  }
}
