package dev.verbgraph.importer;

import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.store.HiddenLocation;
import dev.verbgraph.store.Ledger;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Gives every file the path by which its document is known: the name of the imported folder and the
 * way below it, for example {@code seeds/azure-services-map.md}.
 *
 * <p>A file that was imported before keeps its path, however it is reached now. Two files never
 * share one: where two folders have the same name, the second gets the names of the folders above
 * it as well, up to its absolute path. A recorded file that does not exist any more (the folder was
 * moved, or is a fresh checkout on another machine) leaves its path to the one that has taken its
 * place.
 *
 * <p>Why: docs/decisions/0007-how-documents-are-named.md.
 *
 * <p>Why: docs/decisions/0028-what-cannot-be-read-is-not-gone.md.
 */
final class DocumentPaths {

  private final Map<Path, DocumentPath> pathsByLocation = new HashMap<>();
  private final Map<DocumentPath, Path> locationsByPath = new HashMap<>();

  DocumentPaths(Ledger ledger) {
    for (Ledger.Entry entry : ledger.documents().values()) {
      pathsByLocation.put(entry.location(), entry.document());
      locationsByPath.put(entry.document(), entry.location());
    }
  }

  /**
   * @param file the real, absolute path of the file
   * @param folder the real, absolute path of the imported folder it is in
   */
  DocumentPath of(Path file, Path folder) {
    DocumentPath known = pathsByLocation.get(file);
    if (known != null) {
      return known;
    }
    Path start = folder;
    DocumentPath path = path(file, start);
    while (isTaken(path, file) && start.getParent() != null) {
      start = start.getParent();
      path = path(file, start);
    }
    return claimed(path, file);
  }

  /**
   * @param file where the file is, or was where it was imported
   * @param path the path that its document had there
   */
  DocumentPath of(Path file, DocumentPath path) {
    if (!pathsByLocation.containsKey(file) && !isTaken(path, file)) {
      return claimed(path, file);
    }
    Path folder = file;
    while (folder.getParent() != null && !path(file, folder).equals(path)) {
      folder = folder.getParent();
    }
    return of(file, folder);
  }

  /**
   * @param exported where an export says that the file of a document was
   * @return the location that is known here for that file; what the export says when none is
   */
  Path location(Path exported, DocumentPath path) {
    return pathsByLocation.keySet().stream()
        .filter(known -> HiddenLocation.hides(exported, known, path))
        .findFirst()
        .orElse(exported);
  }

  private DocumentPath claimed(DocumentPath path, Path file) {
    pathsByLocation.put(file, path);
    locationsByPath.put(path, file);
    return path;
  }

  private boolean isTaken(DocumentPath path, Path file) {
    Path other = locationsByPath.get(path);
    return other != null && !other.equals(file) && !isGone(other);
  }

  /**
   * Whether there certainly is no file any more: that nothing can be read there does not suffice. A
   * link whose target is not mounted, for one, leads nowhere today, and somewhere tomorrow.
   */
  static boolean isGone(Path location) {
    Path there = location;
    while (there.getParent() != null && Files.notExists(there, LinkOption.NOFOLLOW_LINKS)) {
      there = there.getParent();
    }
    return !there.equals(location) && Files.isDirectory(there);
  }

  private static DocumentPath path(Path file, Path start) {
    // A root has no name, but a path that begins with it is nobody else's.
    Path above = start.getFileName() == null ? start : start.getFileName();
    Stream<Path> below = StreamSupport.stream(start.relativize(file).spliterator(), false);
    return new DocumentPath(
        Stream.concat(
                Stream.of(above.toString().replaceAll("[/\\\\]$", "")), below.map(Path::toString))
            .collect(Collectors.joining("/")));
  }
}
