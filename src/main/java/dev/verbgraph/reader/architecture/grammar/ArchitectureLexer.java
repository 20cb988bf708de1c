package dev.verbgraph.reader.architecture.grammar;

import dev.verbgraph.reader.architecture.grammar.ArchitectureToken.Kind;
import dev.verbgraph.reader.mindmap.grammar.Chars;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts an architecture diagram into tokens. The first rule that fits is taken, in the order of
 * Mermaid's; only a word may also be the beginning of a longer id, and a line that of a piece of
 * YAML.
 */
final class ArchitectureLexer {

  private static final Map<String, Kind> WORDS =
      Map.of(
          "junction", Kind.JUNCTION,
          "service", Kind.SERVICE,
          "column", Kind.COLUMN,
          "group", Kind.GROUP,
          "align", Kind.ALIGN,
          "row", Kind.ROW,
          "in", Kind.IN,
          "architecture-beta", Kind.HEADER);

  private final String code;
  private final Closings yaml;
  private final Closings directives;
  private final int lastBrace;

  /** How far was looked for the end of a quotation that has none, by its quote. */
  private final Map<Character, Integer> inVain = new HashMap<>();

  private int at;

  private ArchitectureLexer(String code) {
    this.code = code;
    yaml = new Closings(code, "\n---");
    directives = new Closings(code, "}%%");
    lastBrace = code.lastIndexOf('}');
  }

  /**
   * @return all tokens; one of kind {@code UNKNOWN} for each character without a rule, and at the
   *     end one of kind {@code NOTHING_LEFT}
   */
  static List<ArchitectureToken> tokens(String code) {
    ArchitectureLexer lexer = new ArchitectureLexer(code);
    List<ArchitectureToken> tokens = new ArrayList<>();
    while (lexer.at < code.length()) {
      int from = lexer.at;
      Kind kind = lexer.read();
      if (kind == Kind.UNKNOWN) {
        lexer.at++;
      }
      if (kind != Kind.NO_TOKEN) {
        tokens.add(new ArchitectureToken(kind, code.substring(from, lexer.at), from, lexer.at));
      }
    }
    tokens.add(new ArchitectureToken(Kind.NOTHING_LEFT, "", lexer.at, lexer.at));
    return tokens;
  }

  private Kind read() {
    Kind kind = word();
    if (kind == Kind.UNKNOWN) {
      kind = sign();
    }
    if (kind == Kind.UNKNOWN) {
      kind = run(aboutEnd(), Kind.ABOUT);
    }
    if (kind == Kind.UNKNOWN) {
      kind = run(stringEnd(at), Kind.STRING);
    }
    if (kind == Kind.UNKNOWN) {
      kind = run(idEnd(), Kind.ID);
    }
    if (kind == Kind.UNKNOWN) {
      kind = run(hiddenEnd(), Kind.NO_TOKEN);
    }
    return kind == Kind.UNKNOWN ? bracketed() : kind;
  }

  /** One of the words, unless it only begins an id. */
  private Kind word() {
    int end = idEnd();
    Kind kind = WORDS.getOrDefault(code.substring(at, end), Kind.UNKNOWN);
    return kind == Kind.UNKNOWN ? kind : take(end, kind);
  }

  private Kind sign() {
    return switch (code.charAt(at)) {
      case '-' -> {
        if (sign(at + 1) != '-') {
          yield take(at + 1, Kind.DASH);
        }
        int yamlEnd = yamlEnd();
        yield yamlEnd > at ? take(yamlEnd, Kind.NO_TOKEN) : take(at + 2, Kind.LINE);
      }
      case ':' -> take(at + 1, Kind.COLON);
      case 'L', 'R', 'T', 'B' -> take(at + 1, Kind.SIDE);
      case '{' -> code.startsWith("{group}", at) ? take(at + 7, Kind.WHOLE_GROUP) : Kind.UNKNOWN;
      case '<', '>' -> take(at + 1, Kind.HEAD);
      case '\n' -> take(at + 1, Kind.NEWLINE);
      default -> Kind.UNKNOWN;
    };
  }

  private Kind bracketed() {
    return switch (code.charAt(at)) {
      case '(' -> run(iconEnd(), Kind.ICON);
      case '[' -> run(titleEnd(), Kind.TITLE);
      default -> Kind.UNKNOWN;
    };
  }

  /** A title or a description of the diagram, with the blanks before it. */
  private int aboutEnd() {
    int word = spacesEnd(at);
    if (code.startsWith("title", word)) {
      int behind = word + 5;
      return isSpace(behind) ? upToComment(behind + 1) : behind;
    }
    boolean description = code.startsWith("accDescr", word);
    if (!description && !code.startsWith("accTitle", word)) {
      return -1;
    }
    int colon = spacesEnd(word + 8);
    if (sign(colon) == ':') {
      return upToComment(colon + 1);
    }
    int brace = Chars.skipBlanks(code, word + 8);
    return description && sign(brace) == '{' && brace < lastBrace
        ? code.indexOf('}', brace) + 1
        : -1;
  }

  private int upToComment(int from) {
    int end = from;
    while (end < code.length() && code.charAt(end) != '\n' && !code.startsWith("%%", end)) {
      end++;
    }
    return end;
  }

  /**
   * @return behind the quotation that begins at a place, or -1
   */
  private int stringEnd(int from) {
    char quote = sign(from);
    if (quote != '"' && quote != '\'') {
      return -1;
    }
    // Every quote that one in vain passes over is escaped: from there it would be in vain, too.
    if (from < inVain.getOrDefault(quote, -1)) {
      return -1;
    }
    int end = quotationEnd(quote, from + 1);
    if (end < code.length() && code.charAt(end) == quote) {
      return end + 1;
    }
    inVain.put(quote, end);
    return -1;
  }

  /**
   * @return the closing quote, or what stands where none can come any more
   */
  private int quotationEnd(char quote, int from) {
    int end = from;
    while (end < code.length() && code.charAt(end) != quote) {
      if (code.charAt(end) == '\\') {
        end++;
        if (end == code.length() || isLineEnd(code.charAt(end))) {
          return end;
        }
      }
      end++;
    }
    return end;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\u2028' || c == '\u2029';
  }

  /**
   * @return behind letters, digits and dashes that begin and end with no dash; {@code at} where
   *     there are none
   */
  private int idEnd() {
    int end = at;
    int last = at;
    while (Chars.isWord(sign(end)) || (end > at && sign(end) == '-')) {
      last = sign(end) == '-' ? last : end + 1;
      end++;
    }
    return last;
  }

  private int hiddenEnd() {
    int spaces = spacesEnd(at);
    if (spaces > at) {
      return spaces;
    }
    if (!code.startsWith("%%", at)) {
      return -1;
    }
    int directive = code.startsWith("%%{", at) ? directives.end(at + 3) : -1;
    if (directive > 0) {
      return directive;
    }
    int end = code.indexOf('\n', at);
    return end < 0 ? code.length() : end;
  }

  /** Three dashes on the rest of a line, and everything up to three dashes that begin a line. */
  private int yamlEnd() {
    int lineEnd = spacesEnd(at + 3);
    if (sign(at + 2) != '-' || sign(lineEnd) != '\n') {
      return -1;
    }
    int end = yaml.end(lineEnd + 1);
    return end > 0 ? end : yaml.endAt(lineEnd);
  }

  private int iconEnd() {
    int end = at + 1;
    while (Chars.isWord(sign(end)) || sign(end) == '-' || sign(end) == ':') {
      end++;
    }
    return end > at + 1 && sign(end) == ')' ? end + 1 : -1;
  }

  private int titleEnd() {
    int quoted = stringEnd(at + 1);
    if (quoted > 0 && sign(quoted) == ']') {
      return quoted + 1;
    }
    int end = at + 1;
    while (end < code.length() && "[]\n".indexOf(code.charAt(end)) < 0) {
      end++;
    }
    return end > at + 1 && sign(end) == ']' ? end + 1 : -1;
  }

  private int spacesEnd(int from) {
    int end = from;
    while (isSpace(end)) {
      end++;
    }
    return end;
  }

  private boolean isSpace(int place) {
    return sign(place) == ' ' || sign(place) == '\t';
  }

  /**
   * @return the character, or 0 behind the last
   */
  private char sign(int place) {
    return place < code.length() ? code.charAt(place) : 0;
  }

  private Kind take(int end, Kind kind) {
    at = end;
    return kind;
  }

  /** Something that is not empty, if it is there. */
  private Kind run(int end, Kind kind) {
    return end > at ? take(end, kind) : Kind.UNKNOWN;
  }
}
