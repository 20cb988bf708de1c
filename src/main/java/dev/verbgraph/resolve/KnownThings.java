package dev.verbgraph.resolve;

import dev.verbgraph.model.Alias;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Listing;
import dev.verbgraph.model.Note;
import dev.verbgraph.model.Passage;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Term;
import dev.verbgraph.vocabulary.LexiconEntry;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names that are names of things beyond doubt: what notes list, state something of, link to or
 * are about, and what lexicons have. A title that may be a mere chapter is none by itself.
 */
final class KnownThings {

  /** What notes speak of. */
  private final Set<EntityKey> named = new HashSet<>();

  /** What notes are about and lexicons have, whether or not somebody speaks of it. */
  private final Set<EntityKey> titles = new HashSet<>();

  private KnownThings() {}

  static KnownThings of(Collection<ReadDocument> documents) {
    KnownThings known = new KnownThings();
    Set<RulesLookup> rules = new HashSet<>();
    for (ReadDocument document : documents) {
      names(document.note()).forEach(name -> known.named.add(document.rules().key(name)));
      titles(document.note()).forEach(name -> known.titles.add(document.rules().key(name)));
      if (rules.add(document.rules())) {
        document.rules().lexicon().stream()
            .map(LexiconEntry::name)
            .forEach(name -> known.titles.add(document.rules().key(name)));
      }
    }
    return known;
  }

  private static Stream<String> names(Note note) {
    return Stream.of(
            note.listings().stream().map(Listing::term).map(Term::name),
            note.passages().stream()
                .filter(passage -> !passage.atLarge())
                .map(Passage::about)
                .map(Term::name),
            note.statements().stream().map(Statement::object).map(Term::name),
            note.statements().stream()
                .filter(statement -> statement.chapter().isEmpty())
                .map(Statement::subject)
                .map(Term::name))
        .flatMap(names -> names);
  }

  private static Stream<String> titles(Note note) {
    return Stream.of(
            note.title().stream(), note.about().stream(), note.aliases().stream().map(Alias::name))
        .flatMap(names -> names);
  }

  /**
   * @param rules those of the note that has the name
   */
  boolean have(String name, RulesLookup rules) {
    EntityKey key = rules.key(name);
    return named.contains(key) || titles.contains(key);
  }

  /**
   * @param rules those of the note that has the name
   * @return whether a note speaks of it; a title alone does not
   */
  boolean haveNamed(String name, RulesLookup rules) {
    return named.contains(rules.key(name));
  }
}
