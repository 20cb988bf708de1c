package dev.verbgraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Strength;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
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
    "uses (HTTPS), USES, false, SUBJECT_ON_OBJECT, HARD",
    "reads from (a NoSQL store (sharded)), READS_FROM, false, SUBJECT_ON_OBJECT, HARD",
    "is used by (a lot), USES, true, SUBJECT_ON_OBJECT, HARD",
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
    "hosted on GitHub, HOSTED_ON_GITHUB",
    "moves over (HTTPS), MOVES_OVER",
    "uses (not in production), USES_NOT_IN_PRODUCTION",
    "uses (planned for spring), USES_PLANNED_FOR_SPRING"
  })
  void wordsThatAreWrittenAsOneAreTakenApartAndNamesAreNot(String phrase, String type) {
    assertThat(vocabulary.meaning(phrase))
        .isInstanceOfSatisfying(
            Meaning.Unknown.class,
            unknown -> assertThat(unknown.relation().type().name()).isEqualTo(type));
  }

  @ParameterizedTest
  @CsvSource({
    "use, USES, false",
    "using, USES, false",
    "is using, USES, false",
    "are used by, USES, true",
    "is a dependency of, DEPENDS_ON, true",
    "query, QUERIES, false",
    "caching in, CACHES_IN, false",
    "are pushing to, PUSHES_TO, false",
    "running on, RUNS_ON, false",
    "accessing, ACCESSES, false",
    "being replaced by, REPLACED_BY, false",
    "is part of, PART_OF, false",
    "are part of, PART_OF, false",
    "also uses, USES, false",
    "currently runs on, RUNS_ON, false",
  })
  void aPhraseIsKnownInItsOtherForms(String phrase, String type, boolean inverse) {
    assertThat(vocabulary.meaning(phrase))
        .isInstanceOfSatisfying(
            Meaning.Known.class,
            known -> {
              assertThat(known.relation().type().name()).isEqualTo(type);
              assertThat(known.inverse()).isEqualTo(inverse);
              assertThat(known.status()).isEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "will use, USES, PLANNED",
    "plans to use, USES, PLANNED",
    "is planned to be used by, USES, PLANNED",
    "uses (planned), USES, PLANNED",
    "planned: uses, USES, PLANNED",
    "to be replaced by, REPLACED_BY, PLANNED",
    "is going to call, CALLS, PLANNED",
    "uses (deprecated), USES, DEPRECATED",
    "deprecated - runs on, RUNS_ON, DEPRECATED",
    "still uses (legacy), USES, DEPRECATED",
    "currently planned to use, USES, PLANNED",
  })
  void wordsBesideAPhraseSayThatItDoesNotHoldForGood(
      String phrase, String type, RelationStatus status) {
    assertThat(vocabulary.meaning(phrase))
        .isInstanceOfSatisfying(
            Meaning.Known.class,
            known -> {
              assertThat(known.relation().type().name()).isEqualTo(type);
              assertThat(known.status()).contains(status);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "does not use, DOES_NOT_USE",
    "doesn't use, DOESN_T_USE",
    "doesn\u2019t use, DOESN_T_USE",
    "no longer uses, NO_LONGER_USES",
    "is not used by, IS_NOT_USED_BY",
    "never calls, NEVER_CALLS",
    "will not use, WILL_NOT_USE",
    "used to use, USED_TO_USE",
    "not yet deployed to, NOT_YET_DEPLOYED_TO",
    "uses no, USES_NO",
    "no longer directly depends on (planned), NO_LONGER_DIRECTLY_DEPENDS_ON_PLANNED",
  })
  void aDeniedPhraseIsATypeOfItsOwnAndNoDependency(String phrase, String type) {
    assertThat(vocabulary.meaning(phrase))
        .isInstanceOfSatisfying(
            Meaning.Denied.class,
            denied -> {
              assertThat(denied.relation().type().name()).isEqualTo(type);
              assertThat(denied.relation().dependency()).isEqualTo(Dependency.NONE);
            });
  }

  /** Past, possible, or two verbs: what is not said to be is no dependency. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "used",
        "was used by",
        "could use",
        "may depend on",
        "tried to use",
        "used without",
        "not only uses"
      })
  void whatIsNotSaidToBeIsNoListedPhrase(String phrase) {
    assertThat(vocabulary.meaning(phrase)).isInstanceOf(Meaning.Unknown.class);
  }

  @Test
  void noFormOfAPhraseIsAFormOfAnother() {
    Map<String, RelationType> meanings = new HashMap<>();
    for (Relation relation : RulesReader.builtIn().relations()) {
      Stream.concat(relation.phrases().stream(), relation.inverse().stream())
          .map(Vocabulary::words)
          .flatMap(phrase -> Stream.concat(Stream.of(phrase), Inflections.of(phrase).stream()))
          .distinct()
          .forEach(form ->
              assertThat(meanings.merge(form, relation.type(), (one, other) -> one))
                  .as(form)
                  .isEqualTo(relation.type()));
    }
  }

  @Test
  void aLongTextIsNotSearchedForPhrases() {
    assertThat(vocabulary.meaning("not ".repeat(5000) + "uses"))
        .isInstanceOf(Meaning.Unknown.class);
  }

  @Test
  void anUnknownPhraseHasATypeOfItsOwnAndIsNoDependency() {
    assertThat(vocabulary.meaning("whispers to (via HTTP)"))
        .isInstanceOfSatisfying(
            Meaning.Unknown.class,
            unknown -> {
              assertThat(unknown.relation().type().name()).isEqualTo("WHISPERS_TO");
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
      case Meaning.Denied denied -> throw new AssertionError(denied);
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
