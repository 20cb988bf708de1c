package dev.verbgraph.server;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/** How much memory a process holds. */
final class Memory {
  private Memory() {}

  /** The bytes of the machine, or of the container; empty where Java does not tell. */
  static OptionalLong ofMachine() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? OptionalLong.of(system.getTotalMemorySize())
        : OptionalLong.empty();
  }

  /** Resident bytes as {@code ps} tells them; empty where it does not. */
  static OptionalLong resident(long pid) {
    try {
      Process ps =
          new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String kibibytes =
          new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
      return OptionalLong.of(Long.parseLong(kibibytes) * 1024);
    } catch (IOException | NumberFormatException unknown) {
      return OptionalLong.empty();
    }
  }
}
