package dev.verbgraph.app;

import dev.verbgraph.diagnostic.Severity;
import dev.verbgraph.importer.FolderWatch;
import dev.verbgraph.importer.ImportResult;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Imports notes again whenever they or their rules change. */
public final class Following {

  /** When a file that could not be read is tried again without having changed. */
  private static final Duration RETRY = Duration.ofSeconds(1);

  private static final Duration LONG = Duration.ofDays(1);

  private Following() {}

  /**
   * Ends only by an interruption, or by what {@code importing} or {@code each} throws. Neo4j undoes
   * a transaction that nobody finishes.
   *
   * @param paths files and folders
   * @param importing imports them; asked at once, too, for what changed before the watch began
   * @param each hears what came of each import, also of those that changed nothing
   */
  public static void follow(
      List<Path> paths, Supplier<ImportResult> importing, Consumer<ImportResult> each)
      throws InterruptedException {
    try (FolderWatch watch = new FolderWatch(paths)) {
      while (true) {
        ImportResult imported = importing.get();
        each.accept(imported);
        watch.await(isSettled(imported) ? LONG : RETRY);
      }
    }
  }

  private static boolean isSettled(ImportResult imported) {
    return switch (imported) {
      case ImportResult.Done done ->
          done.diagnostics().stream().noneMatch(each -> each.severity() == Severity.ERROR);
      case ImportResult.Unusable unusable -> false;
      case ImportResult.Contended contended -> false;
    };
  }
}
