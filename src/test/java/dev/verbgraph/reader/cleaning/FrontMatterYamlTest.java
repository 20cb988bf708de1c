package dev.verbgraph.reader.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the texts, {@code ~} ends a line and {@code →} is a tab. */
class FrontMatterYamlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: 1~b: 1",
        "a: {a: 1}~b: {a: 1}",
        "- a~- a",
        "a: &x 1~b: *x",
        "*x : 1~&x a: 1",
        "a: !!str 1~b: ! 2",
        "a:→1",
        "-→a",
        "a: b→c~'a→': 1",
        "a: |~  x~→~",
        "a: |~  x~  →y",
        "a: 1~...",
        "a: 1~... # end~~# really"
      })
  void isFineWhereMermaidTakesIt(String yaml) {
    // An alias needs its anchor first.
    assertThat(FrontMatterYaml.problem(lines(yaml)).isPresent()).isEqualTo(yaml.startsWith("*"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a: 1~a: 2               | the key a
          a→b: 1~a→b: 2           | the key a
          '{a: 1, a: 2}'          | the key a
          'a: *x'                 | anchor x
          'a: !!set x'            | tag
          'a: !mine x'            | !mine
          'a: !!seq [!!other x]'  | other
          a: 1~---~b: 2           | more than one document
          a: 1~...~b: 2           | more than one document
          a: 1~... b              | more than one document
          a: >~  x~ →~  y         | tabs
          a:~→b: 1                | not valid YAML
          """)
  void saysWhatMermaidDoesNotTake(String yaml, String problem) {
    assertThat(FrontMatterYaml.problem(lines(yaml)))
        .hasValueSatisfying(words ->
            assertThat(words).startsWith("the front matter is not valid YAML: ").contains(problem));
  }

  @Test
  void isNestedNoDeeperThanAnySettings() {
    assertThat(FrontMatterYaml.problem("[".repeat(200) + "]".repeat(200))).isEmpty();
    assertThat(FrontMatterYaml.problem("[".repeat(201) + "]".repeat(201)))
        .hasValueSatisfying(words -> assertThat(words).contains("nested too deeply"));
  }

  private static String lines(String text) {
    return text.replace('~', '\n').replace('→', '\t');
  }
}
