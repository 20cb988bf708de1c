package dev.verbgraph.vault;

import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Names;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What notes speak of.
 *
 * @param title what it is called
 * @param aliases other names that its note gives to it; may be empty
 * @param file the path of the note about it; empty where there is none
 */
record Thing(String title, List<String> aliases, String file) {

  /** Something without a note of its own. */
  static Thing of(String title) {
    return new Thing(title, List.of(), "");
  }

  boolean hasNote() {
    return !file.isEmpty();
  }

  /** The name of its file without folder and ending. */
  String fileName() {
    return DocumentPath.fileName(file);
  }

  /** The name as machines like it. */
  String slug() {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }

  /** All that it may be called, folded. */
  Set<String> names() {
    return Stream.concat(Stream.of(title, slug()), aliases.stream())
        .map(Names::fold)
        .collect(Collectors.toSet());
  }
}
