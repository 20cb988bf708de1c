package dev.verbgraph.importer;

import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Suggestions;
import dev.verbgraph.store.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds imported documents by what people call them. */
record Documents(Ledger ledger) {

  /**
   * @param name the path of a document, or that of its file
   * @return the documents that were imported under this name: none, one, or one whose path it is
   *     and another whose file it is
   */
  List<Ledger.Entry> find(String name) {
    Optional<Path> location = location(name);
    return ledger.documents().values().stream()
        .filter(entry ->
            entry.document().value().equals(name)
                || location.filter(entry.location()::equals).isPresent())
        .toList();
  }

  /**
   * @param name the path that documents of a folder have in the graph, or that of their folder,
   *     which need not be there any more
   * @return the documents of this folder and of those below it, by path; may be empty
   */
  Set<DocumentPath> below(String name) {
    String folder = name.replaceFirst("/+$", "") + "/";
    Optional<Path> location = location(name);
    return ledger.documents().values().stream()
        .filter(entry ->
            entry.document().value().startsWith(folder)
                || location.filter(entry.location()::startsWith).isPresent())
        .map(Ledger.Entry::document)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Empty when no file can have this name. */
  private static Optional<Path> location(String name) {
    try {
      Path file = Path.of(name).toAbsolutePath();
      if (Files.exists(file)) {
        return Optional.of(file.toRealPath());
      }
      // The file may be gone while its folder, which a link may lead to, is still there.
      file = file.normalize();
      Path folder = file.getParent();
      return Optional.of(folder == null ? file : folder.toRealPath().resolve(file.getFileName()));
    } catch (InvalidPathException none) {
      return Optional.empty();
    } catch (IOException gone) {
      return Optional.of(Path.of(name).toAbsolutePath().normalize());
    }
  }

  /**
   * @return the documents with the most similar paths, the nearest first; may be empty
   */
  List<String> near(String name) {
    List<String> paths = ledger.documents().keySet().stream().map(DocumentPath::value).toList();
    List<String> near = new Suggestions(paths).nearest(name);
    return near.isEmpty()
        ? paths.stream().filter(path -> path.endsWith("/" + name)).toList()
        : near;
  }
}
