package dev.verbgraph.cli;

import dev.verbgraph.importer.Imported;
import dev.verbgraph.importer.Importer;
import java.nio.file.Path;
import dev.verbgraph.store.Database;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;

@Command(name = "plan", description = "Shows what an import would add (+), change (~) and remove (-). Writes nothing.")
final class PlanCommand extends NotesCommand {

  PlanCommand(Surroundings around, OwnNeo4j local) {
    super(around, local);
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
  List<String> answer(Imported.Done done) {
    List<String> lines = new ArrayList<>(ChangeText.details(done));
    lines.add(ChangeText.summary(done));
    return lines;
  }
}
