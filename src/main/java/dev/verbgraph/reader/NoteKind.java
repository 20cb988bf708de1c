package dev.verbgraph.reader;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The sorts of file that can be notes, told by the end of the file's name. */
enum NoteKind {
  MARKDOWN,
  MERMAID,
  /** A YAML file that may be one of Backstage's catalog: only its content tells. */
  CATALOG;

  static Optional<NoteKind> of(Path file) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
      case "md", "markdown", "mdx", "qmd" -> Optional.of(MARKDOWN);
      case "mmd", "mermaid" -> Optional.of(MERMAID);
      case "yaml", "yml" -> Optional.of(CATALOG);
      default -> Optional.empty();
    };
  }
}
