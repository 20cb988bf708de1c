package dev.verbgraph.vault;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All ways to write facts. */
final class Notations {

  static final List<Notation> ALL =
      Stream.<Notation[]>of(
              LineNotation.values(),
              PropertyNotation.values(),
              NestedNotation.values(),
              TableNotation.values(),
              FlowchartNotation.values(),
              MindmapNotation.values(),
              ListingNotation.values(),
              CatalogNotation.values())
          .flatMap(Arrays::stream)
          .toList();

  private Notations() {}
}
