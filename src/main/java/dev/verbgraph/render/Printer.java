package dev.verbgraph.render;

import dev.verbgraph.data.Json;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiConsumer;

/** Writes answers in a format. */
public final class Printer {

  private Printer() {}

  /**
   * @param width of the terminal, empty when there is none
   * @param colour whether what people read is coloured
   * @return how many arrows were left out, because nobody could read, or no program draw, all of
   *     them
   * @throws IllegalArgumentException when the answer has no such form: a mistake in Verbgraph
   */
  public static int print(
      View view, Format format, PrintWriter out, OptionalInt width, boolean colour) {
    return switch (format) {
      case table -> {
        new Text(out, width, colour).write(view.text());
        yield 0;
      }
      case json -> {
        out.println(Json.document(view.json()));
        yield 0;
      }
      case ndjson -> {
        lines(view.json(), out);
        yield 0;
      }
      case csv -> {
        new Csv(out, false).write(rows(view));
        yield 0;
      }
      case tree ->
          drawn(
              drawing(view, format),
              Tree.MOST,
              (part, whole) -> Tree.write(part, whole, new Screen(out)));
      case mermaid ->
          drawn(
              drawing(view, format),
              Mermaid.MOST,
              (part, whole) -> Mermaid.write(part, new Screen(out)));
      case dot ->
          drawn(drawing(view, format), Dot.MOST, (part, whole) -> Dot.write(part, new Screen(out)));
      // These are made of more than an answer: of the whole graph, by another program.
      case svg, html -> throw unfit(format);
    };
  }

  private static int drawn(Drawing whole, int most, BiConsumer<Drawing, Drawing> write) {
    Drawing drawn = whole.first(most);
    write.accept(drawn, whole);
    return whole.arrows().size() - drawn.arrows().size();
  }

  /**
   * Writes {@link Format#csv} for spreadsheets: no text in it becomes a formula.
   *
   * @throws IllegalArgumentException as {@link #print}
   */
  public static void printForSpreadsheet(View view, PrintWriter out) {
    new Csv(out, true).write(rows(view));
  }

  private static List<Map<String, Object>> rows(View view) {
    return view.rows().orElseThrow(() -> unfit(Format.csv));
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

  private static IllegalArgumentException unfit(Format format) {
    return new IllegalArgumentException("this answer is not written as " + format);
  }
}
