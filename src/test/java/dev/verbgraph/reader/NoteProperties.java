package dev.verbgraph.reader;

import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.HeadingWords;
import dev.verbgraph.model.Listing;
import dev.verbgraph.model.Note;
import dev.verbgraph.model.Passage;
import dev.verbgraph.model.Statement;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What must be true of the reading of any text. */
final class NoteProperties {

  /** Reading so much takes a fraction of a second, unless it takes more than time in proportion. */
  private static final int LARGE = 200_000;

  private static final long SLOW_MILLIS = 2_000;
  private static final double GROWTH = 3.2;

  private NoteProperties() {}

  /**
   * @return what is wrong with the reading of a text, or empty
   */
  static Optional<String> problem(NoteKind kind, String text) {
    try {
      Source source = Source.of("note", text);
      NoteReading reading = NoteReader.read(kind, source, Optional.empty(), HeadingWords.NONE);
      return Stream.<Optional<String>>of(
              NoteReader.read(kind, Source.of("note", text), Optional.empty(), HeadingWords.NONE)
                      .equals(reading)
                  ? Optional.empty()
                  : Optional.of("read twice, it is not the same"),
              reading.diagnostics().stream()
                  .flatMap(it -> problem(it, source).stream())
                  .findFirst(),
              reading instanceof NoteReading.Read(Note note, List<Diagnostic> said)
                  ? problem(note, source)
                  : Optional.empty())
          .flatMap(Optional::stream)
          .findFirst();
    } catch (RuntimeException | StackOverflowError e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      return Optional.of(trace.toString());
    }
  }

  /**
   * @return that a text, repeated, takes more than time in proportion, or empty
   */
  static Optional<String> slowness(NoteKind kind, String text) {
    String large = text.repeat(Math.max(1, LARGE / Math.max(1, text.length())));
    long whole = millis(kind, large);
    if (whole < SLOW_MILLIS) {
      return Optional.empty();
    }
    long half = millis(kind, text.repeat(Math.max(1, LARGE / 2 / text.length())));
    long again = Math.min(whole, millis(kind, large));
    return again > half * GROWTH
        ? Optional.of(LARGE + " characters take " + again + " ms, half of them " + half + " ms")
        : Optional.empty();
  }

  /** The processor's time, not that of the clock: the machine may be busy with other things. */
  private static long millis(NoteKind kind, String text) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    NoteReader.read(kind, Source.of("note", text), Optional.empty(), HeadingWords.NONE);
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
  }

  private static Optional<String> problem(Diagnostic diagnostic, Source source) {
    boolean told =
        isLine(diagnostic.message())
            && !diagnostic.message().endsWith(".")
            && isInside(diagnostic.span(), source)
            && diagnostic.excerpt().stream()
                .allMatch(it -> it.column() >= 1 && it.column() <= it.text().length() + 1);
    return told ? Optional.empty() : Optional.of(diagnostic.toString());
  }

  private static Optional<String> problem(Note note, Source source) {
    Stream<Object> wrong =
        Stream.of(
                note.listings().stream().filter(it -> !isGood(it, source)),
                note.statements().stream().filter(it -> !isGood(it, source)),
                note.passages().stream().filter(it -> !isGood(it, source)))
            .flatMap(all -> all);
    return wrong.findFirst().map(Object::toString);
  }

  private static boolean isGood(Listing listing, Source source) {
    return isLine(listing.term().name())
        && isLine(listing.quote())
        && isInside(listing.span(), source);
  }

  private static boolean isGood(Statement said, Source source) {
    return Stream.of(said.subject().name(), said.phrase(), said.object().name(), said.quote())
            .allMatch(NoteProperties::isLine)
        && isInside(said.span(), source);
  }

  private static boolean isGood(Passage passage, Source source) {
    return isLine(passage.about().name())
        && isLine(passage.part())
        && !passage.text().isBlank()
        && isInside(passage.span(), source);
  }

  private static boolean isLine(String text) {
    return !text.isBlank() && text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
  }

  private static boolean isInside(Span span, Source source) {
    int length =
        span.line() <= source.lines().size() ? source.lines().get(span.line() - 1).length() : 0;
    return span.line() <= Math.max(1, source.lines().size())
        && span.column() - 1 + span.length() <= length;
  }
}
