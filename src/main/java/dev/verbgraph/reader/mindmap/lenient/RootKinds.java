package dev.verbgraph.reader.mindmap.lenient;

import dev.verbgraph.model.EntityKind;
import java.util.ArrayList;
import java.util.List;

/** What the root of a map is: only the whole map tells. */
public final class RootKinds {

  private RootKinds() {}

  /**
   * @return for each entry that is a root its kind: a concept in a map without verbs, a category in
   *     all others; but a root all of whose children are governed by verbs is the subject of these
   *     verbs, and so a service. What the list holds for other entries says nothing
   */
  public static List<EntityKind> of(List<MindmapOutline.Entry> entries, boolean verbs) {
    List<EntityKind> kinds = new ArrayList<>(entries.size());
    for (MindmapOutline.Entry entry : entries) {
      kinds.add(verbs ? EntityKind.CATEGORY : EntityKind.CONCEPT);
      if (!entry.isRoot() && entries.get(entry.parent()).isRoot() && entry.phrase().isPresent()) {
        kinds.set(entry.parent(), EntityKind.SERVICE);
      }
    }
    for (MindmapOutline.Entry entry : entries) {
      if (!entry.isRoot() && entry.phrase().isEmpty() && verbs) {
        kinds.set(entry.parent(), EntityKind.CATEGORY);
      }
    }
    return kinds;
  }
}
