package dev.verbgraph.resolve;

import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Term;
import java.util.Collection;

/**
 * Which entity a name means in a document: by its rules, by the abbreviations that the names of all
 * documents introduce and the other names that notes give to what they are about, and, where
 * several things bear the name, by what tells them apart.
 */
record Keys(Abbreviations abbreviations, NoteAliases aliases, Namesakes namesakes) {

  static Keys of(Collection<ReadDocument> documents) {
    Abbreviations abbreviations = new Abbreviations();
    for (ReadDocument document : documents) {
      document.terms().stream()
          .map(Term::name)
          .distinct()
          .forEach(name -> abbreviations.learn(name, document.rules().identity()));
    }
    NoteAliases aliases = NoteAliases.of(documents, abbreviations);
    Namesakes namesakes =
        Namesakes.of(documents, (name, rules) -> aliases.key(abbreviations.key(rules.key(name))));
    return new Keys(abbreviations, aliases, namesakes);
  }

  EntityKey key(Term term, ReadDocument in) {
    EntityKey name = name(term.name(), in.rules());
    return namesakes.key(
        name,
        term.reference(),
        aliases
            .claimant(abbreviations.key(in.rules().key(term.name())))
            .orElse(in.document().path()));
  }

  /**
   * @return the key of what bears a name, whoever uses it; of the bare name where several do
   */
  EntityKey name(String name, RulesLookup rules) {
    return aliases.key(abbreviations.key(rules.key(name)));
  }

  /**
   * Whether it is only another name of its thing: a note gives it to what it is about, or it tells
   * which of several bearers of a name is meant.
   */
  boolean isAlias(String name, RulesLookup rules) {
    return aliases.meaning(abbreviations.key(rules.key(name))).isPresent()
        || namesakes.isWritten(name(name, rules));
  }
}
