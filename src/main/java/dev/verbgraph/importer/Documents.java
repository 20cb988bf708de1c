package dev.verbgraph.importer;

import dev.verbgraph.model.Suggestions;
import dev.verbgraph.store.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Finds imported documents by what people call them. */
record Documents(Ledger ledger) {

  /**
   * @param name the path of a document, or that of its file
   * @return the documents that were imported under this name: none, one, or one whose path it is
   *     and another whose file it is
   */
  List<Ledger.Entry> find(String name) {
    String location = location(name);
    return ledger.documents().values().stream()
        .filter(entry -> entry.document().equals(name) || entry.location().equals(location))
        .toList();
  }

  private static String location(String name) {
    try {
      Path file = Path.of(name).toAbsolutePath();
      if (Files.exists(file)) {
        return file.toRealPath().toString();
      }
      // The file may be gone while its folder, which a link may lead to, is still there.
      file = file.normalize();
      Path folder = file.getParent();
      return folder == null
          ? file.toString()
          : folder.toRealPath().resolve(file.getFileName()).toString();
    } catch (InvalidPathException none) {
      return name;
    } catch (IOException gone) {
      return Path.of(name).toAbsolutePath().normalize().toString();
    }
  }

  /**
   * @return the documents with the most similar paths, the nearest first; may be empty
   */
  List<String> near(String name) {
    List<String> near = new Suggestions(ledger.documents().keySet()).nearest(name);
    if (!near.isEmpty()) {
      return near;
    }
    return ledger.documents().keySet().stream().filter(path -> path.endsWith("/" + name)).toList();
  }
}
