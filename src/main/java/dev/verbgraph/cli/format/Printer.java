package dev.verbgraph.cli.format;

import java.io.PrintWriter;
import java.util.OptionalInt;

/** Writes answers in a format. */
public final class Printer {

  private Printer() {}

  /** @param width of the terminal, empty when there is none */
  public static void print(View view, Format format, PrintWriter out, OptionalInt width) {
    switch (format) {
      case table -> new Text(out, width).write(view.text());
      case json -> out.println(Json.document(view.json()));
    }
  }
}
