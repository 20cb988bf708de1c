package dev.verbgraph.cli;

import dev.verbgraph.cli.format.Overviews;
import dev.verbgraph.query.Gaps;
import dev.verbgraph.vocabulary.Relation;
import dev.verbgraph.vocabulary.RulesReader;
import picocli.CommandLine.Command;

@Command(
    abbreviateSynopsis = true,
    name = "gaps",
    description = {
      "What the notes leave open.",
      "Services that are named and never described, described and never linked, described without a Python part; phrases "
          + "outside the built-in vocabulary; names that are nearly alike."
    })
final class GapsCommand extends AskCommand {

  GapsCommand(Surroundings around, OwnNeo4j local) {
    super(around, local);
  }

  @Override
  public ExitCode call() {
    var types = RulesReader.builtIn().relations().stream().map(Relation::type).toList();
    return tell(new Gaps(types), Overviews::gaps, () -> "the notes leave nothing open");
  }
}
