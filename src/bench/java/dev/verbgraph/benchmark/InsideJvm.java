package dev.verbgraph.benchmark;

import dev.verbgraph.model.ContentHash;
import dev.verbgraph.model.DocumentGraph;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Graph;
import dev.verbgraph.model.HeadingWords;
import dev.verbgraph.model.Note;
import dev.verbgraph.reader.NoteReader;
import dev.verbgraph.reader.NoteReading;
import dev.verbgraph.resolve.Comparison;
import dev.verbgraph.resolve.Edit;
import dev.verbgraph.resolve.InputDocument;
import dev.verbgraph.resolve.Resolver;
import dev.verbgraph.store.GraphHash;
import dev.verbgraph.vocabulary.Rules;
import dev.verbgraph.vocabulary.RulesReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What importing does inside of one JVM, once that has warmed up. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class InsideJvm {

  /** The folder of the notes. */
  @Param("")
  public String notes = "";

  private final List<Path> files = new ArrayList<>();
  private final List<InputDocument> documents = new ArrayList<>();
  private Optional<DocumentGraph> largest = Optional.empty();

  /** Reads everything once. */
  @Setup
  public void setup() throws IOException {
    Rules rules = RulesReader.builtIn();
    try (Stream<Path> all = Files.list(Path.of(notes))) {
      all.sorted().forEach(files::add);
    }
    for (Path file : files) {
      documents.add(
          new InputDocument(
              new DocumentPath(file.getFileName().toString()),
              ContentHash.of(Files.readAllBytes(file)),
              note(file),
              rules));
    }
    largest =
        graph().documents().values().stream()
            .reduce((one, other) ->
                one.relationships().size() >= other.relationships().size() ? one : other);
  }

  private static Note note(Path file) {
    return switch (NoteReader.read(file, file.toString(), HeadingWords.NONE)) {
      case NoteReading.Read(var note, var said) -> note;
      case NoteReading.Unreadable unreadable ->
          throw new IllegalStateException(unreadable.toString());
    };
  }

  /** Reading all notes, one after the other. */
  @Benchmark
  public List<Note> readAll() {
    return files.stream().map(InsideJvm::note).toList();
  }

  /** Making the graph of all that was read, on all cores. */
  @Benchmark
  public Graph graph() {
    return Resolver.resolve(documents).graph();
  }

  /** The hash of what the largest note adds to the graph. */
  @Benchmark
  public GraphHash hash() {
    return GraphHash.of(largest.orElseThrow());
  }

  /** Whether others can notice an edit of one note. */
  @Benchmark
  public Optional<Comparison> edit() {
    InputDocument document = documents.getFirst();
    return new Edit(document, document).compared(List.of());
  }

  /** The rules that are built in, from YAML to what can be asked. */
  @Benchmark
  public Rules rules() {
    return RulesReader.builtIn();
  }
}
