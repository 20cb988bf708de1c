package dev.verbgraph.render;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes rows as comma-separated values (RFC 4180, with plain line feeds). A row with several
 * places of evidence becomes several lines; other lists become one cell, separated by {@code ;}.
 */
final class Csv {

  private static final String EVIDENCE = "evidence";

  /** Spreadsheets take such a text for a formula; see OWASP, "CSV Injection". */
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r＝＋－＠]");

  private final PrintWriter out;
  private final boolean defused;

  /**
   * @param defused whether texts that a spreadsheet would run have a {@code '} in front, which it
   *     does not show; other programs would take it for a part of the text
   */
  Csv(PrintWriter out, boolean defused) {
    this.out = out;
    this.defused = defused;
  }

  void write(List<Map<String, Object>> rows) {
    boolean header = true;
    for (Map<String, Object> row : rows) {
      for (Map<String, Object> line : lines(row)) {
        if (header) {
          print(new ArrayList<>(line.keySet()));
          header = false;
        }
        print(new ArrayList<>(line.values()));
      }
    }
  }

  private static List<Map<String, Object>> lines(Map<String, Object> row) {
    if (!(row.get(EVIDENCE) instanceof List<?> places)) {
      return List.of(row);
    }
    List<?> atLeastOne = places.isEmpty() ? List.of(Map.of()) : places;
    List<Map<String, Object>> lines = new ArrayList<>();
    for (Object place : atLeastOne) {
      Map<String, Object> line = new LinkedHashMap<>(row);
      line.remove(EVIDENCE);
      Map<?, ?> members = (Map<?, ?>) place;
      List.of("file", "line", "quote").forEach(member -> line.put(member, members.get(member)));
      lines.add(line);
    }
    return lines;
  }

  private void print(List<Object> cells) {
    out.println(cells.stream().map(this::cell).collect(Collectors.joining(",")));
  }

  private String cell(Object value) {
    String plain =
        value instanceof List<?> list
            ? list.stream().map(GraphValues::text).collect(Collectors.joining(";"))
            : GraphValues.text(value);
    boolean formula = defused && !(value instanceof Number) && FORMULA.matcher(plain).lookingAt();
    String text = formula ? "'" + plain : plain;
    return text.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0)
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }
}
