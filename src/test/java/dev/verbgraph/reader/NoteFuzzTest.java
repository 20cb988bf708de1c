package dev.verbgraph.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads made-up notes of all kinds and holds each reading to {@link NoteProperties}. Some seconds
 * in every build; for as long as you like, and with other notes, by
 *
 * <pre>mvn test -Dtest=NoteFuzzTest -Dfuzz.seconds=3600 -Dfuzz.seed=2</pre>
 *
 * <p>What it finds is made as small as possible and shown. Put it into {@code
 * src/test/resources/fuzz}: every file there is read again in every build.
 */
class NoteFuzzTest {

  private static final long SECONDS = Long.getLong("fuzz.seconds", 3);
  private static final long SEED = Long.getLong("fuzz.seed", 1);
  private static final int FEWEST = 2_000;
  private static final int ENOUGH = 20;

  private static List<String> corpus() throws IOException {
    List<String> corpus = new ArrayList<>();
    for (Path folder :
        List.of(Path.of("seeds"), Path.of("docs"), Path.of("src/test/resources/fuzz"))) {
      for (Path file : files(folder)) {
        corpus.add(Files.readString(file));
      }
    }
    return corpus;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> NoteKind.of(file).isPresent()).sorted().toList();
    }
  }

  static List<Path> found() throws IOException {
    return files(Path.of("src/test/resources/fuzz"));
  }

  @ParameterizedTest
  @MethodSource("found")
  void whatWasFoundOnceStaysMended(Path file) throws IOException {
    String text = Files.readString(file);
    NoteKind kind = NoteKind.of(file).orElseThrow();

    assertThat(NoteProperties.problem(kind, text)).isEmpty();
    assertThat(NoteProperties.slowness(kind, text)).isEmpty();
  }

  @Test
  void everyReadingIsSound() throws IOException {
    NoteGenerator generator = new NoteGenerator(SEED, corpus());
    long end = System.nanoTime() + SECONDS * 1_000_000_000L;
    List<String> wrong = new ArrayList<>();
    long read = 0;
    while ((System.nanoTime() < end || read < FEWEST) && wrong.size() < ENOUGH) {
      String text = generator.next();
      NoteKind kind = generator.kind();
      NoteProperties.problem(kind, text)
          .ifPresent(why ->
              wrong.add(
                  report(kind, text, small -> NoteProperties.problem(kind, small).isPresent())));
      if (generator.chance(200)) {
        NoteProperties.slowness(kind, text)
            .ifPresent(why -> wrong.add(why + "\n" + report(kind, text, small -> false)));
      }
      read++;
    }
    System.out.println(
        read + " notes made from the seed " + SEED + " are read; wrong: " + wrong.size());
    assertThat(wrong).isEmpty();
  }

  private static String report(NoteKind kind, String text, Predicate<String> wrong) {
    String small = shrunk(text, wrong);
    Optional<String> why = NoteProperties.problem(kind, small);
    return kind + " " + escaped(small) + "\n" + why.orElse("");
  }

  /** Takes pieces out, ever smaller ones, as long as it stays wrong. */
  private static String shrunk(String text, Predicate<String> wrong) {
    String small = text;
    for (int size = Math.max(1, text.length() / 2); size > 0; size = size / 2) {
      for (int at = 0; at + size <= small.length(); ) {
        String less = small.substring(0, at) + small.substring(at + size);
        if (wrong.test(less)) {
          small = less;
        } else {
          at++;
        }
      }
    }
    return small;
  }

  private static String escaped(String text) {
    StringBuilder shown = new StringBuilder("\"");
    text.chars()
        .forEach(c ->
            shown.append(
                c == '\n' ? "\\n" : c < ' ' || c > '~' ? "\\u%04X".formatted(c) : "" + (char) c));
    return shown.append('"').toString();
  }
}
