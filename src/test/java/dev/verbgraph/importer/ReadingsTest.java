package dev.verbgraph.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.model.ContentHash;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.reader.NoteReading;
import dev.verbgraph.support.TestRules;
import dev.verbgraph.vocabulary.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes that are read at the same time. */
class ReadingsTest {

  private static final int NOTES = 200;

  @TempDir private Path folder;

  private static final class Counted implements ImportProgress {
    private final List<Integer> read = new ArrayList<>();

    @Override
    public void read(int files, int all) {
      read.add(files);
    }

    @Override
    public void resolving(int documents) {}

    @Override
    public void written(int documents, int all) {}
  }

  @Test
  void theyComeInTheirOrderAndAreCountedOneByOne() throws IOException {
    List<InputFile> files = new ArrayList<>();
    for (int i = 1; i <= NOTES; i++) {
      // The first ones take longest.
      String text = "# Note " + i + "\n\n" + "- Mill uses Axle\n".repeat(2 * (NOTES - i));
      Path file = Files.writeString(folder.resolve(i + ".md"), text);
      files.add(
          new InputFile(
              file,
              i + ".md",
              new DocumentPath(i + ".md"),
              ContentHash.of(text),
              RuleSet.of(TestRules.ofSeeds())));
    }
    Counted counted = new Counted();

    List<NoteReading> readings = Readings.of(files, counted);

    assertThat(readings)
        .extracting(each -> ((NoteReading.Read) each).note().title())
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, NOTES).mapToObj(i -> Optional.of("Note " + i)).toList());
    assertThat(counted.read)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, NOTES).boxed().toList());
  }
}
