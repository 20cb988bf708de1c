package dev.verbgraph.problem;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Words {@link ServerProblem}. */
final class ServerWording {

  private ServerWording() {}

  static Wording of(ServerProblem problem) {
    return switch (problem) {
      case ServerProblem.HomeUnusable(Path path, String reason) ->
          new Wording(
              "cannot use " + path + ": " + reason, "make it writable, or set VERBGRAPH_HOME");
      case ServerProblem.HomeOfOthers(Path path, String reason) ->
          new Wording(
              path + " is not safe: " + reason,
              "if it is yours, chmod go-w "
                  + path
                  + "; else name another folder with"
                  + " VERBGRAPH_HOME");
      case ServerProblem.JavaUnfit(Optional<Path> javaHome, String found) ->
          new Wording(
              "Neo4j needs a JDK 21 or 25, and "
                  + javaHome.map(home -> home + " ").orElse("")
                  + found,
              "install one, or name its folder with VERBGRAPH_JAVA_HOME");
      case ServerProblem.ClassPathMissing(Path path) ->
          new Wording(
              "Neo4j's class path is incomplete: " + path + " does not exist",
              "delete the folder target and start again: it is then built anew");
      case ServerProblem.DataFromNewerNeo4j(Path data, String itsVersion, String ourVersion) ->
          new Wording(
              data + " belongs to Neo4j " + itsVersion + ", this is " + ourVersion,
              "update Verbgraph, or name another folder with VERBGRAPH_HOME");
      case ServerProblem.OlderLeftOpen(
              Path data,
              String itsVersion,
              Path logFile,
              List<String> log) ->
          new Wording(
              "%s cannot be dumped as Neo4j %s has left it, so a newer one does not take it over"
                  .formatted(data, itsVersion),
              "if it was killed: start and stop it with the Verbgraph before this one; or move the"
                  + " data folder away, and import again; see "
                  + logFile
                  + quoted(log));
      case ServerProblem.PasswordLost(Path passwordFile, Path data) ->
          new Wording(
              "the password of " + data + " is lost: " + passwordFile + " is missing or empty",
              "put the file back, or move the data folder away and import again");
      case ServerProblem.SettingWrong(String place, String what, String next) ->
          new Wording(place + ": " + what, next);
      case ServerProblem.NoPort(String host, String reason) ->
          new Wording(
              "no free port on " + host + ": " + reason,
              "end programs that hold ports, then try again");
      case ServerProblem.DiskFull(Path folder, long free, long needed) ->
          new Wording(
              "the disk of %s is full: %d MB are free, Neo4j needs %d MB"
                  .formatted(folder, free >> 20, needed >> 20),
              "free some space, then run the command again: it starts Neo4j, and what was imported"
                  + " before is still there");
      case ServerProblem.GaveUp(String said, Path logFile) ->
          new Wording(
              "Neo4j could not go on, and was stopped: " + said,
              "run the command again: it starts Neo4j, and what was imported before is still"
                  + " there; "
                  + logFile
                  + " may tell why");
      case ServerProblem.MemoryShort(long all, long needed) ->
          new Wording(
              "this machine has %d MB of memory, Neo4j needs %d MB"
                  .formatted(all >> 20, needed >> 20),
              "name a Neo4j elsewhere with NEO4J_URI, or give the machine or container more");
      case ServerProblem.EndedAlone(Path logFile, List<String> log) ->
          new Wording(
              "Neo4j ended without being stopped",
              "the next command starts it again, with all that was imported; see "
                  + logFile
                  + quoted(log));
      case ServerProblem.Hangs(long process, Path logFile) ->
          new Wording(
              "Neo4j (process " + process + ") hangs: it takes connections, but does not answer",
              "verbgraph stop ends it, and the next command starts it again; see " + logFile);
      case ServerProblem.Ended(String program, Path logFile, List<String> log) ->
          new Wording(program + " ended before it was ready", "see " + logFile + quoted(log));
      case ServerProblem.ToolFailed(String doing, Path logFile, List<String> log) ->
          new Wording(
              doing + ", and Neo4j's admin tool failed",
              "nothing was changed; see " + logFile + quoted(log));
      case ServerProblem.TimedOut(String forWhat, Duration limit, Path logFile, List<String> log) ->
          new Wording(
              forWhat + ", for more than " + limit.toSeconds() + " s",
              "see " + logFile + ", then try again" + quoted(log));
    };
  }

  private static String quoted(List<String> log) {
    return log.stream().map(line -> "\n| " + line).reduce("", String::concat);
  }
}
