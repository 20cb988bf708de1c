package dev.verbgraph.cli.option;

import dev.verbgraph.cli.context.Limits;
import dev.verbgraph.problem.UsageProblem;
import dev.verbgraph.problem.UserProblemException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How many rows are shown. */
public final class LimitOption {

  @Option(names = "--limit", paramLabel = "ROWS", description = "at most ROWS rows")
  private @Nullable Integer limit;

  /**
   * @throws UserProblemException when it is less than one
   */
  public long rows() {
    if (limit != null && limit < 1) {
      throw new UserProblemException(new UsageProblem.LimitOutOfRange(limit));
    }
    return limit == null ? Limits.ALL : Math.min(limit, Limits.ALL);
  }
}
