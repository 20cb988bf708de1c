package dev.verbgraph.coverage;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.reader.text.NoteLayout;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the lists, tables, titles and diagrams that look as if they said something, but of which
 * nothing was read.
 */
final class UnreadParts {

  private UnreadParts() {}

  /**
   * @return what there is to say about each of them, in the order of the note; may be empty
   */
  static List<Diagnostic> of(NoteLayout layout, LineJudge judge) {
    return layout.parts().stream()
        .filter(NoteLayout.Part::promises)
        .filter(part -> isUnread(part, judge))
        .map(part -> diagnostic(part, layout))
        .toList();
  }

  /** What another diagnostic speaks of is told already. */
  private static boolean isUnread(NoteLayout.Part part, LineJudge judge) {
    boolean told = false;
    boolean empty = true;
    for (int line = part.from(); line <= part.to(); line++) {
      told |= judge.isReported(line);
      switch (judge.use(line)) {
        case LISTING, STATEMENT, PASSAGE -> {
          return false;
        }
        case UNREAD -> empty = false;
        case TITLE, PROPERTY, LAYOUT -> {
          // The title of a section without content promises nothing that was not kept.
        }
      }
    }
    return !told && (!empty || part.sort() == NoteLayout.Sort.TABLE);
  }

  private static Diagnostic diagnostic(NoteLayout.Part part, NoteLayout layout) {
    return switch (part.sort()) {
      case LIST ->
          layout
              .source()
              .diagnostic(
                  Code.LIST_UNREAD,
                  part.place(),
                  "nothing is read of this list",
                  part.links()
                      ? "Put a phrase before its links, such as \"uses:: [[Vault]]\""
                      : "Put it below a heading \"Category: ...\" if it lists services");
      case TABLE ->
          layout
              .source()
              .diagnostic(
                  Code.TABLE_UNREAD,
                  part.place(),
                  "nothing is read of this table",
                  "Head the first column \"Service\", or another one with a phrase such as"
                      + " \"uses\"");
      case TITLE ->
          layout
              .source()
              .diagnostic(
                  Code.HEADING_UNREAD,
                  part.place(),
                  "nothing is read below this heading",
                  "Write \"Service: " + part.name().orElse("...") + "\" if it names one");
      case DIAGRAM ->
          layout
              .source()
              .diagnostic(
                  Code.DIAGRAM_UNREAD,
                  part.place(),
                  "nothing is read of this diagram",
                  "Draw an arrow from one named thing to another");
    };
  }

  /**
   * @param said in the order of a note
   * @return one for each code, at the first place: a note of lists may have a hundred
   */
  static List<Diagnostic> counted(List<Diagnostic> said) {
    Map<Code, List<Diagnostic>> byCode = new EnumMap<>(Code.class);
    said.forEach(each -> byCode.computeIfAbsent(each.code(), code -> new ArrayList<>()).add(each));
    return byCode.values().stream()
        .map(some ->
            some.size() == 1
                ? some.getFirst()
                : some.getFirst()
                    .saying(
                        some.getFirst().message()
                            + " ("
                            + (some.size() - 1)
                            + " more in this file)"))
        .toList();
  }
}
