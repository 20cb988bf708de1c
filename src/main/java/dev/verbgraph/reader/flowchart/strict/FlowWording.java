package dev.verbgraph.reader.flowchart.strict;

/** What is said where Mermaid has no rule for what stands there. */
final class FlowWording {

  private static final int LONGEST = 40;

  private FlowWording() {}

  static FlowFault unexpected(FlowToken token) {
    return switch (token.kind()) {
      case UNKNOWN ->
          FlowFault.at(
              token,
              "Mermaid knows no sign like the one here",
              "Put a text with signs into double quotes, inside its brackets");
      case NOTHING_LEFT, END_OF_TEXT ->
          FlowFault.at(
              token,
              "the flowchart ends in the middle of something",
              "Close the bracket, the quote or the subgraph that is open");
      case NEWLINE, SEMICOLON ->
          FlowFault.at(
              token, "the statement ends too early", "Write the rest of it on the same line");
      case END ->
          FlowFault.at(
              token,
              "the word end stands where Mermaid expects none",
              "Capitalize it where it is a name, and remove it where it ends nothing");
      default ->
          FlowFault.at(
              token,
              "Mermaid expects something else than " + shortened(token.text()),
              "Put a text with signs into double quotes, inside its brackets");
    };
  }

  private static String shortened(String text) {
    String line = FlowStrings.trim(text).replace('\n', ' ');
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
