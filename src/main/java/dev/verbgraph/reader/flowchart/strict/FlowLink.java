package dev.verbgraph.reader.flowchart.strict;

import java.util.Optional;

/**
 * A link as it is written between two groups of nodes.
 *
 * @param stroke its line
 * @param ends its ends
 * @param backwards whether only its first end has a head
 * @param text its text, untouched
 * @param id its id, without the at sign
 */
record FlowLink(
    LinkStroke stroke,
    LinkEnds ends,
    boolean backwards,
    Optional<StrictLabel> text,
    Optional<String> id) {

  /**
   * @param signs a whole link: {@code -->}
   */
  static FlowLink of(String signs, Optional<String> id) {
    String link = FlowStrings.trim(signs);
    char last = link.charAt(link.length() - 1);
    LinkEnds end = head(last == '>' ? '<' : last);
    boolean both = end != LinkEnds.OPEN && head(link.charAt(0)) == end;
    String line = link.substring(both ? 1 : 0, link.length() - 1);
    boolean backwards = end == LinkEnds.OPEN && link.charAt(0) == '<';
    return new FlowLink(stroke(line), both ? end.doubled() : end, backwards, Optional.empty(), id);
  }

  /**
   * @param begin the first half of a link: {@code --}
   * @param signs the second: {@code -->}
   */
  static FlowLink of(String begin, String signs, StrictLabel text, Optional<String> id) {
    FlowLink second = of(signs, id);
    String link = FlowStrings.trim(begin);
    LinkEnds head = head(link.charAt(0));
    LinkStroke stroke =
        link.indexOf('.') >= 0
            ? LinkStroke.DOTTED
            : link.indexOf('=') >= 0 ? LinkStroke.THICK : LinkStroke.NORMAL;
    boolean fits = stroke == second.stroke && (head == LinkEnds.OPEN || head == second.ends);
    if (!fits) {
      boolean backwards = head == LinkEnds.POINT && second.ends == LinkEnds.OPEN;
      return new FlowLink(LinkStroke.INVALID, LinkEnds.INVALID, backwards, Optional.of(text), id);
    }
    LinkEnds ends = head == LinkEnds.OPEN ? second.ends : second.ends.doubled();
    return new FlowLink(stroke, ends, false, Optional.of(text), id);
  }

  FlowLink with(StrictLabel words) {
    return new FlowLink(stroke, ends, backwards, Optional.of(words), id);
  }

  private static LinkEnds head(char sign) {
    return switch (sign) {
      case '<' -> LinkEnds.POINT;
      case 'x' -> LinkEnds.CROSS;
      case 'o' -> LinkEnds.CIRCLE;
      default -> LinkEnds.OPEN;
    };
  }

  private static LinkStroke stroke(String line) {
    if (line.indexOf('.') >= 0) {
      return LinkStroke.DOTTED;
    }
    if (line.startsWith("~")) {
      return LinkStroke.INVISIBLE;
    }
    // Where only the first end has a head, this is no thick line to Mermaid.
    return line.startsWith("=") ? LinkStroke.THICK : LinkStroke.NORMAL;
  }
}
