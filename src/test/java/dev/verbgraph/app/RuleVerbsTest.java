package dev.verbgraph.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.model.RelationType;
import dev.verbgraph.query.Verbs;
import dev.verbgraph.vocabulary.RulesReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleVerbsTest {

  private static final RelationType HOSTS = new RelationType("HOSTS");
  private static final RelationType USES = new RelationType("USES");
  private static final RelationType SCALES_WITH = new RelationType("SCALES_WITH");

  @Test
  void theFirstInversePhraseOfATypeLeadsBack() {
    Verbs verbs = RuleVerbs.of(List.of(RulesReader.builtIn()));

    assertThat(verbs.inverse(HOSTS)).contains("hosted by");
    assertThat(verbs.inverse(USES)).contains("used by");
    assertThat(verbs.inverse(SCALES_WITH)).isEmpty();
  }

  @Test
  void aTypeIsTurnedWhoseObjectDependsOnTheSubject() {
    Verbs verbs = RuleVerbs.of(List.of(RulesReader.builtIn()));

    assertThat(verbs.turns(HOSTS)).isTrue();
    assertThat(verbs.turns(USES)).isFalse();
  }
}
