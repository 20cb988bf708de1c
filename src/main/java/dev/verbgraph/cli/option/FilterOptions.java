package dev.verbgraph.cli.option;

import dev.verbgraph.cli.completion.Completes;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.query.Scope;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** Which dependencies count, by what they are. */
public final class FilterOptions {

  @Option(names = "--hard", description = "only hard dependencies")
  private boolean hard;

  @Option(
      names = "--follow",
      paramLabel = "TYPE",
      split = ",",
      completionCandidates = Completes.Types.class,
      description = "only dependencies derived from these relation types, such as USES,HOSTS")
  private List<String> follow = List.of();

  /** Whether there can be more without these options. */
  public boolean narrows() {
    return hard || !follow.isEmpty();
  }

  /**
   * @param types asked for types, as typed, as the graph has them
   */
  public Scope scope(Function<List<String>, List<RelationType>> types, long limit) {
    return Scope.of(types.apply(follow), hard, limit);
  }
}
