package dev.verbgraph.reader.flowchart;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.Names;
import dev.verbgraph.reader.flowchart.strict.FlowRecovery;
import dev.verbgraph.reader.flowchart.strict.FlowRecovery.Fault;
import dev.verbgraph.reader.flowchart.strict.StrictFlowchart;
import dev.verbgraph.reader.grammar.Rejection;
import dev.verbgraph.reader.text.Block;
import dev.verbgraph.reader.text.Extract;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a Mermaid flowchart: {@code A[Shop] -->|uses| B[Robot]} states that the shop uses the
 * robot, and a subgraph contains what Mermaid draws in it. What Mermaid accepts is read as Mermaid
 * reads it; of what it rejects, as much as can be.
 */
public final class FlowchartReader {

  /** A longer correction shows nobody what is wrong. */
  private static final int LONGEST_CORRECTION = 160;

  private FlowchartReader() {}

  /**
   * @param source the file the flowchart stands in
   * @param block the flowchart
   * @return what it states; there are no listings and no passages
   */
  public static Extract read(Source source, Block block) {
    BlockPlaces places = new BlockPlaces(block);
    return switch (StrictFlowchart.parse(places.text())) {
      case StrictFlowchart.Chart chart -> extract(chart, places, source, Stream.empty());
      case StrictFlowchart.Rejected(Rejection why) -> {
        FlowRecovery.Recovered recovered = FlowRecovery.read(places.text(), why);
        yield extract(
            recovered.chart(),
            places,
            source,
            recovered.faults().stream().map(fault -> diagnostic(fault, source, places)));
      }
    };
  }

  private static Extract extract(
      StrictFlowchart.Chart chart,
      BlockPlaces places,
      Source source,
      Stream<Diagnostic> rejections) {
    return new Extract(
        List.of(),
        new ChartStatements(chart, places).all(),
        List.of(),
        Stream.concat(rejections, ListMarks.in(chart, places, source).stream())
            .sorted(Diagnostic.BY_FILE_AND_PLACE)
            .toList());
  }

  private static Diagnostic diagnostic(Fault fault, Source source, BlockPlaces places) {
    Span span = places.toLineEnd(fault.place());
    return switch (fault) {
      case FlowRecovery.Read read ->
          source.diagnostic(Code.MERMAID_REJECTS, span, read.message(), read.hint());
      case FlowRecovery.Corrected corrected ->
          source.diagnostic(
              Code.MERMAID_REJECTS,
              span,
              corrected.message(),
              "Write: " + Names.abbreviated(corrected.corrected().strip(), LONGEST_CORRECTION));
      case FlowRecovery.Lost lost ->
          source.diagnostic(
              Code.FLOWCHART_UNREADABLE,
              span,
              lost.message() + "; the rest of the line is not read",
              lost.hint());
    };
  }
}
