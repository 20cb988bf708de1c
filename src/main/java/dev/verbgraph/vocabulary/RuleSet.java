package dev.verbgraph.vocabulary;

/**
 * All that the files of rules of a folder say.
 *
 * @param rules what decides the meaning of its notes
 * @param notes how they are read and checked
 */
public record RuleSet(Rules rules, NoteRules notes) {

  static final RuleSet NONE = of(Rules.NONE);

  /** Rules that say nothing of how notes are read and checked. */
  public static RuleSet of(Rules rules) {
    return new RuleSet(rules, NoteRules.NONE);
  }

  RuleSet extendedBy(RuleSet more) {
    return new RuleSet(rules.extendedBy(more.rules), notes.extendedBy(more.notes));
  }
}
