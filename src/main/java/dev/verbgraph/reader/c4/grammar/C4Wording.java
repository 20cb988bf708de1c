package dev.verbgraph.reader.c4.grammar;

import dev.verbgraph.reader.grammar.GrammarFault;
import dev.verbgraph.reader.mindmap.grammar.Chars;

/** What is said where Mermaid has no rule for what stands there. */
final class C4Wording {

  private static final int LONGEST = 40;
  private static final String QUOTE =
      "Put each text into double quotes, with nothing between the last quote and the bracket";

  private C4Wording() {}

  static GrammarFault unexpected(C4Token token) {
    return switch (token.kind()) {
      case UNKNOWN ->
          fault(
              token,
              "Mermaid knows no word of C4 diagrams like the one here",
              "Write it as in Mermaid's list of C4 elements, one statement per line");
      case UNFINISHED, NOTHING_LEFT, END_OF_TEXT ->
          fault(
              token,
              "the diagram ends in the middle of something",
              "Close the quote, the bracket or the brace that is open");
      case NEWLINE -> fault(token, "the statement ends too early", QUOTE);
      case BRACE_END ->
          fault(
              token,
              "nothing is open here, or a boundary has nothing in it",
              "Remove the brace, or put a person, a system or a part of one into the boundary");
      case WORD -> fault(token, "two statements stand on one line", "Begin a new line for each");
      case DIRECTION ->
          fault(
              token,
              "to Mermaid a line with the word direction and LR, RL, TB or BT sets a direction,"
                  + " which C4 diagrams do not have",
              "Write the text in other words");
      case TITLE, ACC_DESCRIPTION, ACC_TITLE, ACC_DESCR, ACC_DESCR_LINES ->
          fault(
              token,
              "a title cannot come here",
              "Put it on a line of its own, right below the first line");
      case HEADER,
          ACC_TITLE_VALUE,
          ACC_DESCR_VALUE,
          BRACE_BEGIN,
          QUOTED,
          BARE,
          EMPTY,
          KEY,
          VALUE,
          NO_TOKEN ->
          fault(
              token,
              "Mermaid expects something else than \"" + shortened(token.text()) + "\"",
              QUOTE);
    };
  }

  private static GrammarFault fault(C4Token token, String message, String hint) {
    return GrammarFault.at(token.from(), token.to(), message, hint);
  }

  private static String shortened(String text) {
    String line = Chars.trim(text).replace('\n', ' ');
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
