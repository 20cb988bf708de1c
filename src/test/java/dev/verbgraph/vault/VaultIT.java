package dev.verbgraph.vault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.importer.ImportResult;
import dev.verbgraph.importer.Importer;
import dev.verbgraph.importer.NotePaths;
import dev.verbgraph.importer.Vanished;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.store.Database;
import dev.verbgraph.store.GraphStore;
import dev.verbgraph.store.GraphWriter;
import dev.verbgraph.support.Silent;
import dev.verbgraph.support.TestNeo4j;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Neo4j holds after the import of a vault is what was read and resolved without it. */
class VaultIT {

  private static final String FOLDER = "vault";

  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theGraphHoldsWhatWasResolved(long seed) throws IOException {
    Vault vault = Vault.of(seed);
    Path folder = Files.createDirectory(temp.toRealPath().resolve(FOLDER));
    VaultFolder notes = new VaultFolder(folder, vault);
    Database database = TestNeo4j.emptied();
    GraphStore store = new GraphStore(database);

    ImportResult result =
        new Importer(store, new GraphWriter(database))
            .run(NotePaths.of(folder), Vanished.KEEP, new Silent());

    assertThat(result).isInstanceOf(ImportResult.Done.class);
    List<DocumentPath> documents =
        vault.documents().stream()
            .map(document -> new DocumentPath(FOLDER + "/" + document.path()))
            .toList();
    VaultGraph graph =
        VaultGraph.of(store.graph(documents), FOLDER + "/", List.of(), vault.named());
    assertThat(graph.relations()).isEqualTo(notes.graph().relations());
  }
}
