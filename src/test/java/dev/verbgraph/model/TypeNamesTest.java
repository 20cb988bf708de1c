package dev.verbgraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeNamesTest {

  @ParameterizedTest
  @CsvSource({
    "depends on, DEPENDS_ON",
    "depends_on, DEPENDS_ON",
    "Depends-On, DEPENDS_ON",
    "dependsOn, DEPENDS_ON",
    "DEPENDS_ON, DEPENDS_ON",
    "uses (optional), USES_OPTIONAL",
    "2nd choice of, ND_CHOICE_OF",
    "gehört zu, GEHÖRT_ZU",
    "iPhone, IPHONE",
    "=>, ''",
    "42, ''",
  })
  void areMadeOfTheWordsOfAPhrase(String phrase, String type) {
    assertThat(TypeNames.of(phrase)).isEqualTo(type);
  }

  @Test
  void areNeverTooLongToRead() {
    assertThat(TypeNames.of("a ".repeat(100)))
        .hasSizeLessThanOrEqualTo(TypeNames.LONGEST)
        .doesNotEndWith("_");
    assertThat(TypeNames.of("\ud83d\ude00".repeat(3) + "a".repeat(63) + "\ud801\udc00"))
        .isEqualTo("A".repeat(63));
  }
}
