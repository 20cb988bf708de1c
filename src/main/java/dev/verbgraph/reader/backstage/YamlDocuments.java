package dev.verbgraph.reader.backstage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The documents of a YAML file, each as its lines: a broken one does not take those behind it with
 * it. A line that begins with {@code ---} begins a document wherever it stands (YAML 1.2, 9.1.2).
 */
final class YamlDocuments {

  private static final Pattern START = Pattern.compile("---(?:\\s.*)?");

  /** What may stand before the first line of a document. */
  private static final Pattern BEFORE = Pattern.compile("\\s*(?:#.*)?|%.*|\\.\\.\\.\\s*");

  /**
   * @param firstLine the number of the first of the lines
   */
  record Part(int firstLine, List<String> lines) {}

  private YamlDocuments() {}

  /**
   * @param lines those of a file
   * @return its documents in order; at least one where there is a line
   */
  static List<Part> of(List<String> lines) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    boolean begun = false;
    for (int i = 0; i < lines.size(); i++) {
      boolean start = START.matcher(lines.get(i)).matches();
      if (start && begun) {
        parts.add(new Part(from + 1, lines.subList(from, i)));
        from = i;
      }
      begun = begun || start || !BEFORE.matcher(lines.get(i)).matches();
    }
    if (!lines.isEmpty()) {
      parts.add(new Part(from + 1, lines.subList(from, lines.size())));
    }
    return parts;
  }
}
