package dev.verbgraph.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * That this process uses the server of a home, until it ends: a lock that many may hold, and that
 * the operating system gives back. It is never closed, as that would give up the locks of the whole
 * process on that file.
 */
final class Use {

  private static final Map<Path, FileChannel> HELD = new ConcurrentHashMap<>();

  private Use() {}

  /** Waits for a server that is about to stop because nobody used it. */
  static void begin(Home home) {
    HELD.computeIfAbsent(home.root(), missing -> lock(home));
    try {
      Files.setLastModifiedTime(home.use(), FileTime.from(Instant.now()));
    } catch (IOException e) {
      throw Home.unusable(e, home.use());
    }
  }

  private static FileChannel lock(Home home) {
    try {
      OwnerOnly.open(home.use()).close();
      FileChannel channel =
          FileChannel.open(home.use(), StandardOpenOption.READ, StandardOpenOption.WRITE);
      channel.lock(0, Long.MAX_VALUE, true);
      return channel;
    } catch (IOException e) {
      throw Home.unusable(e, home.use());
    }
  }
}
