package dev.verbgraph.reader.architecture.grammar;

import dev.verbgraph.reader.grammar.GrammarFault;

/** What is said where Mermaid has no rule for what stands there. */
final class ArchitectureWording {

  private static final int LONGEST = 40;

  private ArchitectureWording() {}

  static GrammarFault unexpected(ArchitectureToken token) {
    return switch (token.kind()) {
      case UNKNOWN ->
          fault(
              token,
              "Mermaid knows no sign like the one here",
              "Put a text with signs into double quotes, inside its brackets");
      case NEWLINE ->
          fault(token, "the statement ends too early", "Write the rest of it on the same line");
      case SIDE ->
          fault(
              token,
              "to Mermaid "
                  + token.text()
                  + " is a side of a service here, also as the first"
                  + " letter of a name",
              "Begin names with another letter, such as a small one");
      case HEADER, JUNCTION, SERVICE, GROUP, ALIGN, ROW, COLUMN, IN ->
          fault(
              token,
              "the word " + token.text() + " stands where Mermaid expects something else",
              "Call the service by another name, and begin a new line for each statement");
      case NOTHING_LEFT ->
          GrammarFault.of(
              token.from(),
              "the diagram ends in the middle of something",
              "Write the rest of the statement");
      case LINE, DASH, COLON, WHOLE_GROUP, HEAD, ABOUT, STRING, ID, ICON, TITLE, NO_TOKEN ->
          fault(
              token,
              "Mermaid expects something else than \"" + shortened(token.text()) + "\"",
              "Write service name(icon)[Title] in group, or an edge as name:R -- L:name");
    };
  }

  private static GrammarFault fault(ArchitectureToken token, String message, String hint) {
    return GrammarFault.at(token.from(), token.from(), message, hint);
  }

  private static String shortened(String text) {
    String line = text.strip().replace('\n', ' ');
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
