package dev.verbgraph.reader.mindmap.lenient;

import dev.verbgraph.reader.text.NameShape;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which nodes of a map are texts about the node above them. People who draw what something is for
 * put it below its name: no verb governs it, it has nothing below it and nothing beside it, and it
 * is not written like a name.
 */
final class DescribingNodes {

  private DescribingNodes() {}

  /**
   * @return which of the entries; may be empty
   */
  static Set<Integer> of(List<MindmapOutline.Entry> entries) {
    int[] children = new int[entries.size()];
    entries.stream().filter(entry -> !entry.isRoot()).forEach(entry -> children[entry.parent()]++);
    return IntStream.range(0, entries.size())
        .filter(i -> children[i] == 0 && isAlone(entries.get(i), entries, children))
        .filter(i -> NameShape.looksLikeText(entries.get(i).node().name()))
        .boxed()
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static boolean isAlone(
      MindmapOutline.Entry entry, List<MindmapOutline.Entry> entries, int[] children) {
    return !entry.isRoot()
        && entry.phrase().isEmpty()
        && !entries.get(entry.parent()).isRoot()
        && children[entry.parent()] == 1;
  }
}
