package dev.verbgraph.importer;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.model.ContentHash;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Graph;
import dev.verbgraph.model.HeadingWords;
import dev.verbgraph.reader.NoteReader;
import dev.verbgraph.reader.NoteReading;
import dev.verbgraph.resolve.Comparison;
import dev.verbgraph.resolve.Edit;
import dev.verbgraph.resolve.InputDocument;
import dev.verbgraph.resolve.Resolution;
import dev.verbgraph.resolve.Resolver;
import dev.verbgraph.store.Ledger;
import dev.verbgraph.support.RandomNotes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An edit that is said to be unnoticed leaves all that others mean as it is, and means what it
 * means among all documents. More rounds: {@code -Dedits=20000}, others: {@code -Dedits.seed=7}.
 */
class EditTest {

  private static final int ROUNDS = Integer.getInteger("edits", 80);
  private static final long SEED = Long.getLong("edits.seed", 1);

  @TempDir private Path temp;

  /** All documents by path, and the file of each. */
  private record Notes(Map<DocumentPath, InputDocument> documents, Map<DocumentPath, Path> files) {}

  @Test
  void isUnnoticedOnlyIfNothingElseChanges() throws IOException {
    int unnoticed = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Random random = new Random(SEED + round);
      Path folder = temp.toRealPath().resolve("seed" + (SEED + round));
      Files.createDirectory(folder);
      RandomNotes.write(new RandomNotes(SEED + round).files(), folder);
      Notes notes = read(folder);
      Resolution all = Resolver.resolve(List.copyOf(notes.documents().values()));
      Graph graph = all.graph();
      for (DocumentPath path : notes.documents().keySet()) {
        for (int i = 0; i < 3; i++) {
          Optional<Edit> edit = edited(notes, path, random);
          // Any others will do as witnesses.
          Predicate<DocumentPath> beside = other -> random.nextInt(3) == 0;
          if (edit.isPresent() && isUnnoticed(notes, edit.get(), graph, beside)) {
            unnoticed++;
          }
        }
      }
    }
    assertThat(unnoticed).isGreaterThan(ROUNDS / 2);
  }

  private static boolean isUnnoticed(
      Notes notes, Edit edit, Graph before, Predicate<DocumentPath> among) {
    DocumentPath path = edit.after().path();
    List<DocumentPath> beside = new ArrayList<>(edit.linked(notes.documents().keySet()));
    notes.documents().keySet().stream()
        .filter(other -> !other.equals(path) && !beside.contains(other) && among.test(other))
        .forEach(beside::add);
    Optional<Resolution> alone =
        edit.compared(beside.stream().map(notes.documents()::get).toList())
            .filter(compared ->
                compared.isUnnoticed(
                    stored -> stored.equals(before.documents().get(stored.path()))))
            .map(Comparison::after);
    if (alone.isEmpty()) {
      return false;
    }
    Map<DocumentPath, InputDocument> documents = new TreeMap<>(notes.documents());
    documents.put(path, edit.after());
    Graph after = Resolver.resolve(List.copyOf(documents.values())).graph();
    Map<DocumentPath, Object> others = new TreeMap<>(after.documents());
    others.put(path, requireNonNull(before.documents().get(path)));

    assertThat(alone.get().graph().documents().get(path))
        .as(path.value())
        .isEqualTo(after.documents().get(path));
    assertThat(others).as(path.value()).isEqualTo(before.documents());
    assertThat(after.entities()).as(path.value()).isEqualTo(before.entities());
    return true;
  }

  /**
   * @param others notes beside it; maps where they begin like one
   */
  private boolean isUnnoticed(String before, String after, String... others) throws IOException {
    return isUnnoticed(before, after, other -> true, others);
  }

  private boolean isUnnoticed(
      String before, String after, Predicate<DocumentPath> beside, String... others)
      throws IOException {
    return isUnnoticed(before, after, beside, "", List.of(others));
  }

  /**
   * @param place what the names of the other notes begin with, such as {@code folder/}
   */
  private boolean isUnnoticed(
      String before,
      String after,
      Predicate<DocumentPath> beside,
      String place,
      List<String> others)
      throws IOException {
    Path folder = Files.createDirectory(temp.toRealPath().resolve("notes"));
    String name = write(folder, "a", before);
    for (int i = 0; i < others.size(); i++) {
      write(folder, place + "other" + i, others.get(i));
    }
    Notes notes = read(folder);
    DocumentPath path = new DocumentPath("notes/" + name);
    Graph graph = Resolver.resolve(List.copyOf(notes.documents().values())).graph();
    return isUnnoticed(notes, edit(notes, path, after).orElseThrow(), graph, beside);
  }

  private static String write(Path folder, String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    String file = name + (text.startsWith("mindmap") ? ".mmd" : ".md");
    Files.writeString(folder.resolve(file), text);
    return file;
  }

  private static String map(String... lines) {
    return "mindmap\n  root((Shops))\n"
        + Arrays.stream(lines).map(line -> "    " + line + "\n").collect(Collectors.joining());
  }

  private static final String TILL = map("Till", "  :: uses", "  Bank", "  Mail");

  @Test
  void aLineMayMove() throws IOException {
    assertThat(isUnnoticed(TILL, TILL.replace("mindmap\n", "mindmap\n\n"))).isTrue();
  }

  @Test
  void anotherVerbMayStandBetweenTheSameNames() throws IOException {
    assertThat(isUnnoticed(TILL, TILL.replace("uses", "requires"))).isTrue();
  }

  @Test
  void anotherVerbMayTellWhatAThingIs() throws IOException {
    String other = TILL.replace("uses", "integrates with");

    assertThat(isUnnoticed(TILL, other)).isFalse();
  }

  @Test
  void anotherDocumentMayTellTheSame() throws IOException {
    String other = TILL.replace("uses", "integrates with");

    assertThat(isUnnoticed(TILL, other, TILL, other)).isTrue();
  }

  @Test
  void aNameIsNew() throws IOException {
    assertThat(isUnnoticed(TILL, TILL.replace("Mail", "Post"))).isFalse();
  }

  @Test
  void aNameIsNewHereOnly() throws IOException {
    String before = map("Till", "  :: uses", "  Bank");

    assertThat(isUnnoticed(before, TILL, TILL)).isTrue();
  }

  /** Which of several things of a name is meant may depend on the folder. */
  @Test
  void aNoteOfAnotherFolderIsNoWitness() throws IOException {
    String before = map("Till", "  :: uses", "  Bank");

    assertThat(isUnnoticed(before, TILL, other -> true, "deep/", List.of(TILL))).isFalse();
  }

  @Test
  void anotherSpellingIsNew() throws IOException {
    String before = map("Till", "  :: uses", "  Bank");

    assertThat(isUnnoticed(before, TILL.replace("Mail", "MAIL"), TILL)).isFalse();
  }

  @Test
  void aNameIsGone() throws IOException {
    String after = map("Till", "  :: uses", "  Bank");

    assertThat(isUnnoticed(TILL, after, after)).isFalse();
  }

  @Test
  void aNameIsGoneHereOnly() throws IOException {
    assertThat(isUnnoticed(TILL, map("Till", "  :: uses", "  Bank"), TILL)).isTrue();
  }

  private static final String NOTE =
      """
      ## Service: Till

      It is written in Python. It sells.

      uses:: [[Bank]]
      """;

  @Test
  void proseMayMentionAThing() throws IOException {
    assertThat(isUnnoticed(NOTE, NOTE.replace("written in Python", "old"))).isFalse();
  }

  @Test
  void proseMayMove() throws IOException {
    assertThat(isUnnoticed(NOTE, NOTE.replace("It is", "\n\nIt is"))).isTrue();
  }

  @Test
  void othersMayHaveASayInProse() throws IOException {
    String note = NOTE.replace("Python", "Tape Robot");

    String robot = "## Service: Tape Robot\n\nIt is old.\n";

    assertThat(isUnnoticed(note, "\n" + note, other -> false, robot)).isFalse();
  }

  @Test
  void othersMayHaveASayInWhatANameMeans() throws IOException {
    String bank = "---\naliases: [Bank]\n---\n# Money House\n\nuses:: [[Ledger]]\n";

    assertThat(isUnnoticed(TILL, TILL.replace("uses", "requires"), other -> false, bank)).isFalse();
  }

  /** Prose describes what its note is about if the note lists nothing, and others know of that. */
  @Test
  void othersMayHaveASayInWhatProseDescribes() throws IOException {
    String after = "# Billing\n\nA service that sells.\n";
    String before = after + "\n## Service: Vault\n";
    String vault = "# Other\n\n## Service: Vault\n";
    String billing = "## Service: Billing\n";

    assertThat(
            isUnnoticed(before, after, other -> other.fileName().equals("other0"), vault, billing))
        .isFalse();
  }

  @Test
  void aNoteMayGiveOtherNames() throws IOException {
    String note = "---\naliases: [Cash Desk]\n---\n# Till\n\nuses:: [[Bank]]\n";

    assertThat(isUnnoticed(note, note.replace("Cash", "Pay"))).isFalse();
  }

  @Test
  void aTitleMayBeAChapter() throws IOException {
    String note = "# Till\n\n## Runtime\n\nuses:: [[Bank]]\n";

    assertThat(isUnnoticed(note, "\n" + note)).isFalse();
  }

  @Test
  void aLinkMayLeadElsewhere() throws IOException {
    String note = "# Till\n\nuses:: [[other0]]\n";

    assertThat(isUnnoticed(note, "\n" + note, "# Bank\n\nuses:: [[Ledger]]\n")).isTrue();
  }

  private static Notes read(Path folder) {
    Map<DocumentPath, InputDocument> documents = new TreeMap<>();
    Map<DocumentPath, Path> files = new TreeMap<>();
    DocumentPaths paths = new DocumentPaths(new Ledger(0, false, new TreeMap<>()));
    for (InputFile file : Input.find(NotePaths.of(folder), paths).files()) {
      if (file.read() instanceof NoteReading.Read read) {
        documents.put(
            file.path(), new InputDocument(file.path(), file.hash(), read.note(), file.rules()));
        files.put(file.path(), file.file());
      }
    }
    return new Notes(documents, files);
  }

  private static Optional<Edit> edited(Notes notes, DocumentPath path, Random random)
      throws IOException {
    String text = Files.readString(requireNonNull(notes.files().get(path)));
    String changed = RandomNotes.touched(text, random);
    return changed.equals(text) ? Optional.empty() : edit(notes, path, changed);
  }

  private static Optional<Edit> edit(Notes notes, DocumentPath path, String changed)
      throws IOException {
    Path file = requireNonNull(notes.files().get(path));
    Path copy = Files.writeString(file.resolveSibling("edited-" + file.getFileName()), changed);
    try {
      InputDocument before = requireNonNull(notes.documents().get(path));
      return NoteReader.read(copy, path.value(), HeadingWords.NONE) instanceof NoteReading.Read read
          ? Optional.of(
              new Edit(
                  before,
                  new InputDocument(path, ContentHash.of(changed), read.note(), before.rules())))
          : Optional.empty();
    } finally {
      Files.delete(copy);
    }
  }
}
