package dev.verbgraph.server;

/**
 * The local server could not be started, read or stopped; {@link #problem()} says which of the
 * known ways.
 */
public final class ServerException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient ServerProblem problem;

  ServerException(ServerProblem problem) {
    super(message(problem));
    this.problem = problem;
  }

  ServerException(ServerProblem problem, Throwable cause) {
    super(message(problem), cause);
    this.problem = problem;
  }

  public ServerProblem problem() {
    return problem;
  }

  private static String message(ServerProblem problem) {
    return problem.what() + "\n" + problem.next();
  }
}
