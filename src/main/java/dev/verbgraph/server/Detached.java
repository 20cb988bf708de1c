package dev.verbgraph.server;

import java.nio.file.Path;
import java.util.stream.Stream;

/** Processes that outlive the command that begins them, and its terminal. */
final class Detached {
  /**
   * The process writes its own id before anything else, so that no moment exists at which it runs
   * and later commands cannot find it. Ignored signals stay ignored across exec: Ctrl-C and Ctrl-Z
   * reach the whole foreground group, and a closed terminal sends HUP. A session of its own is
   * better still, where the system has setsid. Exec keeps the id.
   */
  private static final String SCRIPT =
      """
      umask 077
      trap '' HUP INT QUIT TSTP
      echo "$$" >"$1" || exit
      shift
      if command -v setsid >/dev/null 2>&1; then exec setsid "$@"; fi
      exec "$@"
      """;

  private Detached() {}

  static ProcessBuilder command(Path pidFile, String... command) {
    return new ProcessBuilder(
        Stream.concat(
                Stream.of("/bin/sh", "-c", SCRIPT, "verbgraph", pidFile.toString()),
                Stream.of(command))
            .toList());
  }
}
