package dev.verbgraph.reader.mindmap.grammar;

import java.util.Optional;

/**
 * The YAML that may stand before a diagram, between two lines of three hyphens.
 *
 * @param indent the blanks before the first hyphens; the second must have the same
 * @param bodyFrom the first place of the YAML
 * @param bodyTo behind its last
 * @param end where the diagram begins
 */
public record DiagramFrontMatter(String indent, int bodyFrom, int bodyTo, int end) {

  private static final String MARK = "---";

  /**
   * @return the front matter at the very beginning of a text, as far as Mermaid sees one
   */
  public static Optional<DiagramFrontMatter> of(String text) {
    int mark = 0;
    while (mark < text.length() && Chars.isBlank(text.charAt(mark)) && text.charAt(mark) != '\n') {
      mark++;
    }
    if (!text.startsWith(MARK, mark)) {
      return Optional.empty();
    }
    String indent = text.substring(0, mark);
    int blanks = mark + MARK.length();
    int blanksEnd = Chars.skipBlanks(text, blanks);
    int lastLineEnd = text.lastIndexOf('\n', blanksEnd - 1);
    if (lastLineEnd < blanks) {
      return Optional.empty();
    }
    // Blank lines below the first hyphens are not part of the YAML, unless nothing else is.
    Optional<DiagramFrontMatter> found = closing(text, indent, lastLineEnd + 1, lastLineEnd + 1);
    if (found.isPresent()) {
      return found;
    }
    int lineEndBefore = text.lastIndexOf('\n', lastLineEnd - 1);
    return lineEndBefore < blanks
        ? Optional.empty()
        : closing(text, indent, lineEndBefore + 1, lastLineEnd);
  }

  private static Optional<DiagramFrontMatter> closing(
      String text, String indent, int bodyFrom, int searchFrom) {
    String mark = "\n" + indent + MARK;
    for (int at = text.indexOf(mark, searchFrom); at >= 0; at = text.indexOf(mark, at + 1)) {
      int blanks = at + mark.length();
      int lastLineEnd = text.lastIndexOf('\n', Chars.skipBlanks(text, blanks) - 1);
      if (lastLineEnd >= blanks) {
        return Optional.of(new DiagramFrontMatter(indent, bodyFrom, at, lastLineEnd + 1));
      }
    }
    return Optional.empty();
  }

  /** The YAML without the indentation of its hyphens. */
  public String yaml(String text) {
    String body = text.substring(bodyFrom, bodyTo);
    if (indent.isEmpty()) {
      return body;
    }
    StringBuilder yaml = new StringBuilder(body.length());
    for (String line : body.split("\n", -1)) {
      yaml.append(yaml.isEmpty() ? "" : "\n")
          .append(line.startsWith(indent) ? line.substring(indent.length()) : line);
    }
    return yaml.toString();
  }
}
