package dev.verbgraph.reader.c4.grammar;

import dev.verbgraph.reader.c4.grammar.C4Token.Kind;
import dev.verbgraph.reader.grammar.Directions;
import dev.verbgraph.reader.mindmap.grammar.Chars;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Cuts a C4 diagram into tokens. In each mode the first rule that fits is taken, and not the one
 * that fits the most: the order of the questions here is that of Mermaid's rules.
 */
final class C4Lexer {

  private enum Mode {
    STATEMENT,
    /** Behind a word, up to its bracket. */
    CALL,
    ARGUMENTS,
    STRING,
    KEY,
    EQUALS,
    VALUE,
    TITLE,
    DESCRIPTION,
    DESCRIPTION_LINES
  }

  private static final Set<String> HEADERS =
      Set.of("C4Context", "C4Container", "C4Component", "C4Dynamic", "C4Deployment");

  private final String code;
  private final Directions directions;
  private final Deque<Mode> modes = new ArrayDeque<>();
  private int at;
  private boolean ended;

  C4Lexer(String code) {
    this.code = code;
    directions = new Directions(code, List.of("TB", "BT", "RL", "LR"));
    modes.push(Mode.STATEMENT);
  }

  /**
   * @return the next token; of kind {@code UNKNOWN} where there is none, and behind the last one of
   *     kind {@code NOTHING_LEFT} for ever
   */
  C4Token next() {
    while (!ended) {
      ended = at == code.length();
      int from = at;
      Kind kind = read(modes.element());
      if (kind == Kind.UNKNOWN && ended) {
        break;
      }
      if (kind != Kind.NO_TOKEN) {
        return new C4Token(kind, code.substring(from, at), from, at);
      }
    }
    return new C4Token(Kind.NOTHING_LEFT, "", at, at);
  }

  private Kind read(Mode mode) {
    return switch (mode) {
      case STATEMENT -> statement();
      case CALL -> call();
      case ARGUMENTS -> argument();
      case STRING -> sign() == '"' ? leave(at + 1, Kind.NO_TOKEN) : take(indexOf('"'), Kind.QUOTED);
      case KEY -> enter(Mode.EQUALS, indexOf('='), Kind.KEY);
      case EQUALS -> equals();
      case VALUE -> {
        if (sign() != '"') {
          yield run(indexOf('"'), Kind.VALUE);
        }
        modes.pop();
        yield leave(at + 1, Kind.NO_TOKEN);
      }
      case TITLE -> leave(indexOf('\n'), Kind.ACC_TITLE_VALUE);
      case DESCRIPTION -> leave(indexOf('\n'), Kind.ACC_DESCR_VALUE);
      case DESCRIPTION_LINES ->
          sign() == '}' ? leave(at + 1, Kind.NO_TOKEN) : take(indexOf('}'), Kind.ACC_DESCR_LINES);
    };
  }

  private Kind statement() {
    if (at == code.length()) {
      return Kind.END_OF_TEXT;
    }
    Kind kind = run(directions.end(at), Kind.DIRECTION);
    if (kind == Kind.UNKNOWN) {
      kind = title("title", Kind.TITLE);
    }
    if (kind == Kind.UNKNOWN) {
      kind = title("accDescription", Kind.ACC_DESCRIPTION);
    }
    if (kind == Kind.UNKNOWN) {
      kind = accessibility();
    }
    if (kind == Kind.UNKNOWN) {
      kind = code.startsWith("%%", at) ? comment() : blanks();
    }
    return kind == Kind.UNKNOWN ? wordOrBrace() : kind;
  }

  private Kind title(String word, Kind kind) {
    int blank = at + word.length();
    if (!code.startsWith(word, at) || !Chars.isBlank(sign(blank))) {
      return Kind.UNKNOWN;
    }
    int end = blank + 1;
    while (end < code.length() && "#\n;".indexOf(code.charAt(end)) < 0) {
      end++;
    }
    return end > blank + 1 ? take(end, kind) : Kind.UNKNOWN;
  }

  private Kind accessibility() {
    boolean titled = code.startsWith("accTitle", at);
    if (!titled && !code.startsWith("accDescr", at)) {
      return Kind.UNKNOWN;
    }
    int behind = Chars.skipBlanks(code, at + 8);
    return switch (sign(behind)) {
      case ':' ->
          titled
              ? enter(Mode.TITLE, Chars.skipBlanks(code, behind + 1), Kind.ACC_TITLE)
              : enter(Mode.DESCRIPTION, Chars.skipBlanks(code, behind + 1), Kind.ACC_DESCR);
      case '{' ->
          titled
              ? Kind.UNKNOWN
              : enter(Mode.DESCRIPTION_LINES, Chars.skipBlanks(code, behind + 1), Kind.NO_TOKEN);
      default -> Kind.UNKNOWN;
    };
  }

  private Kind comment() {
    int end = indexOf('\n');
    while (sign(end) == '\n') {
      end++;
    }
    return take(end, Kind.NO_TOKEN);
  }

  /** The ends of lines, with the blanks before the last; or blanks inside a line. */
  private Kind blanks() {
    int end = Chars.skipBlanks(code, at);
    int lineEnd = end;
    while (lineEnd > at && code.charAt(lineEnd - 1) != '\n') {
      lineEnd--;
    }
    return lineEnd > at ? take(lineEnd, Kind.NEWLINE) : run(end, Kind.NO_TOKEN);
  }

  private Kind wordOrBrace() {
    int end = Chars.skipWord(code, at);
    String word = code.substring(at, end);
    if (HEADERS.contains(word)) {
      return take(end, Kind.HEADER);
    }
    if (C4Word.of(word).isPresent()) {
      return enter(Mode.CALL, end, Kind.WORD);
    }
    return switch (sign()) {
      case '{' -> take(at + 1, Kind.BRACE_BEGIN);
      case '}' -> take(at + 1, Kind.BRACE_END);
      default -> Kind.UNKNOWN;
    };
  }

  private Kind call() {
    if (at == code.length()) {
      return Kind.UNFINISHED;
    }
    if (sign() == '(') {
      int comma = spacesEnd(at + 1);
      return sign(comma) == ','
          ? enter(Mode.ARGUMENTS, comma + 1, Kind.EMPTY)
          : enter(Mode.ARGUMENTS, at + 1, Kind.NO_TOKEN);
    }
    return sign() == ')' ? leave(at + 1, Kind.NO_TOKEN) : Kind.UNKNOWN;
  }

  private Kind argument() {
    if (sign() == ')') {
      modes.pop();
      return leave(at + 1, Kind.NO_TOKEN);
    }
    if (sign() == ',') {
      return sign(at + 1) == ',' ? take(at + 2, Kind.EMPTY) : take(at + 1, Kind.NO_TOKEN);
    }
    int begin = spacesEnd(at);
    return switch (sign(begin)) {
      case '"' ->
          sign(begin + 1) == '"'
              ? take(begin + 2, Kind.EMPTY)
              : enter(Mode.STRING, begin + 1, Kind.NO_TOKEN);
      case '$' -> enter(Mode.KEY, begin + 1, Kind.NO_TOKEN);
      // Without quotes it goes on to the next comma, over brackets and the ends of lines.
      default -> run(indexOf(','), Kind.BARE);
    };
  }

  private Kind equals() {
    int quote = spacesEnd(at + 1);
    if (sign() != '=' || sign(quote) != '"') {
      return Kind.UNKNOWN;
    }
    modes.pop();
    return enter(Mode.VALUE, quote + 1, Kind.NO_TOKEN);
  }

  private int spacesEnd(int from) {
    int end = from;
    while (sign(end) == ' ') {
      end++;
    }
    return end;
  }

  private char sign() {
    return sign(at);
  }

  /**
   * @return the character, or 0 behind the last
   */
  private char sign(int place) {
    return place < code.length() ? code.charAt(place) : 0;
  }

  private int indexOf(char sought) {
    int found = code.indexOf(sought, at);
    return found < 0 ? code.length() : found;
  }

  private Kind take(int end, Kind kind) {
    at = end;
    return kind;
  }

  /** Something that is not empty, if it is there. */
  private Kind run(int end, Kind kind) {
    return end > at ? take(end, kind) : Kind.UNKNOWN;
  }

  private Kind enter(Mode mode, int end, Kind kind) {
    modes.push(mode);
    return take(end, kind);
  }

  private Kind leave(int end, Kind kind) {
    if (modes.size() > 1) {
      modes.pop();
    }
    return take(end, kind);
  }
}
