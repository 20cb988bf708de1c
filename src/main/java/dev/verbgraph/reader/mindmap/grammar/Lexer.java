package dev.verbgraph.reader.mindmap.grammar;

import dev.verbgraph.reader.mindmap.grammar.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a mindmap into tokens as Mermaid does. The one place that knows the characters of the
 * notation: the strict reading runs it over a whole map, the lenient one asks it about one
 * statement after the other.
 *
 * <p>A token holds places, not text, and the searches that may run far ahead remember what they
 * found. So asking about every line of a map costs no more than reading the map once, even where
 * every line opens a bracket and none closes.
 */
public final class Lexer {

  private enum Mode {
    LINE,
    CLASS,
    ICON,
    LABEL,
    QUOTED,
    MARKDOWN
  }

  private final String text;
  private final Search bracket;
  private final Search quote;
  private final Search tickOrQuote;
  private final Search roundClose;
  private Mode mode = Mode.LINE;
  private int at;
  private boolean ended;

  public Lexer(String text) {
    this.text = text;
    bracket = new Search(text, ")](}");
    quote = new Search(text, "\"");
    tickOrQuote = new Search(text, "`\"");
    roundClose = new Search(text, ")");
  }

  public String text() {
    return text;
  }

  /** Goes on at a place outside of any bracket. */
  void moveTo(int place) {
    mode = Mode.LINE;
    at = place;
    ended = false;
  }

  Token next() {
    while (true) {
      if (ended) {
        return token(Kind.END_OF_INPUT, at);
      }
      if (at == text.length()) {
        ended = true;
        return token(mode == Mode.LINE ? Kind.EOF : Kind.END_OF_INPUT, at);
      }
      @Nullable Token token =
          switch (mode) {
            case LINE -> line();
            case CLASS -> className();
            case ICON -> icon();
            case LABEL -> label();
            case QUOTED -> quoted();
            case MARKDOWN -> markdown();
          };
      if (token != null) {
        return token;
      }
    }
  }

  /**
   * @return null where something was read that is no token of its own, as in the methods below
   */
  private @Nullable Token line() {
    int blanks = Chars.skipBlanks(text, at);
    if (text.startsWith("%%", blanks)) {
      return token(Kind.SPACELINE, Chars.lineEnd(text, blanks));
    }
    if (blanks > at) {
      return blanks(blanks);
    }
    if (startsWithIgnoringCase("mindmap") && Chars.skipWord(text, at + 7) == at + 7) {
      return token(Kind.MINDMAP, at + 7);
    }
    if (text.startsWith(":::", at)) {
      return enter(Mode.CLASS, at + 3);
    }
    if (startsWithIgnoringCase("::icon(")) {
      return enter(Mode.ICON, at + 7);
    }
    int opening = openingLength();
    if (opening > 0) {
      mode = Mode.LABEL;
      return token(Kind.NODE_DSTART, at + opening);
    }
    int end = at;
    while (end < text.length() && !endsPlainText(text.charAt(end))) {
      end++;
    }
    return end == at ? unrecognized() : token(Kind.NODE_ID, end);
  }

  /**
   * Blanks up to the last line end among them are a blank line; what is left over is the
   * indentation of a line.
   */
  private Token blanks(int end) {
    int lastLineEnd = end - 1;
    while (lastLineEnd > at && text.charAt(lastLineEnd) != '\n') {
      lastLineEnd--;
    }
    if (lastLineEnd > at) {
      return token(Kind.SPACELINE, lastLineEnd + 1);
    }
    return text.charAt(at) == '\n' ? token(Kind.NL, at + 1) : token(Kind.SPACELIST, end);
  }

  private @Nullable Token className() {
    int end = Chars.lineEnd(text, at);
    if (end > at) {
      mode = Mode.LINE;
      return token(Kind.CLASS, end);
    }
    // A class without a name swallows the end of its line.
    return text.charAt(at) == '\n' ? enter(Mode.LINE, at + 1) : unrecognized();
  }

  private @Nullable Token icon() {
    int end = roundClose.from(at);
    return end > at ? token(Kind.ICON, end) : enter(Mode.LINE, at + 1);
  }

  private @Nullable Token label() {
    if (text.startsWith("\"`", at)) {
      return enter(Mode.MARKDOWN, at + 2);
    }
    if (text.charAt(at) == '"') {
      return enter(Mode.QUOTED, at + 1);
    }
    int closing = closingLength();
    if (closing > 0) {
      mode = Mode.LINE;
      return token(Kind.NODE_DEND, at + closing);
    }
    // A single brace is the only bracket that closes nothing: it and the rest of the line are text.
    return token(
        Kind.NODE_DESCR, text.charAt(at) == '}' ? Chars.lineEnd(text, at) : bracket.from(at));
  }

  private @Nullable Token quoted() {
    int end = quote.from(at);
    return end > at ? token(Kind.NODE_DESCR, end) : enter(Mode.LABEL, at + 1);
  }

  private @Nullable Token markdown() {
    int end = tickOrQuote.from(at);
    if (end > at) {
      return token(Kind.NODE_DESCR, end);
    }
    return text.startsWith("`\"", at) ? enter(Mode.LABEL, at + 2) : unrecognized();
  }

  private Token token(Kind kind, int end) {
    Token token = new Token(kind, at, end);
    at = end;
    return token;
  }

  private Token unrecognized() {
    return new Token(Kind.UNRECOGNIZED, at, at);
  }

  private @Nullable Token enter(Mode next, int place) {
    mode = next;
    at = place;
    return null;
  }

  private boolean startsWithIgnoringCase(String word) {
    // Only ASCII letters have two cases here: regionMatches would take the dotless i of Turkish for
    // an i.
    if (at + word.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = text.charAt(at + i);
      if (word.charAt(i) != (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c)) {
        return false;
      }
    }
    return true;
  }

  private int openingLength() {
    char second = at + 1 < text.length() ? text.charAt(at + 1) : 0;
    return switch (text.charAt(at)) {
      case '-' -> second == ')' ? 2 : 0;
      case '(' -> second == '-' || second == '(' ? 2 : 1;
      case ')' -> second == ')' ? 2 : 1;
      case '{' -> second == '{' ? 2 : 0;
      case '[' -> 1;
      default -> 0;
    };
  }

  private int closingLength() {
    char second = at + 1 < text.length() ? text.charAt(at + 1) : 0;
    return switch (text.charAt(at)) {
      case '-' -> second == ')' ? 2 : 0;
      case '(' -> second == '-' || second == '(' ? 2 : 1;
      case ')' -> second == ')' ? 2 : 1;
      case '}' -> second == '}' ? 2 : 0;
      case ']' -> 1;
      default -> 0;
    };
  }

  private static boolean endsPlainText(char c) {
    return switch (c) {
      case '(', '[', '\n', ')', '{', '}' -> true;
      default -> false;
    };
  }

  /**
   * Finds the next of some characters; asked again about a place before the last find, it knows
   * without looking.
   */
  private static final class Search {

    private final String text;
    private final String wanted;
    private int lookedFrom;
    private int found = -1;

    Search(String text, String wanted) {
      this.text = text;
      this.wanted = wanted;
    }

    int from(int place) {
      if (place < lookedFrom || place > found) {
        lookedFrom = place;
        found = place;
        while (found < text.length() && wanted.indexOf(text.charAt(found)) < 0) {
          found++;
        }
      }
      return found;
    }
  }
}
