package dev.verbgraph.reader.grammar;

import dev.verbgraph.data.JsonWriter;
import dev.verbgraph.reader.cleaning.Refusal;
import dev.verbgraph.reader.cleaning.Revision;
import dev.verbgraph.reader.cleaning.Stage;
import java.util.OptionalInt;

/**
 * Why Mermaid does not draw a diagram.
 *
 * @param stage how far it came
 * @param line the line, from 1, at which it says it gave up: counted without front matter,
 *     directives and comments, and empty where it names none
 * @param place the place in the given text, with CRLF counted as one character, that made it give
 *     up
 * @param message why, one sentence without a full stop
 * @param hint what to do about it
 */
public record Rejection(Stage stage, OptionalInt line, int place, String message, String hint) {

  public static Rejection of(Refusal why) {
    return new Rejection(why.stage(), OptionalInt.empty(), why.place(), why.message(), why.hint());
  }

  /**
   * @param revision the text that the grammar got
   */
  public static Rejection of(GrammarFault fault, Revision revision) {
    int last = Math.max(0, revision.text().length() - 1);
    return new Rejection(
        Stage.PARSE,
        fault.namesLine()
            ? OptionalInt.of(lineAt(revision.text(), fault.to()))
            : OptionalInt.empty(),
        revision.origin(Math.min(fault.from(), last)),
        fault.message(),
        fault.hint());
  }

  /**
   * @return the line, from 1, that a place of a text stands in
   */
  public static int lineAt(String text, int place) {
    int lines = 1;
    for (int i = text.indexOf('\n'); i >= 0 && i < place; i = text.indexOf('\n', i + 1)) {
      lines++;
    }
    return lines;
  }

  /**
   * Writes <code>"stage", "line"?, "error"</code>.
   *
   * @param json in an object
   */
  public void write(JsonWriter json) {
    json.member("stage", stage.label());
    line.ifPresent(number -> json.member("line", number));
    json.member("error", message);
  }
}
