package dev.verbgraph.problem;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The local server cannot do what was asked. */
public sealed interface ServerProblem extends UserProblem {

  /** A file or folder of the home cannot be made, read or written. */
  record HomeUnusable(Path path, String reason) implements ServerProblem {}

  /**
   * Others could change what the home holds.
   *
   * @param reason as a clause
   */
  record HomeOfOthers(Path path, String reason) implements ServerProblem {}

  /**
   * No JDK was given that this Neo4j runs on.
   *
   * @param found what was there instead, as a predicate
   */
  record JavaUnfit(Optional<Path> javaHome, String found) implements ServerProblem {}

  /** The list of the server's jars, or one of the jars, is not there. */
  record ClassPathMissing(Path path) implements ServerProblem {}

  /** The data was last opened by a newer Neo4j than this one. */
  record DataFromNewerNeo4j(Path data, String itsVersion, String ourVersion)
      implements ServerProblem {}

  /**
   * The data of an older Neo4j cannot be dumped, as it was killed, for example.
   *
   * @param log the last lines of Neo4j's tool; may be empty
   */
  record OlderLeftOpen(Path data, String itsVersion, Path logFile, List<String> log)
      implements ServerProblem {}

  /** There is data, and the file with its password is gone. */
  record PasswordLost(Path passwordFile, Path data) implements ServerProblem {}

  /**
   * A setting of the local server is not one, or has a value that it cannot have.
   *
   * @param place file and line, or a variable
   * @param what is wrong there, as a clause
   * @param next what to write instead, as a clause
   */
  record SettingWrong(String place, String what, String next) implements ServerProblem {}

  /** The operating system gives no free port. */
  record NoPort(String host, String reason) implements ServerProblem {}

  /**
   * So little is free that Neo4j cannot work.
   *
   * @param free bytes
   * @param needed bytes
   */
  record DiskFull(Path folder, long free, long needed) implements ServerProblem {}

  /**
   * Its database could not go on, and it was stopped.
   *
   * @param said by Neo4j
   */
  record GaveUp(String said, Path logFile) implements ServerProblem {}

  /**
   * The machine has too little memory for Neo4j.
   *
   * @param all bytes
   * @param needed bytes
   */
  record MemoryShort(long all, long needed) implements ServerProblem {}

  /**
   * It ended without being stopped.
   *
   * @param log its last lines; may be empty
   */
  record EndedAlone(Path logFile, List<String> log) implements ServerProblem {}

  /** Its process takes calls, and says nothing to any. */
  record Hangs(long process, Path logFile) implements ServerProblem {}

  /**
   * Neo4j, or its admin tool, ended before it was ready.
   *
   * @param log its last lines; may be empty
   */
  record Ended(String program, Path logFile, List<String> log) implements ServerProblem {}

  /**
   * Neo4j's admin tool could not do something; nothing is changed.
   *
   * @param doing what it was for, as a clause
   * @param log its last lines; may be empty
   */
  record ToolFailed(String doing, Path logFile, List<String> log) implements ServerProblem {}

  /**
   * Something takes longer than it ever should.
   *
   * @param forWhat as a clause
   * @param log the last lines of Neo4j's log; may be empty
   */
  record TimedOut(String forWhat, Duration limit, Path logFile, List<String> log)
      implements ServerProblem {}
}
