package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A home on a disk that fills up. The disk is a small one in memory, which only the program {@link
 * FullDisk} sees: the kernel lets anybody mount that in a namespace of their own.
 */
class FullDiskIT {

  private static final String SCRIPT =
      """
      mount -t tmpfs -o size=64m tmpfs "$1" && shift && exec "$@"
      """;

  @TempDir private Path temp;

  @Test
  void isNamedAndWhatGaveUpIsStartedAgainWithAllThatWasImported() throws Exception {
    Path disk = Files.createDirectory(temp.resolve("disk"));
    Path java = Path.of(System.getProperty("java.home"));
    Process program =
        new ProcessBuilder(
                "unshare",
                "--map-root-user",
                "--mount",
                "sh",
                "-c",
                SCRIPT,
                "sh",
                disk.toString(),
                java.resolve("bin/java").toString(),
                "-Dverbgraph.server.java=" + java,
                "-Dverbgraph.server.classpath="
                    + Path.of("target/server.classpath").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                FullDisk.class.getName(),
                disk.toString())
            .redirectErrorStream(true)
            .start();

    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(program.waitFor()).as(said).isZero();
    assertThat(disk).as("nobody else saw it").isEmptyDirectory();
  }
}
