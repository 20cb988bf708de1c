package dev.verbgraph.render;

import dev.verbgraph.data.Json;
import dev.verbgraph.problem.UsageProblem;
import dev.verbgraph.problem.UserProblemException;
import java.io.PrintWriter;
import java.util.List;
import java.util.OptionalInt;

/** Writes answers in a format. */
public final class Printer {

  private Printer() {}

  /**
   * @param width of the terminal, empty when there is none
   * @param colour whether a terminal may be coloured
   * @throws UserProblemException when the answer has no such form; nothing is written then
   */
  public static void print(
      View view, Format format, PrintWriter out, OptionalInt width, boolean colour) {
    switch (format) {
      case table -> new Text(out, width, colour).write(view.text());
      case json -> out.println(Json.document(view.json()));
      case ndjson -> lines(view.json(), out);
      case csv -> Csv.write(view.rows().orElseThrow(() -> unfit(format)), out);
      case tree -> Tree.write(drawing(view, format), out);
      case mermaid -> Mermaid.write(drawing(view, format), out);
      case dot -> Dot.write(drawing(view, format), out);
      // A map tells more than an answer holds: who has the graph draws it.
      case html -> throw unfit(format);
    }
  }

  private static void lines(Object json, PrintWriter out) {
    if (json instanceof List<?> list) {
      list.forEach(element -> out.println(Json.line(element)));
    } else {
      out.println(Json.line(json));
    }
  }

  private static Drawing drawing(View view, Format format) {
    return view.drawing().orElseThrow(() -> unfit(format));
  }

  private static UserProblemException unfit(Format format) {
    return new UserProblemException(new UsageProblem.UnfitFormat(format.name()));
  }
}
