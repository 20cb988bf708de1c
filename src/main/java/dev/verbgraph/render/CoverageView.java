package dev.verbgraph.render;

import dev.verbgraph.coverage.Coverage;
import dev.verbgraph.coverage.Gap;
import dev.verbgraph.coverage.LineCounts;
import dev.verbgraph.coverage.LineUse;
import dev.verbgraph.coverage.NoteCoverage;
import dev.verbgraph.coverage.UnreadReason;
import dev.verbgraph.diagnostic.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows what became of every line of notes. */
public record CoverageView(Coverage coverage) implements View {

  private record Document(
      List<Note> notes, Lines all, List<Reason> reasons, List<DiagnosticJson> diagnostics) {}

  private record Note(String file, Lines lines, List<Unread> unread) {}

  private record Lines(
      int lines,
      int listing,
      int statement,
      int passage,
      int title,
      int property,
      int layout,
      int unread,
      int percentRead) {

    private static Lines of(LineCounts counts) {
      return new Lines(
          counts.all(),
          counts.of(LineUse.LISTING),
          counts.of(LineUse.STATEMENT),
          counts.of(LineUse.PASSAGE),
          counts.of(LineUse.TITLE),
          counts.of(LineUse.PROPERTY),
          counts.of(LineUse.LAYOUT),
          counts.of(LineUse.UNREAD),
          counts.percentRead());
    }
  }

  private record Reason(String reason, String meaning, int lines) {}

  private record Unread(int from, int to, String reason, @Nullable String code) {

    private static Unread of(Gap gap) {
      return new Unread(
          gap.from(), gap.to(), word(gap.reason()), gap.code().map(Code::id).orElse(null));
    }
  }

  @Override
  public boolean none() {
    return coverage.notes().isEmpty();
  }

  @Override
  public List<TextBlock> text() {
    if (none()) {
      return List.of();
    }
    List<String> columns =
        Stream.of(
                Stream.of("file", "lines"),
                Arrays.stream(LineUse.values()).map(CoverageView::word),
                Stream.of("read"))
            .flatMap(some -> some)
            .toList();
    List<TextBlock> text = new ArrayList<>();
    text.add(
        new Grid(
            columns,
            Stream.concat(
                    coverage.notes().stream().map(note -> row(note.file(), note.counts())),
                    Stream.of(row("all", coverage.counts())))
                .toList()));
    coverage
        .reasons()
        .forEach((reason, lines) -> {
          if (lines > 0) {
            text.add(
                new TextBlock.Line(0, Count.of(lines, "line") + " not read: " + reason.words()));
          }
        });
    return text;
  }

  private static Grid.Row row(String file, LineCounts counts) {
    return Grid.row(
        List.of(),
        Stream.of(
                Stream.of(file, counts.all()),
                Arrays.stream(LineUse.values()).map(counts::of),
                Stream.of(counts.percentRead() + " %"))
            .flatMap(some -> some)
            .toArray());
  }

  @Override
  public Object json() {
    return new Document(
        coverage.notes().stream().map(CoverageView::note).toList(),
        Lines.of(coverage.counts()),
        coverage.reasons().entrySet().stream().map(CoverageView::reason).toList(),
        coverage.checked().diagnostics().stream().map(DiagnosticJson::of).toList());
  }

  private static Note note(NoteCoverage note) {
    return new Note(
        note.file(), Lines.of(note.counts()), note.gaps().stream().map(Unread::of).toList());
  }

  private static Reason reason(Map.Entry<UnreadReason, Integer> lines) {
    return new Reason(word(lines.getKey()), lines.getKey().words(), lines.getValue());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
