package dev.verbgraph.reader.flowchart.strict;

import java.util.EnumSet;
import java.util.Set;

/** What is said where Mermaid has no rule for what stands there. */
final class FlowWording {

  private static final int LONGEST = 40;
  private static final String QUOTE =
      "Put a text with signs into double quotes, inside its brackets";

  private static final Set<FlowKind> SHAPES =
      EnumSet.of(
          FlowKind.SQUARE_BEGIN,
          FlowKind.ROUND_BEGIN,
          FlowKind.BRACE_BEGIN,
          FlowKind.DOUBLE_CIRCLE_BEGIN,
          FlowKind.ELLIPSE_BEGIN,
          FlowKind.STADIUM_BEGIN,
          FlowKind.SUBROUTINE_BEGIN,
          FlowKind.CYLINDER_BEGIN,
          FlowKind.SLASH_BEGIN,
          FlowKind.BACKSLASH_BEGIN);

  private FlowWording() {}

  static FlowFault unexpected(FlowToken token) {
    FlowKind kind = token.kind();
    if (kind == FlowKind.UNKNOWN) {
      return FlowFault.at(token, "Mermaid knows no sign like the one here", QUOTE);
    }
    if (kind == FlowKind.NOTHING_LEFT || kind == FlowKind.END_OF_TEXT) {
      return FlowFault.at(
          token,
          "the flowchart ends in the middle of something",
          "Close the bracket, the quote or the subgraph that is open");
    }
    if (kind == FlowKind.NEWLINE || kind == FlowKind.SEMICOLON) {
      return FlowFault.at(
          token, "the statement ends too early", "Write the rest of it on the same line");
    }
    if (kind == FlowKind.END) {
      return FlowFault.at(
          token,
          "the word end stands where Mermaid expects none",
          "Capitalize it where it is a name, and remove it where it ends nothing");
    }
    if (SHAPES.contains(kind)) {
      return FlowFault.at(
          token, "to Mermaid " + token.text() + " begins a shape, but none can begin here", QUOTE);
    }
    return FlowFault.at(
        token, "Mermaid expects something else than \"" + shortened(token.text()) + "\"", QUOTE);
  }

  private static String shortened(String text) {
    String line = FlowStrings.trim(text).replace('\n', ' ');
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
