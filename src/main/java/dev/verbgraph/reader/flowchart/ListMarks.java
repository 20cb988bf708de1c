package dev.verbgraph.reader.flowchart;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.reader.flowchart.strict.StrictEdge;
import dev.verbgraph.reader.flowchart.strict.StrictFlowchart;
import dev.verbgraph.reader.flowchart.strict.StrictMention;
import dev.verbgraph.reader.flowchart.strict.StrictSubgraph;
import dev.verbgraph.reader.flowchart.strict.StrictVertex;
import dev.verbgraph.reader.mindmap.grammar.MindmapLabel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Says where the label of a vertex begins like an item of a list. */
final class ListMarks {

  private ListMarks() {}

  /**
   * @return one for each such vertex that something is stated about, where it is first named
   */
  static List<Diagnostic> in(StrictFlowchart.Chart chart, BlockPlaces places, Source source) {
    Set<String> marked = new HashSet<>();
    for (StrictVertex vertex : chart.vertices()) {
      if (MindmapLabel.isListItem(vertex.text())) {
        marked.add(vertex.id());
      }
    }
    return marked.isEmpty()
        ? List.of()
        : mentions(chart)
            .filter(mention -> marked.remove(mention.id()))
            .map(mention ->
                source.diagnostic(
                    Code.LABEL_IS_LIST_ITEM,
                    places.span(mention.place()),
                    "the mark of a list before this name is no part of it",
                    "Leave it out"))
            .toList();
  }

  private static Stream<StrictMention> mentions(StrictFlowchart.Chart chart) {
    return Stream.concat(
        chart.edges().stream().flatMap(ListMarks::ends),
        chart.subgraphs().stream().map(StrictSubgraph::members).flatMap(List::stream));
  }

  private static Stream<StrictMention> ends(StrictEdge edge) {
    return Stream.of(edge.source(), edge.target());
  }
}
