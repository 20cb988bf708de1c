package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.server.Servers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A home on a disk that fills up. The disk is a small one in memory, which only the program {@link
 * FullDisk} sees: the kernel lets anybody mount that in a namespace of their own.
 */
@Tag("long")
class FullDiskIT {

  private static final String SCRIPT =
      """
      mount -t tmpfs -o size=64m tmpfs "$1" && shift && exec "$@"
      """;

  @TempDir private Path temp;

  @Test
  void isNamedAndWhatGaveUpIsStartedAgainWithAllThatWasImported() throws Exception {
    Path disk = Files.createDirectory(temp.resolve("disk"));
    List<String> command = new ArrayList<>();
    command.addAll(List.of("unshare", "--map-root-user", "--mount"));
    command.addAll(List.of("sh", "-c", SCRIPT, "sh", disk.toString()));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Servers.properties().forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(FullDisk.class.getName(), disk.toString()));
    Process program = new ProcessBuilder(command).redirectErrorStream(true).start();

    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(program.waitFor()).as(said).isZero();
    assertThat(disk).as("nobody else saw it").isEmptyDirectory();
  }
}
