package dev.verbgraph.server;

import dev.verbgraph.problem.ServerProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The disk that a folder is on.
 *
 * @param folder need not exist
 */
record Disk(Path folder) {

  /** Logs, locks and a transaction of some size. With less, Neo4j hangs while it starts. */
  private static final long NEEDED = 16L << 20;

  /** The bytes that can still be written; empty where nobody tells. */
  OptionalLong free() {
    Path existing = folder;
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    try {
      return existing == null
          ? OptionalLong.empty()
          : OptionalLong.of(Files.getFileStore(existing).getUsableSpace());
    } catch (IOException unknown) {
      return OptionalLong.empty();
    }
  }

  /** The problem that so little is free that Neo4j cannot work; empty when it can. */
  Optional<ServerProblem> full() {
    OptionalLong free = free();
    return free.isPresent() && free.getAsLong() < NEEDED
        ? Optional.of(new ServerProblem.DiskFull(folder, free.getAsLong(), NEEDED))
        : Optional.empty();
  }
}
