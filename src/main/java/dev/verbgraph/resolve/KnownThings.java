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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The names that are names of things beyond doubt: what notes list, state something of, link to or
 * are about, and what lexicons have. A title that may be a mere chapter is none by itself.
 */
final class KnownThings {

  /** What notes speak of. */
  private final Set<EntityKey> named = ConcurrentHashMap.newKeySet();

  /** What notes are about and lexicons have, whether or not somebody speaks of it. */
  private final Set<EntityKey> titles = ConcurrentHashMap.newKeySet();

  private KnownThings() {}

  static KnownThings of(Collection<ReadDocument> documents) {
    KnownThings known = new KnownThings();
    documents.parallelStream()
        .forEach(document -> {
          RulesLookup rules = document.rules();
          names(document.note()).map(rules::key).forEach(known.named::add);
          titles(document.note()).map(rules::key).forEach(known.titles::add);
        });
    documents.stream()
        .map(ReadDocument::rules)
        .distinct()
        .forEach(rules ->
            rules.lexicon().stream()
                .map(LexiconEntry::name)
                .map(rules::key)
                .forEach(known.titles::add));
    return known;
  }

  /**
   * @return the names that a note speaks of; some several times
   */
  static Stream<String> names(Note note) {
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
