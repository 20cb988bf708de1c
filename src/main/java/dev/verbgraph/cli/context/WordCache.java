package dev.verbgraph.cli.context;

import dev.verbgraph.model.RelationType;
import dev.verbgraph.query.Spellings;
import dev.verbgraph.server.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The names and relation types of the local graph, one per line in files that the completion of a
 * shell reads: it must answer before a database could. As what is in the graph is nobody else's
 * business, only its owner can read them.
 *
 * @param folder where the files are; it need not exist
 */
public record WordCache(Path folder) {

  /** The same files for the scripts of {@code completion}, which look for them by this path. */
  static final String NAMES = "names";

  static final String TYPES = "types";

  /** The cache of the local Neo4j whose files are in that folder. */
  public static WordCache of(Path home) {
    return new WordCache(home.resolve("cache"));
  }

  /** Whether there are names. */
  public boolean isThere() {
    return Files.exists(folder.resolve(NAMES));
  }

  /** Replaces both files. */
  public void keep(Spellings.Words words) {
    keep(NAMES, words.names());
    keep(TYPES, words.types());
  }

  /** Replaces the types, where the names are still the same. */
  public void keepTypes(List<RelationType> types) {
    keep(TYPES, types.stream().map(RelationType::name).toList());
  }

  /** They are a convenience: where they cannot be written, nothing else suffers. */
  private void keep(String file, List<String> words) {
    try {
      OwnerOnly.folder(folder);
      // A shell may be reading: it gets the old words or the new ones.
      OwnerOnly.write(folder.resolve(file), lines(words));
    } catch (IOException notWritable) {
      // The shells go on with what they knew before.
    }
  }

  private static String lines(List<String> words) {
    return words.stream().map(word -> word + "\n").collect(Collectors.joining());
  }
}
