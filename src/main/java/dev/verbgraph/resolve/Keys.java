package dev.verbgraph.resolve;

import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Term;
import java.util.Collection;

/**
 * Which entity a name means in a document: by its rules, and by the abbreviations that the names of
 * all documents introduce.
 */
record Keys(Abbreviations abbreviations) {

  static Keys of(Collection<ReadDocument> documents) {
    Abbreviations abbreviations = new Abbreviations();
    for (ReadDocument document : documents) {
      document.terms().stream()
          .map(Term::name)
          .distinct()
          .forEach(name -> abbreviations.learn(name, document.rules().identity()));
    }
    return new Keys(abbreviations);
  }

  EntityKey key(Term term, RulesLookup rules) {
    return key(term.name(), rules);
  }

  EntityKey key(String name, RulesLookup rules) {
    return abbreviations.key(rules.key(name));
  }
}
