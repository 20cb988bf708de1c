package dev.verbgraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

  private final Vocabulary vocabulary = RulesReader.builtIn().vocabulary();

  @ParameterizedTest
  @CsvSource({
    "uses, USES, false, SUBJECT_ON_OBJECT, HARD",
    "depends on, DEPENDS_ON, false, SUBJECT_ON_OBJECT, HARD",
    "requires, REQUIRES, false, SUBJECT_ON_OBJECT, HARD",
    "runs on, RUNS_ON, false, SUBJECT_ON_OBJECT, HARD",
    "hosts, HOSTS, false, OBJECT_ON_SUBJECT, HARD",
    "depends_on, DEPENDS_ON, false, SUBJECT_ON_OBJECT, HARD",
    "depends-on!, DEPENDS_ON, false, SUBJECT_ON_OBJECT, HARD",
    "dependsOn, DEPENDS_ON, false, SUBJECT_ON_OBJECT, HARD",
    "usedBy, USES, true, SUBJECT_ON_OBJECT, HARD",
    "used by, USES, true, SUBJECT_ON_OBJECT, HARD",
    "Used  By, USES, true, SUBJECT_ON_OBJECT, HARD",
    "scales with, SCALES_WITH, false, SUBJECT_ON_OBJECT, SOFT",
    "integrates with, INTEGRATES_WITH, false, SUBJECT_ON_OBJECT, SOFT",
    "connects to, CONNECTS_TO, false, SUBJECT_ON_OBJECT, SOFT",
    "orchestrates, ORCHESTRATES, false, SUBJECT_ON_OBJECT, SOFT",
    "part of, PART_OF, false, SUBJECT_ON_OBJECT, SOFT",
    "connects, CONNECTS, false, NONE,",
    "integrates, INTEGRATES, false, NONE,",
    "provides, PROVIDES, false, NONE,",
  })
  void knowsThePhrasesOfTheSeeds(
      String phrase, String type, boolean inverse, Dependency dependency, Strength strength) {
    assertThat(vocabulary.meaning(phrase))
        .isInstanceOfSatisfying(
            Meaning.Known.class,
            known -> {
              assertThat(known.relation().type().name()).isEqualTo(type);
              assertThat(known.inverse()).isEqualTo(inverse);
              assertThat(known.relation().dependency()).isEqualTo(dependency);
              assertThat(known.relation().strength().orElse(null)).isEqualTo(strength);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "hasTopic, HAS_TOPIC",
    "calls by gRPC, CALLS_BY_GRPC",
    "gRPC, GRPC",
    "MySQL, MYSQL",
    "hosted on GitHub, HOSTED_ON_GITHUB"
  })
  void wordsThatAreWrittenAsOneAreTakenApartAndNamesAreNot(String phrase, String type) {
    assertThat(vocabulary.meaning(phrase))
        .isInstanceOfSatisfying(
            Meaning.Unknown.class,
            unknown -> assertThat(unknown.relation().type().name()).isEqualTo(type));
  }

  @Test
  void anUnknownPhraseHasATypeOfItsOwnAndIsNoDependency() {
    assertThat(vocabulary.meaning("talks to (via HTTP)"))
        .isInstanceOfSatisfying(
            Meaning.Unknown.class,
            unknown -> {
              assertThat(unknown.relation().type().name()).isEqualTo("TALKS_TO_VIA_HTTP");
              assertThat(unknown.relation().dependency()).isEqualTo(Dependency.NONE);
              assertThat(unknown.relation().object()).isEqualTo(EntityKind.CONCEPT);
              assertThat(unknown.near()).isEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "named in, IS_NAMED_IN",
    "Described-by, IS_DESCRIBED_BY",
    "in document, IS_IN_DOCUMENT"
  })
  void noPhraseGetsATypeThatVerbgraphItselfConnectsWith(String phrase, String type) {
    assertThat(vocabulary.meaning(phrase))
        .isInstanceOfSatisfying(
            Meaning.Unknown.class,
            unknown -> assertThat(unknown.relation().type().name()).isEqualTo(type));
  }

  @Test
  void aMistypedPhraseHasANearOne() {
    assertThat(vocabulary.meaning("integratse with"))
        .isInstanceOfSatisfying(
            Meaning.Unknown.class,
            unknown -> assertThat(unknown.near()).contains("integrates with"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"123", "***", "-->", "\uD83D\uDE80"})
  void aPhraseWithoutALetterIsUnusable(String phrase) {
    assertThat(vocabulary.meaning(phrase)).isEqualTo(new Meaning.Unusable());
  }

  @ParameterizedTest
  @ValueSource(strings = {"`]->() DETACH DELETE n //", "a\u202Eb", "x\ny", "}'\"{"})
  void aTypeHoldsNothingButLettersDigitsAndUnderscores(String phrase) {
    switch (vocabulary.meaning(phrase)) {
      case Meaning.Unknown unknown ->
          assertThat(unknown.relation().type().name()).matches("\\p{Lu}[\\p{Lu}\\p{N}_]*");
      case Meaning.Unusable unusable -> assertThat(phrase).doesNotContainPattern("\\p{L}");
      case Meaning.Known known -> throw new AssertionError(known);
    }
  }

  @Test
  void aTypeIsNotCutWithinACharacter() {
    assertThat(vocabulary.meaning("a".repeat(63) + "\uD801\uDC28b"))
        .isInstanceOfSatisfying(
            Meaning.Unknown.class,
            unknown -> assertThat(unknown.relation().type().name()).isEqualTo("A".repeat(63)));
  }

  @Test
  void aTypeIsNeverLongerThanAPersonCanRead() {
    assertThat(vocabulary.meaning("very ".repeat(5_000)))
        .isInstanceOfSatisfying(
            Meaning.Unknown.class,
            unknown ->
                assertThat(unknown.relation().type().name().length()).isLessThanOrEqualTo(64));
  }
}
