package dev.verbgraph.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** Where the shell keeps what was typed. Only its owner can read it. */
final class History {

  private History() {}

  /**
   * @param home the folder of everything that Verbgraph keeps for this user
   * @return empty when the file cannot be made: the shell goes without
   */
  static Optional<Path> in(Path home) {
    Path file = home.resolve("history");
    try {
      Files.createDirectories(home);
      Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } catch (FileAlreadyExistsException kept) {
      // From the last time.
    } catch (IOException notWritable) {
      return Optional.empty();
    }
    return Optional.of(file);
  }
}
