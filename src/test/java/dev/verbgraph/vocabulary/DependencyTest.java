package dev.verbgraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DependencyTest {

  @ParameterizedTest
  @EnumSource
  void hasTheWordThatFilesOfRulesHave(Dependency dependency) throws NoSuchFieldException {
    assertThat(dependency.word())
        .isEqualTo(
            Dependency.class.getField(dependency.name()).getAnnotation(JsonProperty.class).value());
    assertThat(Dependency.ofWord(dependency.word())).isEqualTo(dependency);
  }
}
