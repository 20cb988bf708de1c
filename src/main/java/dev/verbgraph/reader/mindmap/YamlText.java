package dev.verbgraph.reader.mindmap;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * YAML as the parser here must get it to judge as Mermaid's does, which takes a tab for a blank wherever it does not
 * indent anything, and three dots for the end of a document even if there was none.
 */
final class YamlText {

  private static final Pattern END = Pattern.compile("\\.\\.\\.(?:[ \\t].*)?");
  private static final Pattern EMPTY = Pattern.compile("[ \\t]*+(?:#.*)?");

  private static final Pattern KEY = Pattern.compile(":(?:[ \\t]|$)");

  private YamlText() {}

  /** @return the text of the only document, empty when there are more */
  static Optional<String> onlyDocument(String yaml) {
    List<String> lines = List.of(yaml.split("\r\n|[\n\r]", -1));
    int end = 0;
    while (end < lines.size() && !END.matcher(lines.get(end)).matches()) {
      end++;
    }
    if (end == lines.size()) {
      return Optional.of(joined(lines));
    }
    boolean more = !EMPTY.matcher(lines.get(end).substring(3)).matches()
        || !lines.subList(end + 1, lines.size()).stream().allMatch(line -> EMPTY.matcher(line).matches());
    return more ? Optional.empty() : Optional.of(joined(lines.subList(0, end)));
  }

  private static String joined(List<String> lines) {
    return lines.stream().map(YamlText::withoutTabs).collect(Collectors.joining("\n"));
  }

  private static String withoutTabs(String line) {
    if (EMPTY.matcher(line).matches()) {
      return "";
    }
    // Tabs indent if a collection stands behind them, and at the beginning of a line.
    int separator = 0;
    int rest = blanksEnd(line, 0);
    while (isIndicator(line, rest) && rest + 1 < line.length()) {
      separator = rest + 1;
      rest = blanksEnd(line, separator);
    }
    boolean indents = isIndicator(line, rest) || line.charAt(0) == '\t' || isMapping(line.substring(rest));
    int keep = indents ? rest : separator;
    return line.substring(0, keep) + line.substring(keep).replace('\t', ' ');
  }

  private static int blanksEnd(String line, int from) {
    int at = from;
    while (at < line.length() && isBlank(line.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether what begins a list, a key or a value stands there: with a blank behind it, or the end of the line. */
  private static boolean isIndicator(String line, int at) {
    return at < line.length() && "-?:".indexOf(line.charAt(at)) >= 0 && (at + 1 == line.length() || isBlank(line.charAt(at + 1)));
  }

  private static boolean isMapping(String text) {
    return !text.startsWith("[") && !text.startsWith("{") && KEY.matcher(text).find();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
