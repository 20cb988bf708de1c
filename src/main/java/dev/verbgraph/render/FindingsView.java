package dev.verbgraph.render;

import dev.verbgraph.data.Json;
import dev.verbgraph.problem.Finding;
import dev.verbgraph.problem.Wording;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an examination has found, one thing after the other. */
public record FindingsView(List<Finding> findings) {

  private record Row(String subject, String result, String what, @Nullable String next) {}

  /** Whether something is to be done. */
  public boolean anyWrong() {
    return findings.stream().anyMatch(each -> each.result() instanceof Finding.Result.Wrong);
  }

  private static Row row(Finding finding) {
    return switch (finding.result()) {
      case Finding.Result.Fine(String what) -> new Row(finding.subject(), "ok", what, null);
      case Finding.Result.Unknown(String why) -> new Row(finding.subject(), "unknown", why, null);
      case Finding.Result.Wrong(var problem) -> {
        Wording words = Wording.of(problem);
        yield new Row(finding.subject(), "wrong", words.what(), words.next());
      }
    };
  }

  /** For people: a line each, and what to do below those that are wrong. */
  public String text() {
    int width = findings.stream().mapToInt(each -> each.subject().length()).max().orElse(0);
    return findings.stream()
        .map(FindingsView::row)
        .map(row -> line(row, width))
        .collect(Collectors.joining());
  }

  private static String line(Row row, int width) {
    String first = "%-7s %-" + width + "s  %s\n";
    String next =
        row.next == null
            ? ""
            : row.next.lines().map(line -> "  " + line + "\n").collect(Collectors.joining());
    return Plain.text(first.formatted(row.result, row.subject, row.what).stripTrailing())
        + "\n"
        + next;
  }

  /** For programs. */
  public String json() {
    return Json.document(Map.of("findings", findings.stream().map(FindingsView::row).toList()));
  }
}
