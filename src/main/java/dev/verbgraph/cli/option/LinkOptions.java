package dev.verbgraph.cli.option;

import dev.verbgraph.importer.NotePaths;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** How far to look for notes. */
public final class LinkOptions {

  @Option(
      names = "--follow-links",
      description = "also read what symbolic links lead to outside of these folders")
  private boolean followLinks;

  /**
   * @param paths files and folders
   */
  public NotePaths at(List<Path> paths) {
    return new NotePaths(paths, followLinks);
  }
}
