package dev.verbgraph.cli;

import dev.verbgraph.cli.format.ChangeView;
import dev.verbgraph.cli.format.Format;
import dev.verbgraph.cli.format.Printer;
import dev.verbgraph.importer.Imported;
import dev.verbgraph.importer.Importer;
import dev.verbgraph.store.Database;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "plan", description = "Shows what an import would add (+), change (~) and remove (-). Writes nothing.")
final class PlanCommand extends NotesCommand {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, json, ndjson or csv; default: ${DEFAULT-VALUE}")
  private Format format;

  PlanCommand(Surroundings around, Databases databases) {
    super(around, databases);
  }

  @Override
  Imported bring(Importer importer, List<Path> paths, boolean prune, ImportProgressLine progress) {
    return importer.plan(paths, prune, progress);
  }

  @Override
  void settled(Imported.Done done, Database database) {
    // Nothing is: this was a plan.
  }

  @Override
  void tell(Imported.Done done) {
    print(done, format, around());
  }

  static void print(Imported.Done done, Format format, Surroundings around) {
    Printer.print(ChangeView.of(done), format, around.out(), around.terminalWidth(), false);
  }
}
