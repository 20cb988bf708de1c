package dev.verbgraph.reader.mermaid;

import dev.verbgraph.reader.text.Block;
import dev.verbgraph.reader.text.NoteLayout.Form;
import java.util.regex.Pattern;

/** Tells the form of each line of a diagram. */
public final class DiagramLayout {

  /** What says how a diagram looks, and not what is in it. */
  private static final Pattern LOOK =
      Pattern.compile(
          "(?:%%.*|end|style\\s.*|classDef\\s.*|class\\s.*|linkStyle\\s.*|click\\s.*|direction\\s.*"
              + "|accTitle.*|accDescr.*|title\\s.*|::icon.*|:::.*|[{}]|Update\\w+\\(.*|---.*)");

  private DiagramLayout() {}

  /**
   * @param forms gets the forms of the lines, by their number
   */
  public static void fill(Block diagram, Form[] forms) {
    // One that is not read has no header that could be understood.
    boolean header = DiagramReader.sort(diagram).isPresent();
    for (Block.Line line : diagram.lines()) {
      String text = line.text().strip();
      boolean look = text.isEmpty() || LOOK.matcher(text).matches();
      forms[line.number() - 1] = look || header ? Form.LAYOUT : Form.DIAGRAM;
      header &= look;
    }
  }
}
