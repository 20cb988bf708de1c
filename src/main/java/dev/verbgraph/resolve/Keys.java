package dev.verbgraph.resolve;

import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Term;
import java.util.Collection;

/**
 * Which entity a name means in a document: by its rules, and by the abbreviations that the names of
 * all documents introduce, and the other names that notes give to what they are about.
 */
record Keys(Abbreviations abbreviations, NoteAliases aliases) {

  static Keys of(Collection<ReadDocument> documents) {
    Abbreviations abbreviations = new Abbreviations();
    for (ReadDocument document : documents) {
      document.terms().stream()
          .map(Term::name)
          .distinct()
          .forEach(name -> abbreviations.learn(name, document.rules().identity()));
    }
    return new Keys(abbreviations, NoteAliases.of(documents, abbreviations));
  }

  EntityKey key(Term term, RulesLookup rules) {
    return key(term.name(), rules);
  }

  /** Whether a note gives this name, as another one, to what it is about. */
  boolean isAlias(String name, RulesLookup rules) {
    return aliases.meaning(abbreviations.key(rules.key(name))).isPresent();
  }

  EntityKey key(String name, RulesLookup rules) {
    return aliases.key(abbreviations.key(rules.key(name)));
  }
}
