package dev.verbgraph.reader.mermaid;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.reader.architecture.lenient.ArchitectureReader;
import dev.verbgraph.reader.c4.lenient.C4Reader;
import dev.verbgraph.reader.cleaning.Sort;
import dev.verbgraph.reader.flowchart.FlowchartReader;
import dev.verbgraph.reader.mindmap.lenient.MindmapReader;
import dev.verbgraph.reader.text.Block;
import dev.verbgraph.reader.text.Extract;
import java.util.List;
import java.util.Optional;

/** Reads a Mermaid diagram, whatever its kind. */
public final class DiagramReader {

  private DiagramReader() {}

  /**
   * @param source the file the diagram stands in
   * @param block the diagram
   * @param heading the nearest heading above it
   */
  public static Extract read(Source source, Block block, Optional<String> heading) {
    return switch (DiagramKind.of(block)) {
      case MINDMAP -> MindmapReader.read(source, block, heading);
      case FLOWCHART -> FlowchartReader.read(source, block);
      case C4 -> C4Reader.read(source, block);
      case ARCHITECTURE -> ArchitectureReader.read(source, block);
      case OTHER -> skipped(source, block);
    };
  }

  /**
   * @return what a diagram is read as; a mindmap is also one that only means to be, and empty is
   *     another sort than those that are read
   */
  public static Optional<Sort> sort(Block block) {
    return switch (DiagramKind.of(block)) {
      case MINDMAP -> Optional.of(Sort.MINDMAP);
      case FLOWCHART -> Optional.of(Sort.FLOWCHART);
      case C4 -> Optional.of(Sort.C4);
      case ARCHITECTURE -> Optional.of(Sort.ARCHITECTURE);
      case OTHER -> Optional.empty();
    };
  }

  private static Extract skipped(Source source, Block block) {
    Span first = block.lines().getFirst().span(0, block.lines().getFirst().text().length());
    return new Extract(
        List.of(),
        List.of(),
        List.of(),
        List.of(
            source.diagnostic(
                Code.DIAGRAM_SKIPPED,
                first,
                "this kind of diagram is not read",
                "Draw it as a mindmap, a flowchart, a C4 or an architecture diagram")));
  }
}
