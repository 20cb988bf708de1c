package dev.verbgraph.reader.mindmap.strict;

import dev.verbgraph.reader.mindmap.grammar.Element;
import dev.verbgraph.reader.mindmap.grammar.NodeShape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the nodes of a map together as they come. */
final class StrictTree {

  private static final class Draft {
    private final Element.Node node;
    private final int parent;
    private final int level;
    private @Nullable String icon;
    private @Nullable String className;

    Draft(Element.Node node, int parent, int level) {
      this.node = node;
      this.parent = parent;
      this.level = level;
    }
  }

  private final List<Draft> drafts = new ArrayList<>();

  /** The nodes that something to the right of them may have as its parent, the rightmost on top. */
  private final Deque<Integer> open = new ArrayDeque<>();

  /**
   * @return whether there is a place for the node: only the first one needs no parent
   */
  boolean add(Element.Node node) {
    int level = drafts.isEmpty() ? 0 : node.indent() - drafts.getFirst().node.indent();
    while (!open.isEmpty() && drafts.get(open.peek()).level >= level) {
      open.pop();
    }
    if (open.isEmpty() && !drafts.isEmpty()) {
      return false;
    }
    drafts.add(new Draft(node, open.isEmpty() ? -1 : open.peek(), level));
    open.push(drafts.size() - 1);
    return true;
  }

  /**
   * @return whether there is a node to decorate
   */
  boolean icon(String icon) {
    if (!drafts.isEmpty()) {
      drafts.getLast().icon = icon;
    }
    return !drafts.isEmpty();
  }

  /**
   * @return whether there is a node to decorate
   */
  boolean className(String className) {
    if (!drafts.isEmpty()) {
      drafts.getLast().className = className;
    }
    return !drafts.isEmpty();
  }

  /**
   * @return the root with everything below it, or empty for a map without nodes
   */
  Optional<StrictNode> build(String text) {
    List<List<StrictNode>> children =
        new ArrayList<>(Collections.nCopies(drafts.size(), List.of()));
    StrictNode node = null;
    // Backwards: then the children of a node are complete before it is made.
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      node =
          new StrictNode(
              i,
              draft.node.idOrLabel().in(text),
              draft.node.label().in(text),
              draft.level,
              draft.node.indent(),
              shape(draft.node, text),
              Optional.ofNullable(draft.icon),
              Optional.ofNullable(draft.className),
              Collections.unmodifiableList(children.get(i).reversed()));
      if (draft.parent >= 0) {
        if (children.get(draft.parent).isEmpty()) {
          children.set(draft.parent, new ArrayList<>(1));
        }
        children.get(draft.parent).add(node);
      }
    }
    return Optional.ofNullable(node);
  }

  private static NodeShape shape(Element.Node node, String text) {
    return node.box()
        .map(box -> NodeShape.of(box.opening().in(text), box.closing().in(text)))
        .orElse(NodeShape.DEFAULT);
  }
}
