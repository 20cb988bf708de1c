package dev.verbgraph.cli.option;

import dev.verbgraph.cli.completion.Completes;
import java.util.List;
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

  public boolean hard() {
    return hard;
  }

  /** As typed; empty for all. */
  public List<String> follow() {
    return follow;
  }
}
