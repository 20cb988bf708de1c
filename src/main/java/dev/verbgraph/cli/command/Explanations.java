package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.Refusal;
import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.model.Suggestions;
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
   * @throws Refusal when there is no such code
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

  private static Refusal unknown(String code) {
    List<String> all = Arrays.stream(Code.values()).map(Code::id).toList();
    List<String> near = new Suggestions(all).nearest(code);
    return new Refusal(
        ExitCode.INPUT,
        "unknown code \"" + code + "\"",
        near.isEmpty()
            ? "verbgraph check --explain lists them all"
            : "did you mean " + String.join(" or ", near) + "?");
  }
}
