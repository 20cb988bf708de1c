package dev.verbgraph.resolve;

import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Term;
import java.util.Collection;
import java.util.Optional;

/**
 * Which entity a name means in a document: by its rules, by the abbreviations that the names of all
 * documents introduce and the other names that notes give to what they are about, and, where
 * several things bear the name, by what tells them apart. A link means what its note is about.
 */
record Keys(
    Abbreviations abbreviations,
    NoteAliases aliases,
    Namesakes namesakes,
    CatalogTitles titles,
    LinkTargets links) {

  static Keys of(Collection<ReadDocument> documents) {
    Abbreviations abbreviations = new Abbreviations();
    for (ReadDocument document : documents) {
      document.terms().stream()
          .map(Term::name)
          .distinct()
          .forEach(name -> abbreviations.learn(name, document.rules().identity()));
    }
    LinkTargets links = LinkTargets.of(documents);
    NoteAliases aliases = NoteAliases.of(documents, abbreviations, links);
    Namesakes namesakes =
        Namesakes.of(
            documents, (name, rules) -> aliases.key(abbreviations.key(rules.key(name))), links);
    CatalogTitles titles =
        CatalogTitles.of(
            documents, (term, in) -> untitled(term, in, abbreviations, aliases, namesakes));
    return new Keys(abbreviations, aliases, namesakes, titles, links);
  }

  /** A link means what the note is about that it leads to, whatever that is called here. */
  EntityKey key(Term term, ReadDocument in) {
    Optional<ReadDocument> note = links.note(term, in);
    return note.isPresent()
        ? named(Term.of(note.get().note().about().orElseThrow()), note.get())
        : named(term, in);
  }

  private EntityKey named(Term term, ReadDocument in) {
    EntityKey key = untitled(term, in, abbreviations, aliases, namesakes);
    // Catalogs refer to an entity by its name, never by its title.
    return term.reference().isPresent() ? key : titles.meaning(key).orElse(key);
  }

  private static EntityKey untitled(
      Term term,
      ReadDocument in,
      Abbreviations abbreviations,
      NoteAliases aliases,
      Namesakes namesakes) {
    EntityKey name = abbreviations.key(in.rules().key(term.name()));
    return namesakes.key(
        aliases.key(name), term.reference(), aliases.claimant(name).orElse(in.document().path()));
  }

  /**
   * @return the key of what bears a name, whoever uses it; of the bare name where several do
   */
  EntityKey name(String name, RulesLookup rules) {
    return aliases.key(abbreviations.key(rules.key(name)));
  }

  /**
   * Whether a name in prose is that of one thing: one that several things bear is not, unless it
   * tells of which.
   *
   * @param key of what it may be
   */
  boolean isClear(Term name, EntityKey key, ReadDocument in) {
    return namesakes.bearer(key).isEmpty() || key(name, in).equals(key);
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
