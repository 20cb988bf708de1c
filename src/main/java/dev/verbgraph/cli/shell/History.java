package dev.verbgraph.cli.shell;

import dev.verbgraph.server.OwnerOnly;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Where the shell keeps what was typed. */
public final class History {

  private History() {}

  /**
   * @param home the folder of everything that Verbgraph keeps for this user
   * @return a file that only its owner can read; empty when it cannot be made: the shell goes
   *     without
   */
  public static Optional<Path> in(Path home) {
    try {
      Path file = OwnerOnly.folder(home).resolve("history");
      OwnerOnly.open(file).close();
      return Optional.of(file);
    } catch (IOException notWritable) {
      return Optional.empty();
    }
  }
}
