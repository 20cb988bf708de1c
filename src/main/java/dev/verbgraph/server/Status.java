package dev.verbgraph.server;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** What is true of the local server at this moment. */
public sealed interface Status {
  /** The folder with everything the server owns. */
  Path home();

  /**
   * It answers.
   *
   * @param version Neo4j's version
   * @param memory resident memory in bytes, where the operating system tells
   * @param limits what it may take, and for how long it stays; empty where they cannot be read
   * @param disk the bytes of all files in the home, where they can be read
   */
  record Running(
      Path home,
      Endpoint endpoint,
      long pid,
      Optional<Instant> since,
      String version,
      OptionalLong memory,
      Optional<ServerLimits> limits,
      OptionalLong disk)
      implements Status {
    /** The file that only its owner can read. */
    public Path passwordFile() {
      return new Home(home).password();
    }
  }

  /** Its process takes calls, and says nothing: it hangs, or somebody suspended it. */
  record Silent(Path home, long pid, Optional<Instant> since, Path log) implements Status {}

  /** Its process is there and does not answer yet, or no more. */
  record Unready(Path home, long pid, Optional<Instant> since, Path log) implements Status {}

  /**
   * It ended without being stopped: killed, crashed, or the computer was switched off. The next
   * start replaces it.
   */
  record Gone(Path home, long pid, Path log) implements Status {}

  /** It was stopped, or never started. */
  record Stopped(Path home) implements Status {}
}
