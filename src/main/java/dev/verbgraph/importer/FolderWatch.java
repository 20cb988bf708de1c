package dev.verbgraph.importer;

import dev.verbgraph.reader.NoteFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Notices changes of files and folders. What decides is a look at all files; the operating system's
 * events only make it look sooner, because not every file system sends any, and a full queue of
 * events drops some.
 *
 * <p>Why: docs/decisions/0022-watching-looks-and-does-not-listen.md.
 */
public final class FolderWatch implements AutoCloseable {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(400);

  /** An editor writes a file in several steps: the files must be the same twice, so long apart. */
  private static final Duration REST = Duration.ofMillis(60);

  /** A file that is written all the time must not keep the others waiting. */
  private static final int MOST_RESTS = 5;

  private record State(FileTime modified, long size, @Nullable Object identity) {}

  private final List<Path> paths;

  /** Empty where the operating system gives no more of them; looking alone finds every change. */
  private final Optional<WatchService> events;

  private final Set<Path> watched = new HashSet<>();
  private Map<Path, State> seen;

  /** How the operating system is asked for its events. */
  @FunctionalInterface
  interface Events {
    WatchService open() throws IOException;
  }

  /**
   * @param paths files and folders
   */
  public FolderWatch(List<Path> paths) {
    this(paths, () -> FileSystems.getDefault().newWatchService());
  }

  FolderWatch(List<Path> paths, Events events) {
    this.paths = paths.stream().map(path -> path.toAbsolutePath().normalize()).toList();
    this.events = opened(events);
    seen = look();
  }

  private static Optional<WatchService> opened(Events events) {
    try {
      return Optional.of(events.open());
    } catch (IOException tooMany) {
      return Optional.empty();
    }
  }

  /**
   * Waits for a change since the last one that was noticed.
   *
   * @param longest how long at most
   * @return whether there was one
   */
  public boolean await(Duration longest) throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    while (true) {
      Map<Path, State> now = look();
      if (!now.equals(seen)) {
        seen = rested(now);
        return true;
      }
      long left = end - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      pause(Duration.ofNanos(Math.min(left, BETWEEN_LOOKS.toNanos())));
    }
  }

  /** Until something happens, or for so long. */
  private void pause(Duration longest) throws InterruptedException {
    if (events.isEmpty()) {
      Thread.sleep(longest);
      return;
    }
    WatchKey event = events.get().poll(longest.toNanos(), TimeUnit.NANOSECONDS);
    if (event != null) {
      event.pollEvents();
      event.reset();
    }
  }

  private Map<Path, State> rested(Map<Path, State> changed) throws InterruptedException {
    Map<Path, State> before = changed;
    for (int i = 0; i < MOST_RESTS; i++) {
      Thread.sleep(REST);
      Map<Path, State> now = look();
      if (now.equals(before)) {
        break;
      }
      before = now;
    }
    return before;
  }

  private Map<Path, State> look() {
    Map<Path, State> files = new HashMap<>();
    for (Path path : paths) {
      try {
        Files.walkFileTree(
            path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Look(files));
      } catch (IOException e) {
        // What cannot be looked at now looks like a change when it can.
        files.put(path, new State(FileTime.fromMillis(0), -1, null));
      }
      rulesAbove(path, files);
    }
    return files;
  }

  /** The rules of the folders above hold too. */
  private static void rulesAbove(Path path, Map<Path, State> files) {
    for (Path folder = path.getParent(); folder != null; folder = folder.getParent()) {
      for (String name : FolderRules.FILES) {
        Path file = folder.resolve(name);
        try {
          files.put(file, state(Files.readAttributes(file, BasicFileAttributes.class)));
        } catch (IOException none) {
          files.remove(file);
        }
      }
    }
  }

  private static State state(BasicFileAttributes attributes) {
    return new State(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
  }

  private final class Look extends SimpleFileVisitor<Path> {
    private final Map<Path, State> files;

    private Look(Map<Path, State> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!paths.contains(folder) && !NoteFiles.isVisible(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      events.ifPresent(service -> watch(folder, service));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files.put(file, state(attributes));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }
  }

  private void watch(Path folder, WatchService service) {
    if (watched.add(folder)) {
      try {
        folder.register(
            service,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_DELETE,
            StandardWatchEventKinds.ENTRY_MODIFY);
      } catch (IOException tooMany) {
        // The regular look finds its changes, only later.
        watched.remove(folder);
      }
    }
  }

  @Override
  public void close() {
    if (events.isPresent()) {
      try {
        events.get().close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
