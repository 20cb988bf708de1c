package dev.verbgraph.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.jgit.ignore.IgnoreNode;

/**
 * What the files {@code .gitignore} and {@code .verbgraphignore} of a folder, and of the folders
 * above it, leave out. Both are written as Git has it (gitignore(5)); where they disagree, the
 * nearer folder wins, and in one folder {@code .verbgraphignore}.
 */
final class IgnoreRules {

  private static final List<String> FILES = List.of(".gitignore", ".verbgraphignore");

  /**
   * The rules of one folder.
   *
   * @param folder an absolute path
   */
  private record Level(Path folder, IgnoreNode node) {}

  /** The outermost first. */
  private final List<Level> levels;

  private IgnoreRules(List<Level> levels) {
    this.levels = levels;
  }

  /**
   * @return the rules of a folder, and of those above it as far as they are in one Git repository
   */
  static IgnoreRules of(Path folder) {
    Path inside = folder.toAbsolutePath().normalize();
    Deque<Path> chain = new ArrayDeque<>();
    for (Path above = inside; above != null; above = above.getParent()) {
      chain.addFirst(above);
      if (Files.exists(above.resolve(".git"))) {
        break;
      }
      if (above.getParent() == null) {
        // There is no repository around it: what lies above speaks of something else.
        chain.clear();
        chain.add(inside);
        break;
      }
    }
    IgnoreRules rules = new IgnoreRules(List.of());
    for (Path each : chain) {
      rules = rules.below(each);
    }
    return rules;
  }

  /**
   * @param folder one in the folder that these rules are of
   * @return these rules, and its own
   */
  IgnoreRules below(Path folder) {
    Path place = folder.toAbsolutePath().normalize();
    List<Path> files =
        FILES.stream().map(place::resolve).filter(file -> Files.isRegularFile(file)).toList();
    if (files.isEmpty()) {
      return this;
    }
    IgnoreNode node = new IgnoreNode();
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        node.parse(in);
      } catch (IOException unreadable) {
        // Nothing is left out by a file that nobody can read; the notes themselves are there.
      }
    }
    List<Level> all = new ArrayList<>(levels);
    all.add(new Level(place, node));
    return new IgnoreRules(List.copyOf(all));
  }

  /**
   * @param entry a file or folder directly in the folder that these rules are of
   */
  boolean ignore(Path entry) {
    if (levels.isEmpty()) {
      return false;
    }
    boolean isFolder = Files.isDirectory(entry);
    Path place = entry.toAbsolutePath().normalize();
    for (Level level : levels.reversed()) {
      String way = level.folder().relativize(place).toString().replace('\\', '/');
      switch (level.node().isIgnored(way, isFolder)) {
        case IGNORED -> {
          return true;
        }
        case NOT_IGNORED -> {
          return false;
        }
        case CHECK_PARENT, CHECK_PARENT_NEGATE_FIRST_MATCH -> {}
      }
    }
    return false;
  }
}
