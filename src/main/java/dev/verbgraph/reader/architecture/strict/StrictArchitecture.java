package dev.verbgraph.reader.architecture.strict;

import dev.verbgraph.reader.architecture.grammar.ArchitectureParser;
import dev.verbgraph.reader.architecture.grammar.ArchitectureStatement;
import dev.verbgraph.reader.cleaning.Refusal;
import dev.verbgraph.reader.cleaning.Revision;
import dev.verbgraph.reader.cleaning.Sort;
import dev.verbgraph.reader.grammar.GrammarFault;
import dev.verbgraph.reader.grammar.GrammarText;
import dev.verbgraph.reader.grammar.Rejection;
import java.util.List;

/**
 * The strict reading: what Mermaid 11.17.2 makes of an architecture diagram when it draws it, or
 * its error.
 *
 * <p>Why: docs/decisions/0053-c4-and-architecture-as-mermaid-reads-them.md.
 */
public final class StrictArchitecture {

  private StrictArchitecture() {}

  /** What Mermaid makes of a text. */
  public sealed interface Result {}

  /**
   * What the picture shows, each in the order of the text; all may be empty. Titles are as they
   * were written, with entities.
   */
  public record Diagram(
      List<ArchitectureStatement.Group> groups,
      List<ArchitectureStatement.Service> services,
      List<ArchitectureStatement.Junction> junctions,
      List<ArchitectureStatement.Edge> edges)
      implements Result {}

  public record Rejected(Rejection why) implements Result {}

  /**
   * @param text the diagram as it stands in its fence or file
   */
  public static Result parse(String text) {
    return switch (GrammarText.of(text, Sort.ARCHITECTURE)) {
      case GrammarText.Refused(Refusal why) -> new Rejected(Rejection.of(why));
      case GrammarText.Ready(Revision revision) -> {
        try {
          yield ArchitectureDrawing.of(ArchitectureParser.parse(revision.text()));
        } catch (GrammarFault fault) {
          yield new Rejected(Rejection.of(fault, revision));
        }
      }
    };
  }
}
