package dev.verbgraph.importer;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.model.Description;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.Note;
import dev.verbgraph.model.Occurrence;
import dev.verbgraph.model.Relationship;
import dev.verbgraph.model.Strength;
import dev.verbgraph.store.Change;
import dev.verbgraph.store.DocumentChange;
import dev.verbgraph.store.Ledger;
import dev.verbgraph.store.StoredReading;
import dev.verbgraph.vocabulary.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/**
 * The graph as a JSON file. {@code entities} and {@code documents} are the graph, for other
 * programs to read; {@code readings} and {@code rules} are what it follows from, and all that an
 * import of the file looks at.
 */
public final class ExportFile {

  /** Counts up when older Verbgraphs could not read the file. */
  private static final long FORMAT = 1;

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
   * @param graph what makes this graph of an empty one
   * @param lines hears the lines of the file, one for each entity, document, reading and set of
   *     rules
   */
  public static void write(Change graph, Consumer<String> lines) {
    lines.accept("{");
    lines.accept("\"verbgraph\": " + FORMAT + ",");
    member("entities", graph.entities().added().stream().map(ExportFile::json).iterator(), lines);
    lines.accept(",");
    member("documents", graph.documents().stream().map(ExportFile::json).iterator(), lines);
    lines.accept(",");
    member(
        "readings",
        graph.documents().stream()
            .flatMap(document -> document.reading().stream())
            .map(ExportFile::json)
            .iterator(),
        lines);
    lines.accept(",");
    member(
        "rules",
        graph.rules().entrySet().stream()
            .map(rules -> json(rules.getKey(), rules.getValue()))
            .iterator(),
        lines);
    lines.accept("}");
  }

  private static void member(
      String name, Iterator<Map<String, Object>> elements, Consumer<String> lines) {
    lines.accept("\"" + name + "\": [");
    while (elements.hasNext()) {
      lines.accept(StoredJson.of(elements.next()) + (elements.hasNext() ? "," : ""));
    }
    lines.accept("]");
  }

  private static Map<String, Object> json(Entity entity) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("key", entity.key());
    json.put("name", entity.name());
    json.put("kind", entity.kind().label());
    json.put("aliases", entity.aliases());
    return json;
  }

  private static Map<String, Object> json(DocumentChange document) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("path", document.path());
    json.put("properties", document.properties());
    json.put(
        "relationships", document.relationships().added().stream().map(ExportFile::json).toList());
    json.put("names", document.occurrences().added().stream().map(ExportFile::json).toList());
    json.put("passages", document.descriptions().added().stream().map(ExportFile::json).toList());
    return json;
  }

  private static Map<String, Object> json(Relationship relationship) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("subject", relationship.id().subject());
    json.put("type", relationship.id().type());
    json.put("object", relationship.id().object());
    relationship
        .dependency()
        .map(Strength::word)
        .ifPresent(strength -> {
          json.put("via", relationship.id().via());
          json.put("strength", strength);
        });
    json.put("evidence", relationship.evidence());
    return json;
  }

  private static Map<String, Object> json(Occurrence occurrence) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("entity", occurrence.entity());
    json.put("lines", occurrence.lines());
    return json;
  }

  private static Map<String, Object> json(Description description) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("entity", description.entity());
    json.put("part", description.part());
    json.put("text", description.text());
    json.put("line", description.line());
    return json;
  }

  private static Map<String, Object> json(StoredReading reading) {
    Ledger.Entry entry = reading.entry();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("document", entry.document());
    json.put("location", entry.location());
    json.put("hash", entry.hash());
    json.put("rules", entry.rules());
    json.put("reader", entry.reader());
    json.put("note", StoredJson.note(reading.note()));
    return json;
  }

  private static Map<String, Object> json(String id, String rules) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", id);
    json.put("rules", StoredJson.rules(rules));
    return json;
  }

  private record Content(
      long verbgraph, List<ReadDocument> readings, List<IdentifiedRules> rules) {}

  private record ReadDocument(
      String document, String location, String hash, String rules, long reader, Note note) {

    private boolean isComplete() {
      return Stream.of(document, location, hash, rules, note).allMatch(Objects::nonNull)
          && Stream.of(note.properties(), note.listings(), note.statements(), note.passages())
              .allMatch(Objects::nonNull);
    }
  }

  private record IdentifiedRules(String id, Rules rules) {

    private boolean isComplete() {
      return Stream.of(id, rules).allMatch(Objects::nonNull)
          && Stream.of(
                  rules.relations(),
                  rules.prefixes(),
                  rules.aliases(),
                  rules.distinct(),
                  rules.lexicon())
              .allMatch(Objects::nonNull);
    }
  }

  /**
   * @param paths gives the documents the paths that they are known by here: the file of one may
   *     have been imported under another path, and its path may be that of another file
   * @return the documents of the file, as they were read when it was written
   */
  static Outcome read(Path file, DocumentPaths paths) {
    Content content;
    try (InputStream in = Files.newInputStream(file)) {
      content = StoredJson.read(in, Content.class);
    } catch (IOException unreadable) {
      return broken(file, "it cannot be read", "Check its permissions");
    } catch (JacksonException invalid) {
      return broken(
          file,
          "not a Verbgraph export: " + firstLine(invalid),
          "Import what verbgraph export --format json wrote");
    }
    if (content.verbgraph() > FORMAT) {
      return broken(file, "a newer Verbgraph wrote it", "Import it with that Verbgraph");
    }
    if (content.verbgraph() < 1
        || content.readings() == null
        || content.rules() == null
        || !content.readings().stream().allMatch(ReadDocument::isComplete)
        || !content.rules().stream().allMatch(IdentifiedRules::isComplete)) {
      return broken(
          file, "not a Verbgraph export", "Import what verbgraph export --format json wrote");
    }
    Map<String, Rules> rules = new HashMap<>();
    content.rules().forEach(each -> rules.put(each.id(), each.rules()));
    List<InputFile> files = new ArrayList<>();
    for (ReadDocument document : content.readings()) {
      Rules own = rules.get(document.rules());
      if (own == null) {
        return broken(
            file,
            "the rules of " + document.document() + " are missing",
            "Export the graph once more");
      }
      Path location;
      try {
        location = Path.of(document.location());
      } catch (InvalidPathException foreign) {
        return broken(
            file,
            "the location of " + document.document() + " is not a valid path on this system",
            "Import it on a machine like that one");
      }
      String path = paths.of(location, document.document());
      files.add(
          new InputFile(
              location,
              path,
              path,
              document.hash(),
              own,
              document.reader(),
              Optional.of(document.note())));
    }
    return new Outcome.Usable(files);
  }

  private static String firstLine(JacksonException invalid) {
    return invalid.getOriginalMessage().lines().findFirst().orElse("no JSON");
  }

  private static Outcome broken(Path file, String message, String hint) {
    return new Outcome.Broken(
        Diagnostic.ofFile(Code.EXPORT_INVALID, file.toString(), message, hint));
  }
}
