package dev.verbgraph.reader.flowchart.strict;

/**
 * Where links begin and end. Blanks before and behind them, the ends of lines among them, are part
 * of them.
 */
final class FlowLinks {

  private final FlowText text;

  FlowLinks(FlowText text) {
    this.text = text;
  }

  /**
   * A whole link, or the second half of one with a text.
   *
   * @param stroke what it is made of: a dash, an equals sign or a dot
   * @return behind it, or -1
   */
  int end(char stroke, int at) {
    int line = line(at);
    int end = stroke == '.' ? dotted(line) : solid(stroke, line);
    return end < 0 ? -1 : text.blanksEnd(end);
  }

  /**
   * The first half of a link with a text.
   *
   * @return behind it, or -1
   */
  int begun(char stroke, int at) {
    int line = line(at);
    boolean begun =
        stroke == '.'
            ? text.at(line) == '-' && text.at(line + 1) == '.'
            : text.at(line) == stroke && text.at(line + 1) == stroke;
    return begun ? text.blanksEnd(line + 2) : -1;
  }

  /**
   * An invisible link.
   *
   * @return behind it, or -1
   */
  int tildesEnd(int at) {
    int first = text.blanksEnd(at);
    int end = repeated('~', first);
    return end < first + 3 ? -1 : text.blanksEnd(end);
  }

  /** Behind the blanks, and behind the head that the link may have at its beginning. */
  private int line(int at) {
    int first = text.blanksEnd(at);
    char c = text.at(first);
    return c == 'x' || c == 'o' || c == '<' ? first + 1 : first;
  }

  private int solid(char stroke, int line) {
    int end = repeated(stroke, line);
    if (end < line + 2) {
      return -1;
    }
    if (isHead(end)) {
      return end + 1;
    }
    return end > line + 2 ? end : -1;
  }

  private int dotted(int line) {
    int first = text.at(line) == '-' ? line + 1 : line;
    int end = repeated('.', first);
    if (end == first || text.at(end) != '-') {
      return -1;
    }
    return isHead(end + 1) ? end + 2 : end + 1;
  }

  private boolean isHead(int place) {
    char c = text.at(place);
    return c == 'x' || c == 'o' || c == '>';
  }

  private int repeated(char c, int at) {
    int end = at;
    while (text.at(end) == c) {
      end++;
    }
    return end;
  }
}
