package dev.verbgraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What decides the order of an export must not depend on the order of an import. */
class OrderTest {

  @Test
  void evidenceComesInTheOrderOfTheDocument() {
    isOrder(
        List.of(
            new Evidence(1, 9, "uses", "z"),
            new Evidence(2, 1, "uses", "z"),
            new Evidence(2, 3, "calls", "z"),
            new Evidence(2, 3, "uses", "a"),
            new Evidence(2, 3, "uses", "b")));
  }

  @Test
  void relationshipsComeBySubjectTypeObjectDocumentAndWhatTheyFollowFrom() {
    isOrder(
        List.of(
            id("a", "USES", "z", "z.md", "USES"),
            id("b", "CALLS", "z", "z.md", "USES"),
            id("b", "USES", "a", "z.md", "USES"),
            id("b", "USES", "b", "a.md", "USES"),
            id("b", "USES", "b", "b.md", "CALLS"),
            id("b", "USES", "b", "b.md", "USES")));
  }

  private static <T extends Comparable<T>> void isOrder(List<T> ordered) {
    assertThat(ordered.reversed().stream().sorted()).containsExactlyElementsOf(ordered);
  }

  private static Relationship.Id id(
      String subject, String type, String object, String document, String via) {
    return new Relationship.Id(
        new EntityKey(subject),
        new RelationType(type),
        new EntityKey(object),
        new DocumentPath(document),
        new RelationType(via));
  }
}
