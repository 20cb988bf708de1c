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
            new Relationship.Id("a", "USES", "z", "z.md", "USES"),
            new Relationship.Id("b", "CALLS", "z", "z.md", "USES"),
            new Relationship.Id("b", "USES", "a", "z.md", "USES"),
            new Relationship.Id("b", "USES", "b", "a.md", "USES"),
            new Relationship.Id("b", "USES", "b", "b.md", "CALLS"),
            new Relationship.Id("b", "USES", "b", "b.md", "USES")));
  }

  private static <T extends Comparable<T>> void isOrder(List<T> ordered) {
    assertThat(ordered.reversed().stream().sorted()).containsExactlyElementsOf(ordered);
  }
}
