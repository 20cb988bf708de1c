package dev.verbgraph.reader.flowchart.strict;

import dev.verbgraph.reader.cleaning.Refusal;
import dev.verbgraph.reader.cleaning.Revision;
import dev.verbgraph.reader.cleaning.Sort;
import dev.verbgraph.reader.cleaning.Stage;
import dev.verbgraph.reader.grammar.GrammarText;
import dev.verbgraph.reader.grammar.Rejection;
import dev.verbgraph.reader.mindmap.grammar.Chars;
import java.util.List;
import java.util.OptionalInt;

/**
 * The strict reading: what Mermaid 11.17.2 makes of a flowchart when it draws it, or its error.
 *
 * <p>Why: docs/decisions/0044-flowcharts-as-mermaid-reads-them.md.
 */
public final class StrictFlowchart {

  private StrictFlowchart() {}

  /** What Mermaid makes of a text. */
  public sealed interface Result {}

  /**
   * @param vertices in the order in which they are first named; may be empty
   * @param edges in the order of the text; may be empty
   * @param subgraphs in the order in which they end; may be empty
   */
  public record Chart(
      List<StrictVertex> vertices, List<StrictEdge> edges, List<StrictSubgraph> subgraphs)
      implements Result {}

  /** Mermaid does not draw it. */
  public record Rejected(Rejection why) implements Result {}

  /**
   * @param text the diagram as it stands in its fence or file
   */
  public static Result parse(String text) {
    return switch (GrammarText.of(text, Sort.FLOWCHART)) {
      case GrammarText.Refused(Refusal why) -> new Rejected(Rejection.of(why));
      case GrammarText.Ready(Revision revision) -> read(withoutBlanksBehindBraces(revision));
    };
  }

  /**
   * @param cleaned a text that is taken for a flowchart
   * @return what its grammar sees
   */
  static Revision prepared(Revision cleaned) {
    return withoutBlanksBehindBraces(GrammarText.finished(cleaned));
  }

  private static Result read(Revision revision) {
    FlowGraph graph = new FlowGraph(FlowLimits.MERMAID);
    FlowParser parser =
        new FlowParser(
            new FlowLexer(new FlowText(revision.text())),
            graph,
            revision::origin,
            (fault, next) -> {
              throw fault;
            });
    try {
      parser.header();
      parser.statements();
      return graph.chart();
    } catch (FlowFault fault) {
      OptionalInt line =
          fault.unexpected().isPresent()
              ? OptionalInt.of(Rejection.lineAt(revision.text(), fault.unexpected().get().to()))
              : OptionalInt.empty();
      int place = fault.unexpected().orElse(parser.token()).from();
      int last = Math.max(0, revision.text().length() - 1);
      return new Rejected(
          new Rejection(
              Stage.PARSE,
              line,
              revision.origin(Math.min(place, last)),
              fault.message(),
              fault.hint()));
    }
  }

  /** A brace that closes has nothing but a line end behind it, wherever it stands. */
  private static Revision withoutBlanksBehindBraces(Revision revision) {
    String text = revision.text();
    Revision.Pieces cuts = new Revision.Pieces();
    int at = text.indexOf('}');
    while (at >= 0) {
      int blanks = Chars.skipBlanks(text, at + 1);
      int lineEnd = blanks - 1;
      while (lineEnd > at && text.charAt(lineEnd) != '\n') {
        lineEnd--;
      }
      if (lineEnd > at + 1) {
        cuts.add(at + 1, lineEnd, "");
      }
      at = text.indexOf('}', blanks);
    }
    return revision.with(cuts);
  }
}
