package dev.verbgraph.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A statement as people type, paste and keep Cypher: it ends with a semicolon; {@code :param} lines
 * before it belong to it, comments before it do not. It is read as it comes, each character once,
 * so that a long one costs no more than as many short ones.
 *
 * <p>Why: docs/decisions/0031-one-reader-of-statements.md.
 */
public final class CypherStatement {

  /** What a statement is in the middle of, where it stops. */
  public enum Place {
    /** Nothing: a semicolon ended it. */
    FINISHED,
    /** Its first word is still to come. */
    START,
    CODE,
    SINGLE_QUOTES("'", "'"),
    DOUBLE_QUOTES("\"", "\""),
    /**
     * Nothing is escaped in them; a doubled one closes the name and opens it again, which comes to
     * the same.
     */
    BACK_TICKS("`", "`"),
    COMMENT("/*", "*/"),
    LINE_COMMENT("//", "\n"),
    /** As in scripts of other shells, and only before the first word. */
    SCRIPT_COMMENT("#", "\n"),
    /** A line that says what a parameter is, only before the first word. */
    PARAMETER(":param", "\n");

    private final String begin;
    private final String end;

    Place() {
      this("", "");
    }

    Place(String begin, String end) {
      this.begin = begin;
      this.end = end;
    }

    private boolean isOutside() {
      return end.isEmpty();
    }

    private boolean beginsAt(String text, int at, Place outer) {
      return switch (this) {
        case FINISHED, START, CODE -> false;
        case SINGLE_QUOTES, DOUBLE_QUOTES, BACK_TICKS, COMMENT, LINE_COMMENT ->
            text.startsWith(begin, at);
        case SCRIPT_COMMENT -> outer == START && text.startsWith(begin, at);
        case PARAMETER ->
            outer == START && text.startsWith(begin, at) && isBlank(text, at + begin.length());
      };
    }

    private static boolean isBlank(String text, int at) {
      return at == text.length() || Character.isWhitespace(text.charAt(at));
    }
  }

  private final StringBuilder text = new StringBuilder();

  /** How much of the text is {@code :param} lines. */
  private int head;

  private Place place = Place.START;

  /** Where it goes on behind what it is inside of. */
  private Place outer = Place.START;

  private int inside;

  /**
   * @return the statements of a text, in order. What follows the last semicolon is one, too;
   *     parameters and comments alone are none
   */
  public static List<CypherStatement> all(String text) {
    List<CypherStatement> all = new ArrayList<>();
    CypherStatement last = new CypherStatement();
    for (int at = 0; at < text.length(); ) {
      at = last.read(text, at);
      if (last.place == Place.FINISHED) {
        all.add(last);
        last = new CypherStatement();
      }
    }
    all.add(last);
    return all.stream().filter(statement -> !statement.code().isEmpty()).toList();
  }

  /** Whether a text begins with what can stand before a statement: a comment, or a parameter. */
  public static boolean isBegunBy(String text) {
    return Stream.of(Place.COMMENT, Place.LINE_COMMENT, Place.SCRIPT_COMMENT, Place.PARAMETER)
        .anyMatch(begin -> begin.beginsAt(text, 0, Place.START));
  }

  /**
   * @return what it is in the middle of
   */
  public Place place() {
    return place;
  }

  /**
   * @return how many characters were read since the quotes or the comment began that it is in the
   *     middle of
   */
  public int inside() {
    return inside;
  }

  /**
   * @return whether its first word was read
   */
  public boolean begun() {
    return (place.isOutside() ? place : outer) != Place.START;
  }

  /**
   * @return its parameters and itself, as far as they were read, without the comments before it
   */
  public String text() {
    return text.toString().strip();
  }

  /**
   * @return its {@code :param} lines; may be empty
   */
  public String parameters() {
    return text.substring(0, head);
  }

  /**
   * @return itself without parameters and semicolon; empty as long as it has not begun
   */
  public String code() {
    if (!begun()) {
      return "";
    }
    int end = place == Place.FINISHED ? text.length() - 1 : text.length();
    return text.substring(head, end).strip();
  }

  /**
   * Reads on.
   *
   * @param more its lines follow those that were read before
   * @param from where to read on in it
   * @return where it stops: behind its semicolon; behind what stands before its first word; or at
   *     the end of the text
   */
  public int read(String more, int from) {
    int at = from;
    Place before;
    do {
      before = place;
      int next = place.isOutside() ? outside(more, at) : inside(more, at);
      text.append(more, at, next);
      at = next;
      settle(before);
    } while (at < more.length()
        && place != Place.FINISHED
        && (place != Place.START || before == Place.START));
    return at;
  }

  private int outside(String more, int at) {
    for (Place inner : Place.values()) {
      if (inner.beginsAt(more, at, place)) {
        outer =
            switch (inner) {
              case COMMENT, LINE_COMMENT, SCRIPT_COMMENT, PARAMETER -> place;
              case FINISHED, START, CODE, SINGLE_QUOTES, DOUBLE_QUOTES, BACK_TICKS -> Place.CODE;
            };
        place = inner;
        inside = 0;
        return at + inner.begin.length();
      }
    }
    char c = more.charAt(at);
    if (c == ';') {
      place = Place.FINISHED;
    } else if (!Character.isWhitespace(c)) {
      place = Place.CODE;
    }
    return at + 1;
  }

  private int inside(String more, int at) {
    if (more.startsWith(place.end, at)) {
      int next = at + place.end.length();
      place = outer;
      return next;
    }
    boolean escapes =
        more.charAt(at) == '\\' && (place == Place.SINGLE_QUOTES || place == Place.DOUBLE_QUOTES);
    int next = Math.min(at + (escapes ? 2 : 1), more.length());
    inside += next - at;
    return next;
  }

  /** Keeps of what stands before the first word only parameters. */
  private void settle(Place before) {
    if (before == Place.PARAMETER && place == Place.START) {
      head = text.length();
    } else if (place == Place.START) {
      text.setLength(head);
    }
  }
}
