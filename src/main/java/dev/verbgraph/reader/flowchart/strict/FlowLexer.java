package dev.verbgraph.reader.flowchart.strict;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Cuts a flowchart into tokens. In each mode the first rule that fits is taken, and not the one
 * that fits the most: the order of the questions here is that of Mermaid's rules.
 */
final class FlowLexer {

  private final FlowText text;
  private final FlowLinks links;
  private final Deque<FlowMode> modes = new ArrayDeque<>();
  private int at;
  private boolean graphSeen;
  private boolean ended;

  FlowLexer(FlowText text) {
    this(text, false);
  }

  private FlowLexer(FlowText text, boolean graphSeen) {
    this.text = text;
    this.graphSeen = graphSeen;
    links = new FlowLinks(text);
    modes.push(FlowMode.STATEMENT);
  }

  /** Of a part of a flowchart that is not its beginning. */
  static FlowLexer ofPart(String part) {
    return new FlowLexer(new FlowText(part), true);
  }

  /**
   * @return the next token; of kind {@code UNKNOWN} where there is none, and behind the last one of
   *     kind {@code NOTHING_LEFT} for ever
   */
  FlowToken next() {
    while (!ended) {
      ended = at == text.length();
      int from = at;
      FlowMode mode = modes.element();
      FlowKind kind = read(mode);
      if (kind == FlowKind.UNKNOWN && ended) {
        break;
      }
      if (kind != FlowKind.NO_TOKEN) {
        return new FlowToken(kind, value(mode, kind, from), from, at);
      }
    }
    return new FlowToken(FlowKind.NOTHING_LEFT, "", at, at);
  }

  private String value(FlowMode mode, FlowKind kind, int from) {
    if (kind == FlowKind.SHAPE_DATA && mode == FlowMode.STATEMENT) {
      return "";
    }
    String value = text.substring(from, at);
    return mode == FlowMode.SHAPE_DATA_STRING ? FlowStrings.oneLine(value) : value;
  }

  private FlowKind read(FlowMode mode) {
    return switch (mode) {
      case STATEMENT -> statement();
      case DIRECTION -> quoteOr(this::direction);
      case TITLE -> leave(text.indexOf('\n', at), FlowKind.ACC_TITLE_VALUE);
      case DESCRIPTION -> leave(text.indexOf('\n', at), FlowKind.ACC_DESCR_VALUE);
      case DESCRIPTION_LINES ->
          text.at(at) == '}'
              ? leave(at + 1, FlowKind.NO_TOKEN)
              : take(text.indexOf('}', at), FlowKind.ACC_DESCR_LINES);
      case SHAPE_DATA -> shapeData();
      case SHAPE_DATA_STRING ->
          text.at(at) == '"'
              ? leave(at + 1, FlowKind.SHAPE_DATA)
              : run(text.indexOf('"', at), FlowKind.SHAPE_DATA);
      case CALLBACK_NAME -> callbackName();
      case CALLBACK_ARGUMENTS ->
          text.at(at) == ')'
              ? leave(at + 1, FlowKind.NO_TOKEN)
              : take(text.indexOf(')', at), FlowKind.CALLBACK_ARGUMENTS);
      case CLICK -> quoteOr(this::click);
      case STRING -> string();
      case MARKDOWN -> markdown();
      case LINK_TEXT -> quoteOr(() -> linkText('-'));
      case THICK_LINK_TEXT -> quoteOr(() -> linkText('='));
      case DOTTED_LINK_TEXT -> quoteOr(() -> linkText('.'));
      case TEXT -> quoteOr(this::text);
      case ELLIPSE -> quoteOr(this::ellipse);
      case SLANTED -> quoteOr(this::slanted);
    };
  }

  private FlowKind statement() {
    if (at == text.length()) {
      return FlowKind.END_OF_TEXT;
    }
    FlowKind kind = accessibility();
    if (kind == FlowKind.UNKNOWN) {
      kind = quoteOr(this::keyword);
    }
    if (kind == FlowKind.UNKNOWN) {
      kind = run(text.directionEnd(at), FlowKind.DIRECTION);
    }
    if (kind == FlowKind.UNKNOWN) {
      kind = run(text.linkIdEnd(at), FlowKind.LINK_ID);
    }
    if (kind == FlowKind.UNKNOWN) {
      kind = sign();
    }
    if (kind == FlowKind.UNKNOWN) {
      kind = link();
    }
    if (kind == FlowKind.UNKNOWN) {
      kind = opening();
    }
    if (kind == FlowKind.UNKNOWN) {
      kind = run(nodeStringEnd(), FlowKind.NODE_STRING);
    }
    return kind == FlowKind.UNKNOWN ? single() : kind;
  }

  private FlowKind accessibility() {
    if (text.startsWith("accTitle", at)) {
      int colon = text.blanksEnd(at + 8);
      return text.at(colon) == ':'
          ? enter(FlowMode.TITLE, text.blanksEnd(colon + 1), FlowKind.ACC_TITLE)
          : FlowKind.UNKNOWN;
    }
    if (text.startsWith("accDescr", at)) {
      int colon = text.blanksEnd(at + 8);
      if (text.at(colon) == ':') {
        return enter(FlowMode.DESCRIPTION, text.blanksEnd(colon + 1), FlowKind.ACC_DESCR);
      }
      return text.at(colon) == '{'
          ? enter(FlowMode.DESCRIPTION_LINES, text.blanksEnd(colon + 1), FlowKind.NO_TOKEN)
          : FlowKind.UNKNOWN;
    }
    return text.startsWith("@{", at)
        ? enter(FlowMode.SHAPE_DATA, at + 2, FlowKind.SHAPE_DATA)
        : FlowKind.UNKNOWN;
  }

  private FlowKind keyword() {
    int end = text.wordEnd(at);
    // Words are told from names only where a token begins: behind a dash or a letter that is no
    // part of an English word, too.
    return switch (text.substring(at, Math.min(end, at + 12))) {
      case "call" -> blanksBehind(end, FlowMode.CALLBACK_NAME);
      case "click" -> blanksBehind(end, FlowMode.CLICK);
      case "href" -> text.isBlank(end) ? take(end + 1, FlowKind.HREF) : FlowKind.UNKNOWN;
      case "style" -> take(end, FlowKind.STYLE);
      case "default" -> take(end, FlowKind.DEFAULT);
      case "linkStyle" -> take(end, FlowKind.LINK_STYLE);
      case "interpolate" -> take(end, FlowKind.INTERPOLATE);
      case "classDef" -> take(end, FlowKind.CLASS_DEF);
      case "class" -> take(end, FlowKind.CLASS);
      case "subgraph" -> take(end, FlowKind.SUBGRAPH);
      case "end" -> take(text.blanksEnd(end), FlowKind.END);
      case "_self", "_blank", "_parent", "_top" -> take(end, FlowKind.LINK_TARGET);
      case "graph" -> graph(end);
      case "flowchart" -> graph(isWordBehind("-elk", end) ? end + 4 : end);
      case "swimlane" -> isWordBehind("-beta", end) ? graph(end + 5) : FlowKind.UNKNOWN;
      default -> FlowKind.UNKNOWN;
    };
  }

  private boolean isWordBehind(String rest, int place) {
    int behind = place + rest.length();
    return text.startsWith(rest, place) && text.wordEnd(behind) == behind;
  }

  private FlowKind blanksBehind(int end, FlowMode mode) {
    return text.isBlank(end)
        ? enter(mode, text.blanksEnd(end), FlowKind.NO_TOKEN)
        : FlowKind.UNKNOWN;
  }

  /** Only the first such word has a direction behind it. */
  private FlowKind graph(int end) {
    if (graphSeen) {
      return take(end, FlowKind.GRAPH);
    }
    graphSeen = true;
    return enter(FlowMode.DIRECTION, end, FlowKind.GRAPH);
  }

  private FlowKind sign() {
    char c = text.at(at);
    return switch (c) {
      case '#' -> take(at + 1, FlowKind.HASH);
      case ':' ->
          text.startsWith(":::", at)
              ? take(at + 3, FlowKind.STYLE_SEPARATOR)
              : take(at + 1, FlowKind.COLON);
      case '&' -> take(at + 1, FlowKind.AMPERSAND);
      case ';' -> take(at + 1, FlowKind.SEMICOLON);
      case ',' -> take(at + 1, FlowKind.COMMA);
      case '*' -> take(at + 1, FlowKind.STAR);
      default -> run(digitsEnd(), FlowKind.NUMBER);
    };
  }

  private int digitsEnd() {
    int end = at;
    while (text.at(end) >= '0' && text.at(end) <= '9') {
      end++;
    }
    return end;
  }

  private FlowKind link() {
    int whole = Math.max(Math.max(links.end('-', at), links.end('=', at)), links.end('.', at));
    if (whole >= 0) {
      return leave(whole, FlowKind.LINK);
    }
    int begun = links.begun('-', at);
    if (begun >= 0) {
      return enter(FlowMode.LINK_TEXT, begun, FlowKind.LINK_BEGIN);
    }
    begun = links.begun('=', at);
    if (begun >= 0) {
      return enter(FlowMode.THICK_LINK_TEXT, begun, FlowKind.LINK_BEGIN);
    }
    begun = links.begun('.', at);
    return begun < 0
        ? FlowKind.UNKNOWN
        : enter(FlowMode.DOTTED_LINK_TEXT, begun, FlowKind.LINK_BEGIN);
  }

  private int nodeStringEnd() {
    int end = at;
    while (isNodeString(text.at(end)) || isInnerDash(end)) {
      end++;
    }
    return end;
  }

  private static boolean isNodeString(char c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || "!\"#$%&'*+.`?\\_/".indexOf(c) >= 0;
  }

  private boolean isInnerDash(int place) {
    return text.at(place) == '-'
        && place + 1 < text.length()
        && ">-.".indexOf(text.at(place + 1)) < 0;
  }

  private FlowKind single() {
    char c = text.at(at);
    return switch (c) {
      case '-' -> take(at + 1, FlowKind.MINUS);
      case '\n' -> {
        int end = at;
        while (text.at(end) == '\n') {
          end++;
        }
        yield take(end, FlowKind.NEWLINE);
      }
      default -> {
        if (FlowLetters.contains(c)) {
          yield take(at + 1, FlowKind.LETTER);
        }
        yield text.isBlank(at) ? take(at + 1, FlowKind.SPACE) : FlowKind.UNKNOWN;
      }
    };
  }

  /** What opens something, and then what stands for itself. */
  private FlowKind opening() {
    FlowKind kind = tildes();
    if (kind != FlowKind.UNKNOWN) {
      return kind;
    }
    if (text.startsWith("[|", at)) {
      return take(at + 2, FlowKind.PROPERTIES_BEGIN);
    }
    kind = bracket();
    if (kind != FlowKind.UNKNOWN) {
      return kind;
    }
    return switch (text.at(at)) {
      case '>' -> enter(FlowMode.TEXT, at + 1, FlowKind.ODD_BEGIN);
      case '<' -> take(at + 1, FlowKind.LESS);
      case '^' -> take(at + 1, FlowKind.UP);
      case '\\' -> text.at(at + 1) == '|' ? take(at + 2, FlowKind.UNUSED) : FlowKind.UNKNOWN;
      case 'v' -> text.wordEnd(at) == at + 1 ? take(at + 1, FlowKind.DOWN) : FlowKind.UNKNOWN;
      default -> FlowKind.UNKNOWN;
    };
  }

  private FlowKind tildes() {
    return run(links.tildesEnd(at), FlowKind.LINK);
  }

  /** What opens a text wherever it stands. */
  private FlowKind bracket() {
    char next = text.at(at + 1);
    return switch (text.at(at)) {
      case '(' ->
          switch (next) {
            case '-' -> enter(FlowMode.ELLIPSE, at + 2, FlowKind.ELLIPSE_BEGIN);
            case '[' -> enter(FlowMode.TEXT, at + 2, FlowKind.STADIUM_BEGIN);
            default ->
                text.startsWith("(((", at)
                    ? enter(FlowMode.TEXT, at + 3, FlowKind.DOUBLE_CIRCLE_BEGIN)
                    : enter(FlowMode.TEXT, at + 1, FlowKind.ROUND_BEGIN);
          };
      case '[' ->
          switch (next) {
            case '[' -> enter(FlowMode.TEXT, at + 2, FlowKind.SUBROUTINE_BEGIN);
            case '(' -> enter(FlowMode.TEXT, at + 2, FlowKind.CYLINDER_BEGIN);
            case '/' -> enter(FlowMode.SLANTED, at + 2, FlowKind.SLASH_BEGIN);
            case '\\' -> enter(FlowMode.SLANTED, at + 2, FlowKind.BACKSLASH_BEGIN);
            default -> enter(FlowMode.TEXT, at + 1, FlowKind.SQUARE_BEGIN);
          };
      case '{' -> enter(FlowMode.TEXT, at + 1, FlowKind.BRACE_BEGIN);
      case '|' -> enter(FlowMode.TEXT, at + 1, FlowKind.PIPE);
      default -> FlowKind.UNKNOWN;
    };
  }

  private FlowKind direction() {
    int behind = text.blanksEnd(at);
    for (int end = behind; end > at; end--) {
      if (text.at(end - 1) == '\n') {
        return leave(end, FlowKind.NO_DIRECTION_BEHIND);
      }
    }
    int word = text.wordEnd(behind);
    return switch (text.substring(behind, Math.min(word, behind + 3))) {
      case "LR", "RL", "TB", "BT", "TD", "BR", "v" -> leave(word, FlowKind.DIRECTION_BEHIND);
      default ->
          text.at(behind) == '<' || text.at(behind) == '>' || text.at(behind) == '^'
              ? leave(behind + 1, FlowKind.DIRECTION_BEHIND)
              : tildesOrBracket();
    };
  }

  private FlowKind tildesOrBracket() {
    FlowKind kind = tildes();
    return kind == FlowKind.UNKNOWN ? bracket() : kind;
  }

  private FlowKind shapeData() {
    return switch (text.at(at)) {
      case '"' -> enter(FlowMode.SHAPE_DATA_STRING, at + 1, FlowKind.SHAPE_DATA);
      case '}' -> leave(at + 1, FlowKind.NO_TOKEN);
      default -> {
        int end = at;
        while (end < text.length() && "}^\"".indexOf(text.at(end)) < 0) {
          end++;
        }
        yield run(end, FlowKind.SHAPE_DATA);
      }
    };
  }

  private FlowKind callbackName() {
    if (text.at(at) != '(') {
      return take(text.indexOf('(', at), FlowKind.CALLBACK_NAME);
    }
    int close = text.blanksEnd(at + 1);
    if (text.at(close) == ')') {
      return leave(close + 1, FlowKind.NO_TOKEN);
    }
    modes.pop();
    return enter(FlowMode.CALLBACK_ARGUMENTS, at + 1, FlowKind.NO_TOKEN);
  }

  private FlowKind click() {
    if (text.isBlank(at)) {
      return leave(at + 1, FlowKind.NO_TOKEN);
    }
    int end = at;
    while (end < text.length() && !text.isBlank(end)) {
      end++;
    }
    return take(end, FlowKind.CLICK);
  }

  private FlowKind string() {
    if (text.startsWith("\"`", at)) {
      return enter(FlowMode.MARKDOWN, at + 2, FlowKind.NO_TOKEN);
    }
    return text.at(at) == '"'
        ? leave(at + 1, FlowKind.NO_TOKEN)
        : run(text.indexOf('"', at), FlowKind.STRING);
  }

  private FlowKind markdown() {
    int end = at;
    while (end < text.length() && text.at(end) != '`' && text.at(end) != '"') {
      end++;
    }
    if (end > at) {
      return take(end, FlowKind.MARKDOWN);
    }
    return text.startsWith("`\"", at) ? leave(at + 2, FlowKind.NO_TOKEN) : quote();
  }

  /**
   * The text of a link goes on to what ends a link of its sort; of that, the sign it is made of may
   * stand in the text only where it is a single dash.
   */
  private FlowKind linkText(char stroke) {
    int end = links.end(stroke, at);
    if (end >= 0) {
      return leave(end, FlowKind.LINK);
    }
    if (at == text.length()) {
      return FlowKind.UNKNOWN;
    }
    boolean stands = text.at(at) != stroke || (stroke == '-' && text.at(at + 1) != '-');
    return stands ? take(at + 1, FlowKind.LINK_TEXT) : FlowKind.UNKNOWN;
  }

  private FlowKind text() {
    FlowKind kind = tildes();
    if (kind != FlowKind.UNKNOWN) {
      return kind;
    }
    char next = text.at(at + 1);
    return switch (text.at(at)) {
      case ']' ->
          switch (next) {
            case ')' -> leave(at + 2, FlowKind.STADIUM_END);
            case ']' -> leave(at + 2, FlowKind.SUBROUTINE_END);
            default -> leave(at + 1, FlowKind.SQUARE_END);
          };
      case ')' -> {
        if (next == ']') {
          yield leave(at + 2, FlowKind.CYLINDER_END);
        }
        yield text.startsWith(")))", at)
            ? leave(at + 3, FlowKind.DOUBLE_CIRCLE_END)
            : leave(at + 1, FlowKind.ROUND_END);
      }
      case '}' -> leave(at + 1, FlowKind.BRACE_END);
      case '|' -> leave(at + 1, FlowKind.PIPE);
      case '(', '[', '{' -> bracket();
      default -> {
        int end = at;
        while (end < text.length() && "[](){}|\"".indexOf(text.at(end)) < 0) {
          end++;
        }
        yield run(end, FlowKind.TEXT);
      }
    };
  }

  private FlowKind ellipse() {
    FlowKind kind = tildes();
    if (kind != FlowKind.UNKNOWN) {
      return kind;
    }
    char c = text.at(at);
    if (text.at(at + 1) == ')' && (c == '-' || c == '/' || c == ')')) {
      return leave(at + 2, FlowKind.ELLIPSE_END);
    }
    return "()[]{}".indexOf(c) < 0
        ? run(Math.min(at + 1, text.length()), FlowKind.TEXT)
        : bracket();
  }

  private FlowKind slanted() {
    FlowKind kind = tildes();
    if (kind != FlowKind.UNKNOWN) {
      return kind;
    }
    char c = text.at(at);
    char next = text.at(at + 1);
    boolean opens =
        text.startsWith("(-", at)
            || text.startsWith("([", at)
            || text.startsWith("[[", at)
            || text.startsWith("[(", at)
            || text.startsWith("(((", at);
    if (opens) {
      return bracket();
    }
    if (next == ']' && "\\(?=])".indexOf(c) >= 0) {
      return leave(at + 2, FlowKind.BACKSLASH_END);
    }
    if (c == '/' || c == '\\') {
      return next == ']' ? leave(at + 2, FlowKind.SLASH_END) : take(at + 1, FlowKind.TEXT);
    }
    int end = at;
    while (end < text.length() && "\\[](){}/".indexOf(text.at(end)) < 0) {
      end++;
    }
    return end > at ? take(end, FlowKind.TEXT) : bracket();
  }

  private interface Rules {
    FlowKind read();
  }

  private FlowKind quoteOr(Rules rules) {
    return text.at(at) == '"' ? quote() : rules.read();
  }

  private FlowKind quote() {
    if (text.at(at) != '"') {
      return FlowKind.UNKNOWN;
    }
    return text.at(at + 1) == '`'
        ? enter(FlowMode.MARKDOWN, at + 2, FlowKind.NO_TOKEN)
        : enter(FlowMode.STRING, at + 1, FlowKind.NO_TOKEN);
  }

  private FlowKind take(int end, FlowKind kind) {
    at = end;
    return kind;
  }

  /** Something that is not empty, if it is there. */
  private FlowKind run(int end, FlowKind kind) {
    return end > at ? take(end, kind) : FlowKind.UNKNOWN;
  }

  private FlowKind enter(FlowMode mode, int end, FlowKind kind) {
    modes.push(mode);
    return take(end, kind);
  }

  private FlowKind leave(int end, FlowKind kind) {
    if (modes.size() > 1) {
      modes.pop();
    }
    return take(end, kind);
  }
}
