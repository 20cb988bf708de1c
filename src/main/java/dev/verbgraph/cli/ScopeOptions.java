package dev.verbgraph.cli;

import dev.verbgraph.query.Scope;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which dependencies count. */
final class ScopeOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(names = "--direct", description = "only direct ones; the same as --depth 1")
  private boolean direct;

  @Option(names = "--depth", paramLabel = "N", description = "at most N dependencies in a row")
  private Integer depth;

  @Option(names = "--hard", description = "without soft dependencies")
  private boolean hard;

  @Option(
      names = "--follow",
      paramLabel = "TYPE",
      split = ",",
      description = "only dependencies that come from these relation types, such as USES,HOSTS")
  private List<String> follow = List.of();

  Scope scope() {
    return new Scope(depth(), hard, RelationTypes.of(follow), Optional.empty(), Limits.ALL);
  }

  private OptionalInt depth() {
    if (depth != null && depth < 1) {
      throw new ParameterException(command.commandLine(), "--depth: at least 1, not " + depth);
    }
    if (direct) {
      return OptionalInt.of(1);
    }
    return depth == null ? OptionalInt.empty() : OptionalInt.of(depth);
  }
}
