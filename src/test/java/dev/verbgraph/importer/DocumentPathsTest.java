package dev.verbgraph.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.model.ContentHash;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.store.GraphHash;
import dev.verbgraph.store.Ledger;
import dev.verbgraph.store.RulesId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentPathsTest {

  @TempDir private Path temp;

  private static DocumentPaths paths(List<Ledger.Entry> entries) {
    TreeMap<DocumentPath, Ledger.Entry> documents = new TreeMap<>();
    entries.forEach(entry -> documents.put(entry.document(), entry));
    return new DocumentPaths(new Ledger(1, false, documents));
  }

  private static Ledger.Entry entry(String document, Path location) {
    return new Ledger.Entry(
        new DocumentPath(document),
        location,
        new ContentHash(""),
        new RulesId(""),
        InputFile.READER,
        new GraphHash(""));
  }

  @Test
  void aFileOfWhichEveryPathIsTakenHasItsAbsolutePath() throws IOException {
    Path other = Files.writeString(temp.toRealPath().resolve("other.md"), "");
    Path file = Files.createDirectory(temp.toRealPath().resolve("notes")).resolve("map.md");
    String absolute = file.toString();
    List<Ledger.Entry> taken =
        IntStream.range(1, absolute.length())
            .filter(i -> absolute.charAt(i - 1) == '/')
            .mapToObj(i -> entry(absolute.substring(i), other))
            .toList();

    assertThat(paths(taken).of(file, file.getParent())).isEqualTo(new DocumentPath(absolute));
  }
}
