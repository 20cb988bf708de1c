package dev.verbgraph.cli.command;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.model.Suggestions;
import dev.verbgraph.problem.NameProblem;
import dev.verbgraph.problem.UserProblemException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Says what the codes of diagnostics mean. */
final class Explanations {

  private final PrintWriter out;

  Explanations(PrintWriter out) {
    this.out = out;
  }

  /**
   * @param code a code, or nothing for all of them
   * @throws UserProblemException when there is no such code
   */
  void print(String code) {
    if (code.isEmpty()) {
      Arrays.stream(Code.values()).forEach(this::print);
    } else {
      print(Code.ofId(code).orElseThrow(() -> unknown(code)));
    }
  }

  private void print(Code code) {
    out.println(code.id() + " (" + code.severity().name().toLowerCase(Locale.ROOT) + ")");
    out.println("    " + code.explanation());
  }

  private static UserProblemException unknown(String code) {
    List<String> all = Arrays.stream(Code.values()).map(Code::id).toList();
    List<String> near = new Suggestions(all).nearest(code);
    return new UserProblemException(new NameProblem.UnknownCode(code, near));
  }
}
