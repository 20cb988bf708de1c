package dev.verbgraph.benchmark;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is measured, in the order in which the page shows it. */
enum Work {
  COPY("a driver program that writes the same nodes, relationships and properties", null),
  FIRST("first import into an empty database", COPY),
  AGAIN("import again, nothing changed", FIRST),
  CHANGED("import after one line changed in one file", AGAIN),
  INSERTED("import after a line was inserted at the top of the largest file", AGAIN),
  CHECK("`check`, no database", FIRST),
  BARE_QUESTION("a bare JVM with the driver, the same question, a class cache of its own", null),
  QUESTION("`depends --depth 1`, one question from the command line", BARE_QUESTION),
  BARE_DEPENDENTS("a bare JVM with the driver: all that reach the hub, with distances", null),
  DEPENDENTS("`dependents` of the biggest hub, all, as JSON", BARE_DEPENDENTS),
  HUNDRED("`dependents` of the biggest hub, `--limit 100`, as JSON", DEPENDENTS);

  private final String title;
  private final @Nullable Work baseline;

  Work(String title, @Nullable Work baseline) {
    this.title = title;
    this.baseline = baseline;
  }

  String title() {
    return title;
  }

  /**
   * @return what it is compared with; empty for what costs as little as can be
   */
  Optional<Work> baseline() {
    return Optional.ofNullable(baseline);
  }
}
