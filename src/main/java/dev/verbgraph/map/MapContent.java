package dev.verbgraph.map;

import dev.verbgraph.data.OmittedIfNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a map holds of the graph. Nodes, places and documents are referred to by where
 * they are in their lists, from 0.
 *
 * @param opening what is shown first, as an address has it; may be empty
 * @param documents by path
 * @param places the places that edges rest on, each once
 * @param groups what is folded and unfolded as one
 */
record MapContent(
    String opening,
    List<Document> documents,
    List<Place> places,
    List<Node> nodes,
    List<Edge> edges,
    List<Way> ways,
    List<Group> groups) {

  /**
   * A note.
   *
   * @param address where it can be read; as {@link Sources#address}
   */
  record Document(String path, String address) {}

  /** A line of a note with the words in it. */
  record Place(int document, int line, String quote) {}

  /**
   * @param label its name in lines that fit into its shape
   * @param group the group that it is drawn in
   * @param inside whether it is in the category of that group, and not only near it
   * @param x the middle of its shape
   * @param y the middle of its shape
   * @param categories the categories it is in
   */
  record Node(
      String key,
      String name,
      String kind,
      List<String> aliases,
      List<String> label,
      int group,
      boolean inside,
      long x,
      long y,
      long width,
      long height,
      List<Integer> categories,
      List<Passage> passages,
      List<Naming> documents) {}

  /** Prose about a node. */
  record Passage(String part, String text, int document, int line) {}

  /** Where a document names a node. */
  record Naming(int document, List<Integer> lines) {}

  /**
   * A relationship as all documents together state it.
   *
   * @param via in the dependency layer the type that it follows from
   * @param strength in the dependency layer only
   * @param status why it does not hold for good
   */
  record Edge(
      int from,
      int to,
      String type,
      @OmittedIfNull @Nullable String via,
      @OmittedIfNull @Nullable String strength,
      @OmittedIfNull @Nullable String status,
      List<Integer> places) {}

  /**
   * How the line between two nodes goes.
   *
   * @param points x and y by turns, from one border to the other
   */
  record Way(int from, int to, List<Long> points) {}

  /**
   * @param category the node that names it; null where things belong together without a category
   * @param tallX how far it is moved on a screen that is higher than wide
   * @param tallY how far it is moved on such a screen
   */
  record Group(String name, @OmittedIfNull @Nullable Integer category, long tallX, long tallY) {}
}
