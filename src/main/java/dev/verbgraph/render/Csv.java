package dev.verbgraph.render;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes rows as comma-separated values (RFC 4180, with plain line feeds). A row with several
 * places of evidence becomes several lines; other lists become one cell, separated by {@code ;}.
 */
final class Csv {

  private static final String EVIDENCE = "evidence";

  private Csv() {}

  static void write(List<Map<String, Object>> rows, PrintWriter out) {
    boolean header = true;
    for (Map<String, Object> row : rows) {
      for (Map<String, Object> line : lines(row)) {
        if (header) {
          print(new ArrayList<>(line.keySet()), out);
          header = false;
        }
        print(new ArrayList<>(line.values()), out);
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

  private static void print(List<Object> cells, PrintWriter out) {
    out.println(cells.stream().map(Csv::cell).collect(Collectors.joining(",")));
  }

  private static String cell(Object value) {
    String text =
        value instanceof List<?> list
            ? list.stream().map(GraphValues::text).collect(Collectors.joining(";"))
            : GraphValues.text(value);
    return text.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0)
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }
}
