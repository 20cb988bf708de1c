package dev.verbgraph.cli.option;

import dev.verbgraph.cli.context.Limits;
import dev.verbgraph.problem.UsageProblem;
import dev.verbgraph.problem.UserProblemException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How many rows are shown. */
public final class LimitOption {

  @Option(names = "--limit", paramLabel = "ROWS", description = "at most ROWS rows")
  private @Nullable Long limit;

  /** Whether somebody said so. */
  public boolean given() {
    return limit != null;
  }

  /**
   * @throws UserProblemException when it is less than one
   */
  public long rows() {
    if (limit != null && limit < 1) {
      throw new UserProblemException(
          new UsageProblem.LimitOutOfRange(Math.clamp(limit, Integer.MIN_VALUE, 0)));
    }
    return limit == null ? Limits.ALL : Math.min(limit, Limits.ALL);
  }
}
