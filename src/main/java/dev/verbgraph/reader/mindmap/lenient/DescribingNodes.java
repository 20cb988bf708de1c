package dev.verbgraph.reader.mindmap.lenient;

import dev.verbgraph.reader.text.NameShape;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which nodes of a map are texts about the node above them. People who draw what something is for
 * put it below its name: no verb governs it, it has nothing below it, and it is not written like a
 * name. A node with siblings has to be a whole sentence.
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
        .filter(i -> children[i] == 0 && isBelowThing(entries.get(i), entries))
        .filter(i -> isText(entries.get(i), children))
        .boxed()
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static boolean isBelowThing(
      MindmapOutline.Entry entry, List<MindmapOutline.Entry> entries) {
    return !entry.isRoot() && entry.phrase().isEmpty() && !entries.get(entry.parent()).isRoot();
  }

  private static boolean isText(MindmapOutline.Entry entry, int[] children) {
    String words = entry.node().name();
    return children[entry.parent()] == 1
        ? NameShape.looksLikeText(words)
        : NameShape.looksLikeSentence(words);
  }
}
