package dev.verbgraph.vault;

import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.model.ContentHash;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.HeadingWords;
import dev.verbgraph.reader.NoteReader;
import dev.verbgraph.reader.NoteReading;
import dev.verbgraph.resolve.InputDocument;
import dev.verbgraph.resolve.Resolution;
import dev.verbgraph.resolve.Resolver;
import dev.verbgraph.vocabulary.Rules;
import dev.verbgraph.vocabulary.RulesReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a vault into a folder, and reads it as an import does. */
final class VaultFolder {

  private static final Rules RULES = RulesReader.builtIn();

  private final Path folder;
  private final Vault vault;
  private final Map<String, NoteReading> read = new LinkedHashMap<>();

  VaultFolder(Path folder, Vault vault) throws IOException {
    this.folder = folder;
    this.vault = vault;
    for (Document document : vault.documents()) {
      read.put(document.path(), read(document));
    }
  }

  private NoteReading read(Document document) throws IOException {
    Path file = folder.resolve(document.path());
    Files.createDirectories(file.getParent());
    Files.writeString(file, document.text());
    return NoteReader.read(file, document.path(), HeadingWords.NONE);
  }

  /** What is made of the vault. */
  VaultGraph graph() {
    return graph(read);
  }

  /**
   * @return what is made of it when one of its documents has another text
   */
  VaultGraph with(Document other) throws IOException {
    Map<String, NoteReading> changed = new LinkedHashMap<>(read);
    changed.put(other.path(), read(other));
    return graph(changed);
  }

  private VaultGraph graph(Map<String, NoteReading> readings) {
    List<InputDocument> documents = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    readings.forEach((path, reading) -> {
      diagnostics.addAll(reading.diagnostics());
      switch (reading) {
        case NoteReading.Read(var note, var said) ->
            documents.add(
                new InputDocument(new DocumentPath(path), ContentHash.of(""), note, RULES));
        case NoteReading.Unreadable unreadable -> {
          // Its diagnostics say so.
        }
      }
    });
    Resolution resolution = Resolver.resolve(documents);
    diagnostics.addAll(resolution.diagnostics());
    return VaultGraph.of(resolution.graph(), "", List.copyOf(diagnostics), vault.named());
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }
}
