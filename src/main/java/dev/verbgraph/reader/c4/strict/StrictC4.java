package dev.verbgraph.reader.c4.strict;

import dev.verbgraph.reader.c4.grammar.C4Parser;
import dev.verbgraph.reader.cleaning.Refusal;
import dev.verbgraph.reader.cleaning.Revision;
import dev.verbgraph.reader.cleaning.Sort;
import dev.verbgraph.reader.grammar.GrammarFault;
import dev.verbgraph.reader.grammar.GrammarText;
import dev.verbgraph.reader.grammar.Rejection;
import java.util.List;

/**
 * The strict reading: what Mermaid 11.17.2 makes of a C4 diagram when it draws it, or its error.
 *
 * <p>Why: docs/decisions/0053-c4-and-architecture-as-mermaid-reads-them.md.
 */
public final class StrictC4 {

  private StrictC4() {}

  /** What Mermaid makes of a text. */
  public sealed interface Result {}

  /**
   * @param shapes in the order in which they are first named; may be empty
   * @param relations in the order in which their two ends are first related; may be empty
   * @param boundaries in the order in which they are first opened; may be empty
   */
  public record Diagram(
      List<StrictShape> shapes, List<StrictRelation> relations, List<StrictBoundary> boundaries)
      implements Result {}

  public record Rejected(Rejection why) implements Result {}

  /**
   * @param text the diagram as it stands in its fence or file
   */
  public static Result parse(String text) {
    return switch (GrammarText.of(text, Sort.C4)) {
      case GrammarText.Refused(Refusal why) -> new Rejected(Rejection.of(why));
      case GrammarText.Ready(Revision revision) -> {
        try {
          C4Drawing drawing = new C4Drawing();
          C4Parser.parse(revision.text()).forEach(drawing::add);
          yield drawing.diagram();
        } catch (GrammarFault fault) {
          yield new Rejected(Rejection.of(fault, revision));
        }
      }
    };
  }
}
