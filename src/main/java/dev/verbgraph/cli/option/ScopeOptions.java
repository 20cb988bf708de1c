package dev.verbgraph.cli.option;

import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.query.Scope;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which dependencies count. */
public final class ScopeOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(names = "--direct", description = "only direct dependencies; same as --depth 1")
  private boolean direct;

  @Option(names = "--depth", paramLabel = "N", description = "at most N dependencies in a row")
  private @Nullable Integer depth;

  @Mixin private FilterOptions filter;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "list only entities of this kind; still follow dependencies through others")
  private @Nullable EntityKind kind;

  @Mixin private LimitOption limit;

  /** Whether there can be more without these options. */
  public boolean narrows() {
    return filter.narrows() || kind != null;
  }

  /**
   * @param types asked, when nothing is wrong with the numbers, for types as the graph has them
   */
  public Scope scope(Function<List<String>, List<RelationType>> types) {
    long rows = limit.rows();
    OptionalInt most = depth();
    Scope filtered = filter.scope(types, rows);
    return new Scope(
        most,
        filtered.hardOnly(),
        filtered.unsettled(),
        filtered.follow(),
        Optional.ofNullable(kind),
        filtered.limit());
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
