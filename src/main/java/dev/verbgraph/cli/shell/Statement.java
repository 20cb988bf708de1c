package dev.verbgraph.cli.shell;

/**
 * A statement as people type and paste Cypher: it ends with a semicolon. It is read line by line, each character once,
 * so that a long one costs no more than as many short ones.
 */
final class Statement {

  /** What a statement is in the middle of, where it stops. */
  enum Place {
    /** Nothing: a semicolon ended it. */
    FINISHED,
    /** Its first word is still to come. */
    START,
    CODE,
    SINGLE_QUOTES("'", "'"),
    DOUBLE_QUOTES("\"", "\""),
    /** Nothing is escaped in them; a doubled one closes the name and opens it again, which comes to the same. */
    BACK_TICKS("`", "`"),
    COMMENT("/*", "*/"),
    LINE_COMMENT("//", "\n"),
    /** As in scripts of other shells, and only before the first word. */
    SCRIPT_COMMENT("#", "\n");

    private final String begin;
    private final String end;

    Place() {
      this("", "");
    }

    Place(String begin, String end) {
      this.begin = begin;
      this.end = end;
    }

    private boolean begins(String text, int at) {
      return !begin.isEmpty() && text.startsWith(begin, at);
    }

    private boolean isComment() {
      return this == COMMENT || this == LINE_COMMENT || this == SCRIPT_COMMENT;
    }
  }

  private Place place = Place.START;

  /** Where it goes on behind the quotes or the comment that it is in. */
  private Place outer = Place.START;

  private int inside;

  Place place() {
    return place;
  }

  /** @return how much was read since the quote or the comment began that it is in the middle of */
  int inside() {
    return inside;
  }

  /** Whether there is more to it yet than comments. */
  boolean begun() {
    return (isOutside() ? place : outer) != Place.START;
  }

  /**
   * Reads on.
   *
   * @return where in the text the statement ends, behind its semicolon; the length of the text when it goes on
   */
  int read(String text) {
    int at = 0;
    while (at < text.length() && place != Place.FINISHED) {
      at = isOutside() ? outside(text, at) : inside(text, at);
    }
    return at;
  }

  private boolean isOutside() {
    return place.end.isEmpty();
  }

  private int outside(String text, int at) {
    for (Place inner : Place.values()) {
      if (inner.begins(text, at) && (inner != Place.SCRIPT_COMMENT || place == Place.START)) {
        outer = inner.isComment() ? place : Place.CODE;
        place = inner;
        inside = 0;
        return at + inner.begin.length();
      }
    }
    char c = text.charAt(at);
    if (c == ';') {
      place = Place.FINISHED;
    } else if (!Character.isWhitespace(c)) {
      place = Place.CODE;
    }
    return at + 1;
  }

  private int inside(String text, int at) {
    if (text.startsWith(place.end, at)) {
      int next = at + place.end.length();
      place = outer;
      return next;
    }
    boolean escapes = text.charAt(at) == '\\' && (place == Place.SINGLE_QUOTES || place == Place.DOUBLE_QUOTES);
    int next = Math.min(at + (escapes ? 2 : 1), text.length());
    inside += next - at;
    return next;
  }
}
