package dev.verbgraph.coverage;

import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.importer.CheckResult;
import dev.verbgraph.importer.ReadResult;
import dev.verbgraph.reader.NoteReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What became of every line of notes.
 *
 * <p>Why: docs/decisions/0060-what-is-not-read-is-told-when-asked.md.
 *
 * @param notes those that could be read, in the order of their names; may be empty
 * @param checked what there is to say about them, with the lists, tables, titles and diagrams of
 *     which nothing was read
 */
public record Coverage(List<NoteCoverage> notes, CheckResult checked) {

  /**
   * @param read notes that are still where they were read
   */
  public static Coverage of(ReadResult read) {
    Map<String, List<Diagnostic>> said =
        read.checked().diagnostics().stream().collect(Collectors.groupingBy(Diagnostic::file));
    List<NoteCoverage> notes = new ArrayList<>();
    List<Diagnostic> all = new ArrayList<>(read.checked().diagnostics());
    for (ReadResult.ReadNote note : read.notes()) {
      NoteReader.layout(note.location(), note.file(), note.rules().headings())
          .ifPresent(layout -> {
            LineJudge judge =
                LineJudge.of(layout, note.judged(), said.getOrDefault(note.file(), List.of()));
            List<Diagnostic> unread =
                UnreadParts.of(layout, judge).stream().filter(note.rules()::tells).toList();
            notes.add(new NoteCoverage(note.file(), judge.counts(), judge.gaps()));
            all.addAll(UnreadParts.counted(unread));
          });
    }
    all.sort(Diagnostic.BY_FILE_AND_PLACE);
    CheckResult checked = read.checked();
    return new Coverage(
        List.copyOf(notes),
        new CheckResult(
            checked.documents(),
            checked.statements(),
            checked.prose(),
            checked.unread(),
            List.copyOf(all)));
  }

  /** Of all notes together. */
  public LineCounts counts() {
    return LineCounts.sum(notes.stream().map(NoteCoverage::counts).toList());
  }

  /**
   * @return how many lines of all notes were not read, for each reason
   */
  public Map<UnreadReason, Integer> reasons() {
    Map<UnreadReason, Integer> lines = new EnumMap<>(UnreadReason.class);
    Arrays.stream(UnreadReason.values()).forEach(reason -> lines.put(reason, 0));
    notes.stream()
        .flatMap(note -> note.gaps().stream())
        .forEach(gap -> lines.merge(gap.reason(), gap.lines(), Integer::sum));
    return lines;
  }
}
