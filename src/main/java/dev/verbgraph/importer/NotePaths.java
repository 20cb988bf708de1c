package dev.verbgraph.importer;

import java.nio.file.Path;
import java.util.List;

/**
 * Where to look for notes.
 *
 * @param paths files and folders
 * @param followLinks whether to look behind symbolic links that lead out of these folders
 */
public record NotePaths(List<Path> paths, boolean followLinks) {

  /** These files and folders, and nothing outside of them. */
  public static NotePaths of(Path... paths) {
    return new NotePaths(List.of(paths), false);
  }

  /**
   * @return the same way of looking, at other files and folders
   */
  public NotePaths at(List<Path> others) {
    return new NotePaths(others, followLinks);
  }
}
