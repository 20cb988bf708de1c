package dev.verbgraph.cli.command;

import dev.verbgraph.query.GraphSummary;
import dev.verbgraph.server.Status;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people read about the Neo4j that commands ask. */
final class StatusLines {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private StatusLines() {}

  static List<String> of(Status status) {
    return switch (status) {
      case Status.Running running -> running(running);
      case Status.Silent silent ->
          List.of(
              "Neo4j runs as process "
                  + silent.pid()
                  + " and takes connections, but does not answer. verbgraph stop ends it.",
              field("Log", silent.log()));
      case Status.Unready unready ->
          List.of(
              "Neo4j runs as process " + unready.pid() + ", but does not answer yet.",
              field("Log", unready.log()));
      case Status.Gone gone ->
          List.of(
              "Neo4j ended without being stopped (process "
                  + gone.pid()
                  + "). The next command starts it again.",
              field("Log", gone.log()));
      case Status.Stopped stopped ->
          List.of(
              "Neo4j is not running. The next command that needs it starts it.",
              field("Home", stopped.home()));
    };
  }

  private static List<String> running(Status.Running running) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Neo4j "
            + running.version()
            + " is running"
            + running.since().map(since -> ", since " + time(since)).orElse("")
            + ".");
    lines.add(field("Browser", running.endpoint().browser()));
    lines.add(field("Bolt", running.endpoint().bolt()));
    lines.add(field("User", running.endpoint().username()));
    lines.add(field("Password", "in " + running.passwordFile()));
    lines.add(field("Process", running.pid()));
    running.memory().ifPresent(bytes -> lines.add(field("Memory", megabytes(bytes))));
    running
        .limits()
        .ifPresent(limits -> {
          lines.add(
              field(
                  "Limits",
                  "heap %s, page cache %s"
                      .formatted(megabytes(limits.heap()), megabytes(limits.pageCache()))));
          limits
              .idleStop()
              .ifPresent(
                  time -> lines.add(field("Idle", "stops after " + words(time) + " without use")));
        });
    running.disk().ifPresent(bytes -> lines.add(field("Disk", megabytes(bytes))));
    lines.add(field("Home", running.home()));
    return lines;
  }

  /**
   * @param database empty for the user's home database
   */
  static List<String> of(URI elsewhere, Optional<String> database, GraphSummary.Summary graph) {
    List<String> lines = new ArrayList<>();
    lines.add("Neo4j %s (%s) answers.".formatted(graph.version(), graph.edition()));
    lines.add(field("Bolt", elsewhere + ", not the local Neo4j"));
    database.ifPresent(name -> lines.add(field("Database", name)));
    lines.addAll(of(graph));
    return lines;
  }

  /** What is in the graph, as the rest of what is said about its Neo4j. */
  static List<String> of(GraphSummary.Summary graph) {
    List<String> lines = new ArrayList<>();
    lines.add(field("Documents", graph.documents()));
    lines.add(field("Entities", graph.entities()));
    graph.imported().ifPresent(last -> lines.add(field("Imported", "last " + time(last))));
    if (graph.unfinished()) {
      lines.add("An import is under way, or was interrupted: importing again finishes it.");
    }
    return lines;
  }

  private static String time(Instant instant) {
    return TIME.format(instant.atZone(ZoneId.systemDefault()));
  }

  private static String words(Duration time) {
    return time.toSeconds() % 60 == 0 ? time.toMinutes() + " min" : time.toSeconds() + " s";
  }

  private static String megabytes(long bytes) {
    return bytes / (1024 * 1024) + " MB";
  }

  private static String field(String name, Object value) {
    return "  %-9s %s".formatted(name, value);
  }
}
