package dev.verbgraph.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.model.DocumentGraph;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Graph;
import dev.verbgraph.model.Note;
import dev.verbgraph.resolve.DocumentChange;
import dev.verbgraph.resolve.GraphChange;
import dev.verbgraph.store.GraphUpdate;
import dev.verbgraph.store.Ledger;
import dev.verbgraph.store.RulesId;
import dev.verbgraph.store.StoredGraph;
import dev.verbgraph.support.Silent;
import dev.verbgraph.vocabulary.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import would do, without a database: the graph that is there is kept in memory. */
class PlannerTest {

  private static final String SHOP = "mindmap\n  Web\n    Shop\n      :: uses\n      Orders\n";
  private static final String MAIL = "mindmap\n  Web\n    Mail\n      :: uses\n      Orders\n";

  @TempDir private Path top;

  private Path notes;
  private final Kept kept = new Kept();
  private Ledger ledger = new Ledger(0, false, new TreeMap<>());

  /** A graph to which updates are applied as the store would. */
  private static final class Kept implements StoredGraph {
    private final Graph graph = new Graph(new TreeMap<>(), new TreeMap<>());
    private final Map<DocumentPath, Note> notes = new HashMap<>();
    private final Map<RulesId, Rules> rules = new HashMap<>();

    /** Whose readings were asked for. */
    private final Set<DocumentPath> asked = new TreeSet<>();

    @Override
    public Graph graph(Collection<DocumentPath> documents) {
      Graph some = new Graph(graph.entities(), new TreeMap<>(graph.documents()));
      some.documents().keySet().retainAll(documents);
      return some;
    }

    @Override
    public Graph graph(Collection<DocumentPath> documents, Collection<EntityKey> keys) {
      Graph some = new Graph(new TreeMap<>(graph.entities()), graph(documents).documents());
      some.entities().keySet().retainAll(keys);
      return some;
    }

    @Override
    public boolean haveNamesakes(Collection<EntityKey> keys) {
      return keys.stream()
          .map(EntityKey::value)
          .anyMatch(key ->
              key.contains(" @ ")
                  || graph.entities().keySet().stream()
                      .anyMatch(other -> other.value().startsWith(key + " @ ")));
    }

    @Override
    public Set<DocumentPath> naming(Collection<EntityKey> keys) {
      return graph.documents().values().stream()
          .filter(document ->
              document.occurrences().stream()
                  .anyMatch(occurrence -> keys.contains(occurrence.entity())))
          .map(DocumentGraph::path)
          .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Map<DocumentPath, Note> notes(Collection<DocumentPath> documents) {
      asked.addAll(documents);
      Map<DocumentPath, Note> some = new HashMap<>(notes);
      some.keySet().retainAll(documents);
      return some;
    }

    @Override
    public Map<RulesId, Rules> rules() {
      return rules;
    }

    private void apply(GraphUpdate update) {
      GraphChange change = update.change();
      change.entities().removed().forEach(entity -> graph.entities().remove(entity.key()));
      change.entities().added().forEach(entity -> graph.entities().put(entity.key(), entity));
      change.entities().changed().forEach(entity -> graph.entities().put(entity.key(), entity));
      for (DocumentChange document : change.documents()) {
        DocumentGraph before = graph.documents().remove(document.path());
        notes.remove(document.path());
        if (document.kind() != DocumentChange.Kind.REMOVED) {
          graph.documents().put(document.path(), after(before, document));
        }
      }
      update.readings().forEach((path, reading) -> notes.put(path, reading.note()));
      rules.putAll(update.rules());
    }

    private static DocumentGraph after(DocumentGraph before, DocumentChange document) {
      return new DocumentGraph(
          document.path(),
          document.properties(),
          before == null ? document.relationships().added() : before.relationships(),
          before == null ? document.occurrences().added() : before.occurrences(),
          before == null ? document.descriptions().added() : before.descriptions());
    }
  }

  @BeforeEach
  void folder() throws IOException {
    notes = Files.createDirectory(top.toRealPath().resolve("notes"));
  }

  private static DocumentPath path(String name) {
    return new DocumentPath("notes/" + name);
  }

  private void note(String name, String text) throws IOException {
    Files.writeString(notes.resolve(name), text);
  }

  private Planned plan(Vanished vanished, Path... paths) {
    return new Planner(kept, ledger, new Silent()).plan(NotePaths.of(paths), vanished);
  }

  private static ImportResult.Done done(Planned planned) {
    assertThat(planned.result()).isInstanceOf(ImportResult.Done.class);
    return (ImportResult.Done) planned.result();
  }

  /** Plans an import of the folder, and does what it plans. */
  private GraphChange imported() {
    Planned planned = plan(Vanished.KEEP, notes);
    GraphChange change = done(planned).change();
    kept.apply(planned.update());
    TreeMap<DocumentPath, Ledger.Entry> documents = new TreeMap<>(ledger.documents());
    planned.update().readings().forEach((path, reading) -> documents.put(path, reading.entry()));
    change.documents().stream()
        .filter(document -> document.kind() == DocumentChange.Kind.REMOVED)
        .forEach(document -> documents.remove(document.path()));
    ledger = new Ledger(ledger.imports() + 1, false, documents);
    return change;
  }

  private static List<String> added(GraphChange change) {
    return change.entities().added().stream().map(Entity::key).map(EntityKey::value).toList();
  }

  @Test
  void theFirstImportReadsEverything() throws IOException {
    note("shop.mmd", SHOP);
    note("mail.mmd", MAIL);

    GraphChange change = imported();

    assertThat(added(change)).containsExactly("mail", "orders", "shop", "web");
    assertThat(change.documents())
        .extracting(DocumentChange::path)
        .containsExactly(path("mail.mmd"), path("shop.mmd"));
    assertThat(done(plan(Vanished.KEEP, notes)).change()).isEqualTo(GraphChange.NONE);
  }

  @Test
  void onlyWhatWasEditedIsWritten() throws IOException {
    note("shop.mmd", SHOP);
    note("mail.mmd", MAIL);
    imported();
    note("mail.mmd", MAIL.replace("Orders", "Outbox"));

    GraphChange change = imported();

    assertThat(added(change)).containsExactly("outbox");
    assertThat(change.entities().removed()).isEmpty();
    assertThat(change.documents())
        .extracting(DocumentChange::path)
        .containsExactly(path("mail.mmd"));
  }

  @Test
  void anEditThatNobodyNoticesLooksAtNoOtherDocument() throws IOException {
    note("shop.mmd", SHOP);
    note("mail.mmd", MAIL);
    imported();
    kept.asked.clear();
    note("mail.mmd", MAIL.replace("uses", "requires"));

    GraphChange change = imported();

    assertThat(kept.asked).containsExactly(path("mail.mmd"));
    assertThat(change.entities().isEmpty()).isTrue();
    assertThat(change.documents().getFirst().relationships().added())
        .extracting(relationship -> relationship.id().type().name())
        .contains("REQUIRES");
  }

  @Test
  void whatIsNotNamedAnyMoreIsStillCalledByItsName() throws IOException {
    note("mail.mmd", MAIL + "      Web\n      Bank\n");
    note("post.mmd", MAIL + "      Web\n      Bank\n");
    imported();
    kept.asked.clear();
    note("mail.mmd", MAIL + "      Web\n");

    ImportResult.Done done = done(plan(Vanished.KEEP, notes));

    assertThat(kept.asked).containsExactly(path("mail.mmd"), path("post.mmd"));
    assertThat(done.change().documents().getFirst().occurrences().removed())
        .extracting(occurrence -> done.names().get(occurrence.entity()))
        .containsExactly("Bank");
  }

  @Test
  void anEditOfANoteWithAnotherNameIsToldWhatThatMeans() throws IOException {
    note("shop.mmd", MAIL.replace("Orders", "Grand Orders"));
    note("mail.mmd", MAIL);
    note("aliases.yaml", "prefixes: [Grand]\n");
    imported();
    note("mail.mmd", "\n" + MAIL);

    assertThat(done(plan(Vanished.KEEP, notes)).diagnostics())
        .extracting(Diagnostic::code)
        .contains(Code.NAMES_JOINED);
  }

  @Test
  void anEditOfANoteWithASharedNameIsToldThatItIsShared() throws IOException {
    Files.createDirectories(notes.resolve("a"));
    Files.createDirectories(notes.resolve("b"));
    note("a/Till.md", "# Till\n\nuses:: [[Bank]]\n");
    note("b/Till.md", "# Till\n\nuses:: [[Bank]]\n");
    note("shop.mmd", "mindmap\n  Web\n    Shop\n      :: uses\n      Till\n");
    imported();
    note("shop.mmd", "\n" + Files.readString(notes.resolve("shop.mmd")));

    assertThat(done(plan(Vanished.KEEP, notes)).diagnostics())
        .extracting(Diagnostic::code)
        .contains(Code.NAME_SHARED);
  }

  @Test
  void editsOfLinkedNotesLookAtAllDocuments() throws IOException {
    note("shop.mmd", SHOP);
    note("till.md", "# Till\n\nuses:: [[Bank]]\n");
    note("Bank.md", "# Bank\n\nuses:: [[Ledger]]\n");
    imported();
    kept.asked.clear();
    note("till.md", "# Till\n\n\nuses:: [[Bank]]\n");

    imported();

    assertThat(kept.asked).containsExactly(path("Bank.md"), path("till.md"));
    note("till.md", "# Till\n\nuses:: [[Bank]]\n");
    note("Bank.md", "# Bank\n\n\nuses:: [[Ledger]]\n");

    imported();

    assertThat(kept.asked).contains(path("shop.mmd"));
  }

  @Test
  void manyEditsLookAtAllDocuments() throws IOException {
    note("shop.mmd", SHOP);
    for (int i = 0; i <= 20; i++) {
      note("mail" + i + ".mmd", MAIL);
    }
    imported();
    kept.asked.clear();
    for (int i = 0; i < 20; i++) {
      note("mail" + i + ".mmd", MAIL + "\n");
    }

    imported();

    assertThat(kept.asked).doesNotContain(path("shop.mmd"));
    for (int i = 0; i <= 20; i++) {
      note("mail" + i + ".mmd", "\n" + MAIL);
    }

    imported();

    assertThat(kept.asked).contains(path("shop.mmd"));
  }

  @Test
  void aNameInOneNoteMayChangeWhatAnotherOneSays() throws IOException {
    note("shop.mmd", SHOP);
    imported();
    note("names.md", "# Names\n\n- Orders Service (OS) uses [[Disks]]\n");
    note("aliases.yaml", "aliases: {Order System: [Orders]}\n");

    GraphChange change = imported();

    assertThat(added(change)).contains("order system");
    assertThat(change.documents()).extracting(DocumentChange::path).contains(path("shop.mmd"));
  }

  @Test
  void aFileThatMovedTakesItsDocumentAlong() throws IOException {
    note("shop.mmd", SHOP);
    imported();
    Files.move(notes.resolve("shop.mmd"), notes.resolve("store.mmd"));

    GraphChange change = imported();

    assertThat(change.documents())
        .extracting(DocumentChange::path, DocumentChange::kind)
        .containsExactly(
            tuple(path("shop.mmd"), DocumentChange.Kind.REMOVED),
            tuple(path("store.mmd"), DocumentChange.Kind.ADDED));
  }

  @Test
  void aFileThatIsGoneStaysWhereItIsToBeKept() throws IOException {
    note("shop.mmd", SHOP);
    note("mail.mmd", MAIL);
    imported();
    Files.delete(notes.resolve("mail.mmd"));

    assertThat(done(plan(Vanished.KEEP, notes)).change().isEmpty()).isTrue();
    GraphChange pruned = done(plan(Vanished.PRUNE, notes)).change();
    assertThat(pruned.documents())
        .extracting(DocumentChange::path)
        .containsExactly(path("mail.mmd"));
    assertThat(pruned.entities().removed())
        .extracting(entity -> entity.key().value())
        .containsExactly("mail");
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name), text);
  }

  private static List<String> vanished(Planned planned) {
    return done(planned).vanished().stream().map(DocumentPath::value).toList();
  }

  @Test
  void aFileThatIsGoneTakesItsDocumentWithIt() throws IOException {
    note("shop.mmd", SHOP);
    note("mail.mmd", MAIL);
    imported();
    Files.delete(notes.resolve("mail.mmd"));

    assertThat(vanished(plan(Vanished.REMOVE, notes))).containsExactly("notes/mail.mmd");
    assertThat(vanished(plan(Vanished.REMOVE, notes.resolve("shop.mmd"))))
        .as("a file that is named by itself speaks for no other")
        .isEmpty();
  }

  @Test
  void aNoteThatIsNoneAnyMoreIsGone() throws IOException {
    note("shop.mmd", SHOP);
    note(
        "catalog.yaml",
        "apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: shop\n");
    imported();
    assertThat(ledger.documents()).containsKey(path("catalog.yaml"));
    note("catalog.yaml", "colour: red\n");

    assertThat(vanished(plan(Vanished.REMOVE, notes))).containsExactly("notes/catalog.yaml");
    assertThat(vanished(plan(Vanished.KEEP, notes))).isEmpty();
  }

  @Test
  void aNoteThatIsRenamedAndEditedIsThereOnce() throws IOException {
    note("shop.mmd", SHOP);
    note("mail.mmd", MAIL);
    imported();
    Files.delete(notes.resolve("mail.mmd"));
    note("post.mmd", MAIL.replace("Orders", "Outbox"));

    assertThat(vanished(plan(Vanished.REMOVE, notes))).containsExactly("notes/mail.mmd");
  }

  @Test
  void aFolderWithoutAnyNoteRemovesNothingUnlessPruned() throws IOException {
    note("shop.mmd", SHOP);
    imported();
    Files.delete(notes.resolve("shop.mmd"));

    assertThat(plan(Vanished.REMOVE, notes).result())
        .isInstanceOfSatisfying(
            ImportResult.Unusable.class,
            unusable ->
                assertThat(unusable.diagnostics().getFirst().hint()).contains("add --prune"));
    assertThat(vanished(plan(Vanished.PRUNE, notes))).containsExactly("notes/shop.mmd");
    Files.delete(notes);
    assertThat(plan(Vanished.REMOVE, notes).result()).isInstanceOf(ImportResult.Unusable.class);
    assertThat(vanished(plan(Vanished.PRUNE, notes))).containsExactly("notes/shop.mmd");
    assertThat(plan(Vanished.PRUNE, notes.resolve("nowhere")).result())
        .as("nothing was ever imported from it")
        .isInstanceOf(ImportResult.Unusable.class);
  }

  @Test
  void aFolderThatMovedIsRecognisedAndWhatIsMissingThereIsGone() throws IOException {
    note("shop.mmd", SHOP);
    note("mail.mmd", MAIL);
    imported();
    Path other = notes.resolveSibling("checkout").resolve("notes");
    write(other, "shop.mmd", SHOP);
    assertThat(vanished(plan(Vanished.REMOVE, other))).as("the old one is there").isEmpty();

    Files.delete(notes.resolve("shop.mmd"));
    Files.delete(notes.resolve("mail.mmd"));
    Files.delete(notes);
    assertThat(vanished(plan(Vanished.REMOVE, other))).containsExactly("notes/mail.mmd");
    assertThat(vanished(plan(Vanished.KEEP, other))).isEmpty();

    write(other, "shop.mmd", SHOP.replace("uses", "needs"));
    assertThat(vanished(plan(Vanished.REMOVE, other))).as("nothing is as it was").isEmpty();
  }

  @Test
  void aFolderOfAnotherNameIsRecognisedToo() throws IOException {
    note("shop.mmd", SHOP);
    note("mail.mmd", MAIL);
    imported();
    Path renamed = notes.resolveSibling("papers");
    Files.move(notes, renamed);
    write(renamed, "mail.mmd", MAIL.replace("Orders", "Outbox"));

    assertThat(vanished(plan(Vanished.REMOVE, renamed)))
        .containsExactly("notes/mail.mmd", "notes/shop.mmd");
  }

  @Test
  void aFolderWithLessThanHalfOfTheNotesIsAnotherOne() throws IOException {
    note("shop.mmd", SHOP);
    note("mail.mmd", MAIL);
    note("till.mmd", SHOP.replace("Shop", "Till"));
    imported();
    Path other = notes.resolveSibling("papers");
    Files.move(notes, other);
    Files.delete(other.resolve("mail.mmd"));
    Files.delete(other.resolve("till.mmd"));

    assertThat(vanished(plan(Vanished.REMOVE, other))).isEmpty();
  }

  @Test
  void aNoteThatCannotBeReadKeepsWhatItSaid() throws IOException {
    note("shop.mmd", SHOP);
    imported();
    Files.write(notes.resolve("shop.mmd"), new byte[] {'#', ' ', (byte) 0xc3, (byte) 0x28});

    ImportResult.Done result = done(plan(Vanished.KEEP, notes));

    assertThat(result.refused()).containsExactly("notes/shop.mmd");
    assertThat(result.change().isEmpty()).isTrue();
    assertThat(result.diagnostics()).extracting(Diagnostic::code).contains(Code.FILE_NOT_UTF8);
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    Planned planned = plan(Vanished.KEEP, notes.resolve("nowhere"));

    assertThat(planned.result()).isInstanceOf(ImportResult.Unusable.class);
    assertThat(planned.update()).isEqualTo(GraphUpdate.NONE);
  }

  @Test
  void whatTheLedgerPromisedAndIsNotThereIsAnotherImport() throws IOException {
    note("shop.mmd", SHOP);
    note("mail.mmd", MAIL);
    imported();
    kept.notes.remove(path("shop.mmd"));
    note("mail.mmd", MAIL.replace("Orders", "Outbox"));

    assertThat(plan(Vanished.KEEP, notes.resolve("mail.mmd")).result())
        .isInstanceOf(ImportResult.Contended.class);
  }

  @Test
  void anImportThatWasInterruptedIsPlannedAnew() throws IOException {
    note("shop.mmd", SHOP);
    imported();
    ledger = new Ledger(1, true, ledger.documents());
    kept.graph.entities().remove(new EntityKey("shop"));

    assertThat(added(done(plan(Vanished.KEEP, notes)).change())).containsExactly("shop");
  }

  @Test
  void whatIsForgottenGoes() throws IOException {
    note("shop.mmd", SHOP);
    note("mail.mmd", MAIL);
    imported();

    Planned planned = new Planner(kept, ledger, new Silent()).forget(List.of(path("shop.mmd")));

    assertThat(done(planned).documents()).isEqualTo(1);
    assertThat(done(planned).change().entities().removed())
        .extracting(entity -> entity.key().value())
        .containsExactly("shop");
    assertThat(done(planned).names()).containsEntry(new EntityKey("shop"), "Shop");
    assertThat(planned.update().readings()).isEmpty();
  }

  @Test
  void diagnosticsAreToldOfWhatIsReadNowOnly() throws IOException {
    note("shop.mmd", SHOP.replace("uses", "hugs"));
    assertThat(done(plan(Vanished.KEEP, notes)).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.PHRASE_UNKNOWN);
    imported();
    note("mail.mmd", MAIL);

    assertThat(done(plan(Vanished.KEEP, notes)).diagnostics()).isEmpty();
  }
}
