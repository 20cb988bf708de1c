package dev.verbgraph.cli;

import dev.verbgraph.importer.Imported;
import dev.verbgraph.importer.Importer;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;

@Command(name = "import", description = "Makes the graph say what the notes say.")
final class ImportCommand extends NotesCommand {

  ImportCommand(Surroundings around, OwnNeo4j local) {
    super(around, local);
  }

  @Override
  Imported bring(Importer importer, List<Path> paths, boolean prune, ImportProgressLine progress) {
    return importer.run(paths, prune, progress);
  }

  @Override
  List<String> answer(Imported.Done done) {
    return List.of(ChangeText.summary(done));
  }
}
