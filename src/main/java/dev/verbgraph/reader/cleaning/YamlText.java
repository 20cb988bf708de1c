package dev.verbgraph.reader.cleaning;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * YAML as the parser here must get it to judge as Mermaid's does, which takes a tab for a blank
 * wherever it does not indent anything, and three dots for the end of a document even if there was
 * none.
 *
 * <p>Why: docs/decisions/0030-front-matter-of-maps-is-judged-by-another-parser.md.
 */
record YamlText(List<Line> lines) {

  /** A line as it is written, and as it is parsed. */
  record Line(String written, String parsed) {

    static Line of(String written) {
      return new Line(written, withoutTabs(written));
    }
  }

  private static final Pattern END = Pattern.compile("\\.\\.\\.(?:[ \\t].*)?");
  private static final Pattern EMPTY = Pattern.compile("[ \\t]*+(?:#.*)?");
  private static final Pattern KEY = Pattern.compile(":(?:[ \\t]|$)");

  /**
   * @return the only document, empty when there are more
   */
  static Optional<YamlText> onlyDocument(String yaml) {
    List<String> lines = List.of(yaml.split("\r\n|[\n\r]", -1));
    int end = 0;
    while (end < lines.size() && !END.matcher(lines.get(end)).matches()) {
      end++;
    }
    if (end == lines.size()) {
      return Optional.of(of(lines));
    }
    boolean more =
        !EMPTY.matcher(lines.get(end).substring(3)).matches()
            || !lines.subList(end + 1, lines.size()).stream()
                .allMatch(line -> EMPTY.matcher(line).matches());
    return more ? Optional.empty() : Optional.of(of(lines.subList(0, end)));
  }

  private static YamlText of(List<String> lines) {
    return new YamlText(lines.stream().map(Line::of).toList());
  }

  /** The text to parse: the same lines, but for the tabs. */
  String parsed() {
    return lines.stream().map(Line::parsed).collect(Collectors.joining("\n"));
  }

  private static String withoutTabs(String line) {
    int indent = indent(line);
    int text = blanksEnd(line, indent);
    // Tabs are no indentation: behind them may stand a text, but no collection.
    if (text > indent && (isIndicator(line, text) || isMapping(line.substring(text)))) {
      return line;
    }
    int separator = text;
    int rest = text;
    while (isIndicator(line, rest) && rest + 1 < line.length()) {
      separator = rest + 1;
      rest = blanksEnd(line, separator);
    }
    int keep = isIndicator(line, rest) || isMapping(line.substring(rest)) ? rest : separator;
    return line.substring(0, indent)
        + line.substring(text, keep)
        + line.substring(keep).replace('\t', ' ');
  }

  /**
   * What a key is known by: its text, or what is written if that holds a tab, which is not the same
   * as a blank.
   */
  String key(ScalarEvent scalar) {
    Mark start = scalar.getStartMark().orElseThrow();
    Mark end = scalar.getEndMark().orElseThrow();
    if (start.getLine() != end.getLine()) {
      return scalar.getValue();
    }
    Line line = lines.get(start.getLine());
    // Only what begins a line may have become shorter.
    int dropped = line.written.length() - line.parsed.length();
    String written = line.written.substring(start.getColumn() + dropped, end.getColumn() + dropped);
    return written.indexOf('\t') < 0 ? scalar.getValue() : written;
  }

  /**
   * Whether a line of blanks ends a text of several lines before its last, by a tab where its
   * indentation belongs.
   */
  boolean isBroken(ScalarEvent text) {
    if (!text.isLiteral() && !text.isFolded()) {
      return false;
    }
    int indent = 1;
    boolean begun = false;
    boolean ended = false;
    for (Line each :
        lines.subList(text.getStartMark().orElseThrow().getLine() + 1, lastLine(text) + 1)) {
      String line = each.written;
      int blanks = indent(line);
      if (ended && !EMPTY.matcher(line).matches()) {
        return true;
      }
      indent = begun ? indent : Math.max(indent, blanks);
      begun |= blanks < line.length();
      ended |=
          blanks < indent && blanks < line.length() && blanksEnd(line, blanks) == line.length();
    }
    return false;
  }

  private static int lastLine(ScalarEvent text) {
    Mark end = text.getEndMark().orElseThrow();
    return end.getColumn() == 0 ? end.getLine() - 1 : end.getLine();
  }

  /** How many blanks indent a line; tabs do not. */
  private static int indent(String line) {
    int at = 0;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static int blanksEnd(String line, int from) {
    int at = from;
    while (at < line.length() && isBlank(line.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * Whether what begins a list, a key or a value stands there: with a blank behind it, or the end
   * of the line.
   */
  private static boolean isIndicator(String line, int at) {
    return at < line.length()
        && "-?:".indexOf(line.charAt(at)) >= 0
        && (at + 1 == line.length() || isBlank(line.charAt(at + 1)));
  }

  private static boolean isMapping(String text) {
    return (text.isEmpty() || "[{#".indexOf(text.charAt(0)) < 0) && KEY.matcher(text).find();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
