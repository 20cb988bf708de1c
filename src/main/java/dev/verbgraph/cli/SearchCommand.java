package dev.verbgraph.cli;

import dev.verbgraph.cli.format.Overviews;
import dev.verbgraph.query.Search;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    abbreviateSynopsis = true,
    name = "search",
    description = "Where words stand, in names, aliases and passages; typing errors are forgiven.")
final class SearchCommand extends AskCommand {

  @Parameters(arity = "1..*", paramLabel = "TEXT")
  private List<String> words;

  @Option(names = "--limit", paramLabel = "ROWS", defaultValue = "20", description = "default: ${DEFAULT-VALUE}")
  private int limit;

  SearchCommand(Surroundings around, Databases databases) {
    super(around, databases);
  }

  @Override
  public ExitCode call() {
    String text = String.join(" ", words);
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new Refusal(ExitCode.USAGE, "there is no word in \"" + text + "\"", "search for letters or digits");
    }
    return tell(new Search(text, limit), Overviews::hits, () -> "\"" + text + "\" stands in no name and no passage");
  }
}
