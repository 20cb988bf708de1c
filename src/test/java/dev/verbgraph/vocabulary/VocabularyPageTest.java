package dev.verbgraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.model.Strength;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code docs/vocabulary.md} has what the built-in vocabulary has. */
class VocabularyPageTest {

  @Test
  void thePageHasEachRelationInTheOrderOfTheFile() throws IOException {
    assertThat(rows())
        .filteredOn(row -> row.startsWith("| `"))
        .containsExactlyElementsOf(
            RulesReader.builtIn().relations().stream().map(VocabularyPageTest::row).toList());
  }

  @Test
  void thePageHasTheModifiers() throws IOException {
    Modifiers modifiers = RulesReader.builtIn().modifiers();

    for (List<String> words :
        List.of(
            modifiers.denied(), modifiers.planned(), modifiers.deprecated(), modifiers.current())) {
      assertThat(rows()).anyMatch(row -> row.contains("| " + String.join(", ", words) + " |"));
    }
  }

  private static List<String> rows() throws IOException {
    return Files.readAllLines(Path.of("docs/vocabulary.md"));
  }

  private static String row(Relation relation) {
    return "| `%s` | %s | %s | %s |"
        .formatted(
            relation.type(),
            String.join(", ", relation.phrases()),
            String.join(", ", relation.inverse()),
            need(relation));
  }

  private static String need(Relation relation) {
    String strength = relation.strength().map(Strength::word).orElse("");
    return switch (relation.dependency()) {
      case SUBJECT_ON_OBJECT -> "the subject needs the object, " + strength;
      case OBJECT_ON_SUBJECT -> "the object needs the subject, " + strength;
      case NONE -> "nobody";
    };
  }
}
