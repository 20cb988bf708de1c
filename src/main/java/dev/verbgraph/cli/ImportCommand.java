package dev.verbgraph.cli;

import dev.verbgraph.importer.Imported;
import dev.verbgraph.importer.Importer;
import dev.verbgraph.query.Answers;
import dev.verbgraph.query.Spellings;
import dev.verbgraph.store.Database;
import dev.verbgraph.vocabulary.RulesReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Command;

@Command(name = "import", description = "Makes the graph say what the notes say.")
final class ImportCommand extends NotesCommand {

  /** For all names of a large graph. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  ImportCommand(Surroundings around, OwnNeo4j local) {
    super(around, local);
  }

  @Override
  Imported bring(Importer importer, List<Path> paths, boolean prune, ImportProgressLine progress) {
    return importer.run(paths, prune, progress);
  }

  /** What shells complete is in the graph now. */
  @Override
  void settled(Imported.Done done, Database database) {
    if (local() && !done.change().isEmpty()) {
      Answers answers = new Answers(database, () -> RulesReader.builtIn().identity(), PATIENCE);
      words().keep(answers.to(new Spellings()));
    }
  }

  @Override
  List<String> answer(Imported.Done done) {
    return List.of(ChangeText.summary(done));
  }
}
