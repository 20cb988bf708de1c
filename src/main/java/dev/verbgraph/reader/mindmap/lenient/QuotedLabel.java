package dev.verbgraph.reader.mindmap.lenient;

import dev.verbgraph.reader.mindmap.grammar.Chars;

/** Writes a text so that Mermaid shows all of it. */
final class QuotedLabel {

  private QuotedLabel() {}

  static String of(String text) {
    // Blanks count little, but U+2028 among them begins a line to Mermaid, on which a comment may
    // stand.
    String line = Chars.squeeze(text);
    // A quotation that begins with a tick is Markdown to Mermaid, and would end at the next tick.
    String start = line.startsWith("`") ? "#96;" + line.substring(1) : line;
    return "[\"" + start.replace("\"", "#quot;") + "\"]";
  }

  /** The hint of a diagnostic: what to write instead of a line. */
  static String hint(String text) {
    return "Quote the label: " + (Brief.fitsMessage(text) ? of(text) : "[\"…\"]");
  }
}
