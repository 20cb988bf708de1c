package dev.verbgraph.reader.architecture.grammar;

import java.util.List;
import java.util.Optional;

/** A statement of an architecture diagram that says more than a title. */
public sealed interface ArchitectureStatement {

  /** Something that services are in. */
  record Group(
      ArchitectureId id, Optional<String> icon, Optional<String> title, Optional<ArchitectureId> in)
      implements ArchitectureStatement {}

  /**
   * @param icon the name of a picture
   * @param iconText a text in place of a picture
   */
  record Service(
      ArchitectureId id,
      Optional<String> icon,
      Optional<String> iconText,
      Optional<String> title,
      Optional<ArchitectureId> in)
      implements ArchitectureStatement {}

  /** A place where edges meet. */
  record Junction(ArchitectureId id, Optional<ArchitectureId> in)
      implements ArchitectureStatement {}

  record Edge(End left, Optional<String> title, End right) implements ArchitectureStatement {}

  /**
   * An end of an edge.
   *
   * @param wholeGroup whether it leads to the group that the service is in
   * @param side {@code L}, {@code R}, {@code T} or {@code B}
   * @param head whether an arrowhead points at it
   */
  record End(ArchitectureId id, boolean wholeGroup, String side, boolean head) {}

  /** What is drawn in a row or a column. */
  record Alignment(String direction, List<ArchitectureId> members)
      implements ArchitectureStatement {}
}
