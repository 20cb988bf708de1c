package dev.verbgraph.server;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * Makes what Verbgraph keeps for a user: folders are 0700 and files 0600 from their first moment,
 * as a later change of permissions would leave a gap in which others can open them. A folder or a
 * file that is there keeps its permissions.
 */
public final class OwnerOnly {
  private static final FileAttribute<?> FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
  private static final FileAttribute<?> FILE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private OwnerOnly() {}

  /**
   * Makes a folder, and those around it that are missing, unless it is there.
   *
   * @return the folder
   * @throws IOException when it cannot be made; a {@link java.nio.file.FileAlreadyExistsException}
   *     when something is there that is no folder
   */
  public static Path folder(Path folder) throws IOException {
    // The specification of XDG_DATA_HOME wants 0700 for the folders around it, too.
    return Files.createDirectories(folder, FOLDER);
  }

  /**
   * @param folder one that is there
   * @return why it cannot be trusted, as a clause; empty when only its owner can write to it, and
   *     that is the user who asks
   * @throws IOException when its permissions cannot be read
   */
  static Optional<String> refusal(Path folder) throws IOException {
    Object owner = Files.getAttribute(folder, "unix:uid");
    if (((Number) owner).longValue() != new UnixSystem().getUid()) {
      return Optional.of("it belongs to " + Files.getOwner(folder));
    }
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder);
    return permissions.contains(PosixFilePermission.GROUP_WRITE)
            || permissions.contains(PosixFilePermission.OTHERS_WRITE)
        ? Optional.of("others can write to it")
        : Optional.empty();
  }

  /**
   * Opens a file for writing, making it when it is missing. Its folder must be there.
   *
   * @return what the caller closes
   */
  public static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), FILE);
  }

  /**
   * Writes a whole file or none: readers see the old text or the new one. Its folder must be there.
   */
  public static void write(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** As {@link #write(Path, String)}. */
  static void write(Path file, byte[] content) throws IOException {
    Path draft =
        Files.createTempFile(
            file.toAbsolutePath().getParent(), file.getFileName().toString(), ".new", FILE);
    try {
      Files.write(draft, content);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
