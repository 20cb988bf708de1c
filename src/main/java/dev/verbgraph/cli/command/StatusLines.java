package dev.verbgraph.cli.command;

import dev.verbgraph.server.Status;
import java.util.ArrayList;
import java.util.List;

/** What people read about the local Neo4j. */
final class StatusLines {

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
    lines.add("Neo4j " + running.version() + " is running.");
    lines.add(field("Browser", running.endpoint().browser()));
    lines.add(field("Bolt", running.endpoint().bolt()));
    lines.add(field("User", running.endpoint().username()));
    lines.add(field("Password", "in " + running.passwordFile()));
    lines.add(field("Process", running.pid()));
    running.memory().ifPresent(bytes -> lines.add(field("Memory", bytes / (1024 * 1024) + " MB")));
    lines.add(field("Home", running.home()));
    return lines;
  }

  private static String field(String name, Object value) {
    return "  %-9s %s".formatted(name, value);
  }
}
