package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/** The desktop that somebody sits at, if there is one. */
final class Desktop {

  /** What opens an address on it: of Linux, of macOS. */
  private static final List<String> OPENERS = List.of("xdg-open", "open");

  /** By one of these a program on Linux finds it. */
  private static final List<String> DISPLAYS = List.of("DISPLAY", "WAYLAND_DISPLAY");

  private Desktop() {}

  /**
   * @return whether it was asked to show the address
   */
  static boolean open(URI address, CliContext around) {
    if (!isThere(around)) {
      return false;
    }
    for (String opener : OPENERS) {
      try {
        new ProcessBuilder(opener, address.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
        return true;
      } catch (IOException missing) {
        // The next one, then.
      }
    }
    return false;
  }

  private static boolean isThere(CliContext around) {
    boolean linux = System.getProperty("os.name").equals("Linux");
    return !linux
        || DISPLAYS.stream()
            .anyMatch(name -> !around.environment().getOrDefault(name, "").isEmpty());
  }
}
