package dev.verbgraph.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The labels and relationship types that stand in every graph. {@code docs/graph.md} says what each
 * of them means.
 */
public final class GraphSchema {

  /** The label of every entity; the second one is its kind. */
  public static final String ENTITY = "Entity";

  public static final String DOCUMENT = "Document";

  public static final String PASSAGE = "Passage";

  /** The type that leads from an entity to a document that names it. */
  public static final String NAMED_IN = "NAMED_IN";

  /** The type that leads from an entity to a passage about it. */
  public static final String DESCRIBED_BY = "DESCRIBED_BY";

  /** The type that leads from a passage to its document. */
  public static final String IN_DOCUMENT = "IN_DOCUMENT";

  /** The types between entities, documents and passages. */
  public static final Set<String> STRUCTURE = Set.of(NAMED_IN, DESCRIBED_BY, IN_DOCUMENT);

  /** The types that no phrase can have. */
  public static final Set<String> RESERVED =
      Stream.concat(
              STRUCTURE.stream(),
              Stream.of(RelationType.PLANNED_DEPENDENCY, RelationType.DEPRECATED_DEPENDENCY)
                  .map(RelationType::name))
          .collect(Collectors.toUnmodifiableSet());

  private GraphSchema() {}

  /**
   * @return the labels that people ask for, {@code Entity} first
   */
  public static List<String> labels() {
    return Stream.concat(
            Stream.of(ENTITY, DOCUMENT, PASSAGE),
            Arrays.stream(EntityKind.values()).map(EntityKind::label))
        .toList();
  }
}
