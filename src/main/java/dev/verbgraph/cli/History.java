package dev.verbgraph.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** Where the shell keeps what was typed. Only its owner can read it, and the folder around it, from the first moment. */
final class History {

  private static final FileAttribute<?> OWNER_FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
  private static final FileAttribute<?> OWNER_FILE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private History() {}

  /**
   * @param home the folder of everything that Verbgraph keeps for this user
   * @return empty when the file cannot be made: the shell goes without
   */
  static Optional<Path> in(Path home) {
    Path file = home.resolve("history");
    try {
      Files.createDirectories(home.toAbsolutePath().getParent());
      unlessThere(() -> Files.createDirectory(home, OWNER_FOLDER));
      unlessThere(() -> Files.createFile(file, OWNER_FILE));
    } catch (IOException notWritable) {
      return Optional.empty();
    }
    return Optional.of(file);
  }

  private interface Creation {
    void make() throws IOException;
  }

  private static void unlessThere(Creation creation) throws IOException {
    try {
      creation.make();
    } catch (FileAlreadyExistsException kept) {
      // From the last time.
    }
  }
}
