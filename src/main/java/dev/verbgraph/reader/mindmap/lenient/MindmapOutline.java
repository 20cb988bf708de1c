package dev.verbgraph.reader.mindmap.lenient;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is whose child in a mindmap, and by which verb. A stack of the nodes above the current line
 * decides: the parent is the nearest node above that stands further left, as in Mermaid, and a verb
 * line belongs to the node that would be the parent of a node in its place.
 */
public final class MindmapOutline {

  /**
   * A node in its place.
   *
   * @param parent which entry of the outline is its parent, or -1 for a root
   * @param phrase the verb that governs it
   */
  record Entry(Item.Node node, int parent, Optional<String> phrase) {

    boolean isRoot() {
      return parent < 0;
    }
  }

  private final Source source;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private boolean verbs;

  private MindmapOutline(Source source) {
    this.source = source;
  }

  public static MindmapOutline of(Source source, List<Item> items) {
    MindmapOutline outline = new MindmapOutline(source);
    for (Item item : items) {
      switch (item) {
        case Item.Node node -> outline.node(node);
        case Item.Verb verb -> outline.verb(verb);
        case Item.NoVerb none -> outline.noVerb(none);
      }
    }
    outline.closeFrom(0);
    return outline;
  }

  public List<Entry> entries() {
    return entries;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Whether any line of the map is a verb line. */
  public boolean hasVerbs() {
    return verbs;
  }

  private void node(Item.Node node) {
    closeFrom(node.column());
    Open parent = open.peek();
    int index = entries.size();
    if (parent == null) {
      entries.add(new Entry(node, -1, Optional.empty()));
    } else {
      entries.add(new Entry(node, parent.index, parent.govern(node)));
    }
    open.push(new Open(index, node));
  }

  private void verb(Item.Verb verb) {
    verbs = true;
    if (open.isEmpty() || open.getLast().node.column() >= verb.column()) {
      // Left out altogether: what follows still has the parents it would have without the line.
      diagnostics.add(
          source.diagnostic(
              Code.VERB_WITHOUT_SUBJECT,
              verb.span(),
              "no node above this verb is indented less",
              "Put the verb below its subject, indented further than it"));
      return;
    }
    closeFrom(verb.column());
    Open subject = open.element();
    if (open.size() == 1 && subject.plainChildren) {
      diagnostics.add(
          source.diagnostic(
              Code.VERB_UNCLEAR,
              verb.span(),
              "this is read as a verb of the root \""
                  + Brief.inMessage(subject.node.name())
                  + "\", which has children without a verb",
              "Indent the verb further if one of these children is its subject"));
    }
    subject.begin(verb);
  }

  private void noVerb(Item.NoVerb none) {
    closeFrom(none.column());
    if (!open.isEmpty()) {
      open.peek().end();
    }
  }

  /** Leaves every node that cannot be the parent of something in this column. */
  private void closeFrom(int column) {
    while (!open.isEmpty() && open.peek().node.column() >= column) {
      open.pop().end();
    }
  }

  /** A node whose children may still follow. */
  private final class Open {

    private final int index;
    private final Item.Node node;
    private boolean plainChildren;

    /** The verb that governs the next child. */
    private Item.@Nullable Verb verb;

    private boolean governs;
    private boolean governsDeeper;

    Open(int index, Item.Node node) {
      this.index = index;
      this.node = node;
    }

    void begin(Item.Verb next) {
      end();
      verb = next;
    }

    /**
     * @return the phrase of the verb that governs a child
     */
    Optional<String> govern(Item.Node child) {
      if (verb != null && child.column() < verb.column()) {
        end();
      }
      if (verb == null) {
        plainChildren = true;
        return Optional.empty();
      }
      if (governsDeeper && child.column() == verb.column()) {
        governsDeeper = false;
        diagnostics.add(
            source.diagnostic(
                Code.VERB_UNCLEAR,
                child.span(),
                "this is read as an object of \":: "
                    + Brief.inMessage(verb.phrase())
                    + "\", although the objects above are indented further",
                "Indent all objects of a verb equally"));
      }
      governs = true;
      governsDeeper |= child.column() > verb.column();
      return Optional.of(verb.phrase());
    }

    void end() {
      if (verb != null && !governs) {
        diagnostics.add(
            source.diagnostic(
                Code.VERB_WITHOUT_OBJECT,
                verb.span(),
                "\":: " + Brief.inMessage(verb.phrase()) + "\" has no objects below it",
                "Put its objects on the following lines, in the column of the verb"));
      }
      verb = null;
      governs = false;
      governsDeeper = false;
    }
  }
}
