package dev.verbgraph.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The end of a log, as far as it helps a person: without the frames of stack traces. */
final class LogTail {
  private static final int LINES = 12;

  /** As Neo4j says it of Bolt, and Java of HTTP. */
  private static final Pattern TAKEN = Pattern.compile("(?i)already in use|failed to bind");

  private LogTail() {}

  /** Whether the end of a log says that a server ended because somebody has its port. */
  static boolean tellsOfTakenPort(Path log) {
    return of(log).stream().anyMatch(line -> TAKEN.matcher(line).find());
  }

  /**
   * Up to twelve lines; none when the log cannot be read, because the failure it would explain
   * matters more.
   */
  static List<String> of(Path log) {
    try (var text = Files.lines(log, StandardCharsets.ISO_8859_1)) {
      List<String> lines =
          text.filter(line -> !line.isBlank() && !line.matches("\\s+(at |\\.\\.\\. ).*")).toList();
      return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
    } catch (IOException unreadable) {
      return List.of();
    }
  }
}
