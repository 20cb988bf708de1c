package dev.verbgraph.importer;

import dev.verbgraph.data.Json;
import dev.verbgraph.data.MalformedData;
import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.model.ContentHash;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.store.ExportContent;
import dev.verbgraph.vocabulary.NoteRules;
import dev.verbgraph.vocabulary.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what {@code export --format json} wrote.
 *
 * <p>Why: docs/decisions/0032-an-export-brings-files-not-paths.md.
 *
 * <p>Why: docs/decisions/0047-an-export-does-not-tell-where-files-were.md.
 */
final class ExportFile {

  private ExportFile() {}

  /** What came of reading such a file. */
  sealed interface Outcome {

    record Usable(List<InputFile> files) implements Outcome {}

    record Broken(Diagnostic why) implements Outcome {}
  }

  /**
   * @return whether a file among the arguments of an import can only be meant as an export
   */
  static boolean isNamedLikeOne(Path argument) {
    return argument.toString().toLowerCase(Locale.ROOT).endsWith(".json")
        && Files.isRegularFile(argument);
  }

  /**
   * @param paths gives the documents the paths that they are known by here: the file of one may
   *     have been imported under another path, and its path may be that of another file
   * @return the documents of the file, as they were read when it was written
   */
  static Outcome read(Path file, DocumentPaths paths) {
    ExportContent content;
    try (InputStream in = Files.newInputStream(file)) {
      content = Json.read(in, ExportContent.class);
    } catch (IOException unreadable) {
      return broken(file, "it cannot be read", "Check its permissions");
    } catch (MalformedData invalid) {
      return broken(
          file,
          "not a Verbgraph export: " + invalid.getMessage(),
          "Import what verbgraph export --format json wrote");
    }
    if (content.verbgraph() > ExportContent.FORM) {
      return broken(file, "a newer Verbgraph wrote it", "Import it with that Verbgraph");
    }
    Map<String, Rules> rules = new HashMap<>();
    content.rules().forEach(each -> rules.put(each.id(), each.rules().rules()));
    Optional<String> unfit =
        rules.values().stream()
            .flatMap(each -> each.relations().stream())
            .flatMap(relation -> relation.fault().stream())
            .findFirst();
    if (unfit.isPresent()) {
      return broken(file, unfit.get(), "Export the graph once more");
    }
    List<InputFile> files = new ArrayList<>();
    for (ExportContent.StoredDocument document : content.readings()) {
      Rules own = rules.get(document.rules());
      if (own == null) {
        return broken(
            file,
            "the rules of " + document.document() + " are missing",
            "Export the graph once more");
      }
      DocumentPath exported = new DocumentPath(document.document());
      Path location;
      try {
        location = paths.location(Path.of(document.location()), exported);
      } catch (InvalidPathException foreign) {
        return broken(
            file,
            "the location of " + document.document() + " is not a valid path on this system",
            "Import it on a machine like that one");
      }
      DocumentPath path = paths.of(location, exported);
      files.add(
          new InputFile(
              location,
              path.value(),
              path,
              new ContentHash(document.hash()),
              own,
              NoteRules.NONE,
              document.reader(),
              Optional.of(document.note().note())));
    }
    return new Outcome.Usable(files);
  }

  private static Outcome broken(Path file, String message, String hint) {
    return new Outcome.Broken(
        Diagnostic.ofFile(Code.EXPORT_INVALID, file.toString(), message, hint));
  }
}
