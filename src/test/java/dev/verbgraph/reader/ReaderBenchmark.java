package dev.verbgraph.reader;

import dev.verbgraph.benchmark.Corpus;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.model.HeadingWords;
import dev.verbgraph.model.Note;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How fast Markdown with mindmaps is read, and how that grows with the size of a note. Not part of
 * the build:
 *
 * <pre>mvn test -Dtest=ReaderBenchmark -DargLine=-Xmx6g</pre>
 *
 * <p>The time is the processor's, not that of the clock, so that other work on the machine counts
 * little.
 */
class ReaderBenchmark {

  private static final int MEGABYTE = 1_000_000;
  private static final List<Integer> MEGABYTES = List.of(1, 3, 10, 30, 100);
  private static final int WARM_UP = 15;
  private static final int RUNS = 3;

  @TempDir private Path folder;

  @Test
  void fromOneToAHundredMegabytes() throws IOException {
    String text = text();
    for (int i = 0; i < WARM_UP; i++) {
      seconds(source(text, MEGABYTE));
    }
    System.out.printf("%8s %12s %8s %8s%n", "MB", "statements", "s", "MB/s");
    for (int size : MEGABYTES) {
      Source source = source(text, size * MEGABYTE);
      double best = Double.MAX_VALUE;
      for (int run = 0; run < RUNS; run++) {
        best = Math.min(best, seconds(source));
      }
      System.out.printf(
          "%8d %12d %8.2f %8.1f%n", size, note(source).statements().size(), best, size / best);
    }
  }

  private String text() throws IOException {
    Corpus.of(2_000, 10_000, 1).write(folder);
    StringBuilder text = new StringBuilder();
    try (Stream<Path> notes = Files.list(folder)) {
      for (Path note : notes.sorted().toList()) {
        text.append(Files.readString(note)).append('\n');
      }
    }
    return text.toString();
  }

  private static Source source(String text, int size) {
    return Source.of("note.md", text.repeat(size / text.length() + 1).substring(0, size));
  }

  private static double seconds(Source source) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    note(source);
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static Note note(Source source) {
    return ((NoteReading.Read)
            NoteReader.read(NoteKind.MARKDOWN, source, Optional.empty(), HeadingWords.NONE))
        .note();
  }
}
