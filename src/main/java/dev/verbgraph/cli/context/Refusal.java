package dev.verbgraph.cli.context;

/** A command cannot go on, for a reason that its user can mend. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ExitCode code;
  private final String next;

  /**
   * @param what what is wrong, and where
   * @param next what to do about it
   */
  public Refusal(ExitCode code, String what, String next) {
    super(what);
    this.code = code;
    this.next = next;
  }

  /** What the local server says no to. */
  static Refusal of(dev.verbgraph.server.ServerProblem problem) {
    String log = String.join("\n| ", problem.log());
    return new Refusal(
        ExitCode.DATABASE,
        problem.what(),
        log.isEmpty() ? problem.next() : problem.next() + "\n| " + log);
  }

  ExitCode code() {
    return code;
  }

  String next() {
    return next;
  }
}
