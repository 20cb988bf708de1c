package dev.verbgraph.problem;

import org.jspecify.annotations.Nullable;

/** Ends what a user asked for. Its message says what happened. */
public final class UserProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient UserProblem problem;

  public UserProblemException(UserProblem problem) {
    this(problem, null);
  }

  /**
   * @param cause what another library threw; null when none did
   */
  public UserProblemException(UserProblem problem, @Nullable Throwable cause) {
    super(Wording.of(problem).what(), cause);
    this.problem = problem;
  }

  public UserProblem problem() {
    return problem;
  }
}
