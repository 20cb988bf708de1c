package dev.verbgraph.cli;

import dev.verbgraph.query.Spellings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The names and relation types of the local graph, one a line in files that the completion of a shell reads: it must
 * answer before a database could. As what is in the graph is nobody else's business, only its owner can read them.
 *
 * @param folder where the files are; it need not exist
 */
record WordCache(Path folder) {

  /** The same files for the scripts of {@code completion}, which look for them by this path. */
  static final String NAMES = "names";

  static final String TYPES = "types";

  /** The cache of the local Neo4j whose files are in that folder. */
  static WordCache of(Path home) {
    return new WordCache(home.resolve("cache"));
  }

  /** Replaces both files. They are a convenience: where they cannot be written, nothing else suffers. */
  void keep(Spellings.Words words) {
    try {
      Files.createDirectories(folder);
      replace(NAMES, words.names());
      replace(TYPES, words.types());
    } catch (IOException notWritable) {
      // The shells go on with what they knew before.
    }
  }

  /** In one step: a shell may be reading. A temporary file is its owner's from the first moment. */
  private void replace(String name, List<String> lines) throws IOException {
    Path next = Files.createTempFile(folder, name, null);
    try {
      Files.write(next, lines);
      Files.move(next, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(next);
    }
  }
}
