package dev.verbgraph.cli.context;

import dev.verbgraph.problem.DatabaseProblem;
import dev.verbgraph.problem.InputProblem;
import dev.verbgraph.problem.Interrupted;
import dev.verbgraph.problem.NameProblem;
import dev.verbgraph.problem.QueryProblem;
import dev.verbgraph.problem.ServerProblem;
import dev.verbgraph.problem.UsageProblem;
import dev.verbgraph.problem.UserProblem;

/** What the end of a command tells the shell. */
public enum ExitCode {
  /** The question is answered, the work is done. */
  ANSWERED(0),
  /** The answer is "none", or a check found errors. */
  NONE(1),
  /** The command line is wrong. */
  USAGE(2),
  /** The input cannot be used: a file, or a name that is unknown or ambiguous. */
  INPUT(3),
  /** The database cannot be reached, or refuses. */
  DATABASE(4),
  /** A bug in Verbgraph. */
  BUG(70),
  /** Ctrl-C. */
  INTERRUPTED(130);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  static ExitCode of(UserProblem problem) {
    return switch (problem) {
      case UsageProblem usage -> USAGE;
      case QueryProblem query -> USAGE;
      case NameProblem name -> INPUT;
      case InputProblem input -> INPUT;
      case DatabaseProblem database -> DATABASE;
      case ServerProblem server -> DATABASE;
      case Interrupted interrupted -> INTERRUPTED;
    };
  }

  public int code() {
    return code;
  }
}
