package dev.verbgraph.reader.mermaid;

import dev.verbgraph.reader.text.Block;
import java.util.Locale;
import java.util.Set;

/** The kinds of diagram, told by the first word of the diagram itself. */
enum DiagramKind {
  MINDMAP,
  FLOWCHART,
  C4,
  ARCHITECTURE,
  /** One that draws something else than things and their relations. */
  OTHER;

  private static final Set<String> OTHERS =
      Set.of(
          "sequencediagram",
          "classdiagram",
          "statediagram",
          "erdiagram",
          "gantt",
          "pie",
          "journey",
          "gitgraph",
          "requirementdiagram",
          "requirement",
          "timeline",
          "quadrantchart",
          "sankey",
          "xychart",
          "block",
          "packet",
          "kanban",
          "zenuml",
          "radar",
          "treemap",
          "info",
          "swimlane",
          "venn",
          "ishikawa");

  private static final Set<String> C4_WORDS =
      Set.of("c4context", "c4container", "c4component", "c4dynamic", "c4deployment");

  /**
   * A block whose first word is unknown is taken for a mindmap: its reader knows what to say about
   * it.
   */
  static DiagramKind of(Block block) {
    String word = firstWord(block);
    if (word.equals("flowchart") || word.equals("graph")) {
      return FLOWCHART;
    }
    if (C4_WORDS.contains(word)) {
      return C4;
    }
    if (word.equals("architecture")) {
      return ARCHITECTURE;
    }
    return OTHERS.contains(word) ? OTHER : MINDMAP;
  }

  /** The first letters and digits after front matter, comments and directives, in lower case. */
  private static String firstWord(Block block) {
    boolean front = false;
    boolean directive = false;
    boolean begun = false;
    for (Block.Line line : block.lines()) {
      String text = line.text().strip();
      if (text.equals("---") && (front || !begun)) {
        front = !front;
      } else if (directive || text.startsWith("%%{")) {
        directive = !text.contains("}%%");
      } else if (!front && !text.isEmpty() && !text.startsWith("%%")) {
        int end = 0;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
          end++;
        }
        return text.substring(0, end).toLowerCase(Locale.ROOT);
      }
      begun |= !text.isEmpty();
    }
    return "";
  }
}
