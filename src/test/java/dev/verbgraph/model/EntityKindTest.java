package dev.verbgraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EntityKindTest {

  @ParameterizedTest
  @EnumSource
  void isFoundByItsLabelInAnyLetterCase(EntityKind kind) {
    assertThat(EntityKind.ofLabel(kind.label())).contains(kind);
    assertThat(EntityKind.ofLabel(kind.name())).contains(kind);
  }

  @Test
  void hasALabelWithOneCapital() {
    assertThat(EntityKind.TECHNOLOGY.label()).isEqualTo("Technology");
  }

  @Test
  void isNotFoundByAnyOtherWord() {
    assertThat(EntityKind.ofLabel("Services")).isEmpty();
  }
}
