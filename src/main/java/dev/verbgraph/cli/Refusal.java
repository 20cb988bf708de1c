package dev.verbgraph.cli;

/** A command cannot go on, for a reason that its user can mend. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ExitCode code;
  private final String next;

  /**
   * @param what what is wrong, and where
   * @param next what to do about it
   */
  Refusal(ExitCode code, String what, String next) {
    super(what);
    this.code = code;
    this.next = next;
  }

  ExitCode code() {
    return code;
  }

  String next() {
    return next;
  }
}
