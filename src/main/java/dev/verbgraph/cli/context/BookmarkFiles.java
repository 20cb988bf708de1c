package dev.verbgraph.cli.context;

import dev.verbgraph.model.ContentHash;
import dev.verbgraph.server.OwnerOnly;
import dev.verbgraph.store.Bookmarks;
import dev.verbgraph.store.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The bookmarks of one database of one cluster as one user sees it: a file for each, in a folder
 * for all. So commands that run at the same time need no lock, and none loses what another has
 * written. They are a convenience: where they cannot be kept, nothing else suffers.
 *
 * <p>Why: docs/decisions/0067-a-cluster-answers-as-one-server.md.
 */
public final class BookmarkFiles implements Bookmarks {

  /** Enough to tell them apart. */
  private static final int DIGITS = 20;

  private final Path folder;
  private final CliContext around;

  private BookmarkFiles(Path folder, CliContext around) {
    this.folder = folder;
    this.around = around;
  }

  /**
   * @param home the folder of everything that Verbgraph keeps for this user
   */
  public static BookmarkFiles of(Target target, Path home, CliContext around) {
    String whose =
        String.join("\n", target.uri().toString(), target.username(), target.database().orElse(""));
    return new BookmarkFiles(home.resolve("bookmarks").resolve(named(whose)), around);
  }

  private static String named(String text) {
    return ContentHash.of(text).hex().substring(0, DIGITS);
  }

  @Override
  public Set<String> kept() {
    Set<String> kept = new TreeSet<>();
    for (Path file : files()) {
      try {
        kept.add(Files.readString(file));
      } catch (IOException gone) {
        // Another command has replaced it meanwhile.
      }
    }
    return kept;
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().length() == DIGITS).toList();
    } catch (IOException none) {
      return List.of();
    }
  }

  @Override
  public void replace(Set<String> before, Set<String> now) {
    Set<String> gone = new HashSet<>(before);
    gone.removeAll(now);
    try {
      OwnerOnly.folder(folder);
      // First those that come: whoever reads meanwhile has rather too many than too few.
      for (String bookmark : now) {
        OwnerOnly.write(folder.resolve(named(bookmark)), bookmark);
      }
      for (String bookmark : gone) {
        Files.deleteIfExists(folder.resolve(named(bookmark)));
      }
    } catch (IOException notWritable) {
      // The next command may see what it was before.
    }
  }

  @Override
  public void drop(Set<String> unknown) {
    replace(unknown, Set.of());
    around.say(
        "Neo4j does not know what was written last, or has not caught up; answers may be older");
    around.err().flush();
  }
}
