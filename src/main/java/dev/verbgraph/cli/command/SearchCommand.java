package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.problem.UsageProblem;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.query.Search;
import dev.verbgraph.render.SearchView;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    footer = {"verbgraph search python sdk", "verbgraph search kuberntes --limit 5"},
    abbreviateSynopsis = true,
    name = "search",
    description = "Full-text search in names, aliases and passages; tolerates typos.")
final class SearchCommand implements Callable<ExitCode> {

  @Mixin private Ask ask;

  @Parameters(
      arity = "1..*",
      paramLabel = "TEXT",
      description = "words, all of which must be found")
  private List<String> words;

  @Option(
      names = "--limit",
      paramLabel = "ROWS",
      defaultValue = "20",
      description = "at most ROWS rows (default: ${DEFAULT-VALUE})")
  private int limit;

  SearchCommand(CliContext around, Databases databases) {
    this.ask = new Ask(around, databases, new FormatOption.OfRows());
  }

  @Override
  public ExitCode call() {
    String text = String.join(" ", words);
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new UserProblemException(new UsageProblem.NothingToSearch(text));
    }
    if (limit < 1) {
      throw new UserProblemException(new UsageProblem.LimitOutOfRange(limit));
    }
    return ask.tell(
        new Search(text, ask.onlyCypher() ? limit : limit + 1L),
        hits -> new SearchView(ask.first(limit, hits)),
        () -> "\"" + text + "\" is not in any name or passage");
  }
}
