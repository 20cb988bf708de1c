package dev.verbgraph.benchmark;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many seconds each work took, each time. */
final class Figures {

  private final Map<Work, List<Double>> seconds = new EnumMap<>(Work.class);

  void add(Work work, double took) {
    seconds.computeIfAbsent(work, first -> new ArrayList<>()).add(took);
  }

  /**
   * @return a table in Markdown
   */
  String table() {
    StringBuilder table =
        new StringBuilder(
            """
            | Work | Median | Least | Most | Beside | Ratio |
            |---|--:|--:|--:|---|--:|
            """);
    for (Work work : seconds.keySet()) {
      table.append(
          "| %s | %.2f s | %.2f s | %.2f s | %s |%n"
              .formatted(
                  work.title(),
                  median(work),
                  sorted(work).getFirst(),
                  sorted(work).getLast(),
                  work.baseline()
                      .map(other ->
                          "%s | %.2f".formatted(other.title(), median(work) / median(other)))
                      .orElse("| ")));
    }
    return table.toString();
  }

  private double median(Work work) {
    List<Double> sorted = sorted(work);
    return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
  }

  private List<Double> sorted(Work work) {
    return requireNonNull(seconds.get(work)).stream().sorted().toList();
  }
}
