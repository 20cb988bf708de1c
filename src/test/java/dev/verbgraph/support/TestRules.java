package dev.verbgraph.support;

import dev.verbgraph.vocabulary.RuleSet;
import dev.verbgraph.vocabulary.Rules;
import dev.verbgraph.vocabulary.RulesReader;
import java.nio.file.Path;

/** Rules with names. */
public final class TestRules {

  private TestRules() {}

  /**
   * @return the rules that hold for the notes in seeds
   */
  public static Rules ofSeeds() {
    return switch (RulesReader.ofFolder(Path.of("seeds"), RuleSet.of(RulesReader.builtIn()))) {
      case RulesReader.Outcome.Usable(RuleSet set) -> set.rules();
      case RulesReader.Outcome.Broken broken -> throw new AssertionError(broken);
    };
  }
}
