package dev.verbgraph.cli.option;

import dev.verbgraph.cli.completion.Completes;
import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.query.Scope;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** Which dependencies count, by what they are. */
public final class FilterOptions {

  @Option(names = "--hard", description = "only hard dependencies")
  private boolean hard;

  @Option(names = "--planned", description = "also dependencies that notes call planned")
  private boolean planned;

  @Option(names = "--deprecated", description = "also dependencies that notes call deprecated")
  private boolean deprecated;

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
    return new Scope(
        OptionalInt.empty(), hard, unsettled(), types.apply(follow), Optional.empty(), limit);
  }

  private Set<RelationStatus> unsettled() {
    Set<RelationStatus> asked = EnumSet.noneOf(RelationStatus.class);
    if (planned) {
      asked.add(RelationStatus.PLANNED);
    }
    if (deprecated) {
      asked.add(RelationStatus.DEPRECATED);
    }
    return asked;
  }
}
