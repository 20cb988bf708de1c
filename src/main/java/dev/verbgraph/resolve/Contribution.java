package dev.verbgraph.resolve;

import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Note;
import dev.verbgraph.model.Passage;
import dev.verbgraph.model.Term;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What other documents can notice of one. The passes of the {@link Resolver} that look at all
 * documents at once look at nothing else of them, and not at places.
 *
 * @param own what no other document can say as well
 * @param facts what counts once, whichever documents of the same rules say it
 */
record Contribution(Own own, Set<Fact> facts) {

  /**
   * What a document says for itself.
   *
   * @param title its title
   * @param about what it is about
   * @param aliases the other names that it gives to that
   * @param titles the names by which it speaks of what its title says
   * @param prose its passages, in their order
   */
  record Own(
      Optional<String> title,
      Optional<String> about,
      Set<OtherName> aliases,
      Set<String> titles,
      List<Prose> prose) {}

  /** Another name of what a note is about. */
  record OtherName(String name, String of) {}

  /**
   * A passage.
   *
   * @param stated which of its lines, counted from its first, state something
   */
  record Prose(Term about, String part, String text, boolean atLarge, Set<Integer> stated) {

    private static Prose of(Passage passage, NavigableSet<Integer> stated) {
      int first = passage.span().line();
      int lines = (int) passage.text().chars().filter(c -> c == '\n').count();
      return new Prose(
          passage.about(),
          passage.part(),
          passage.text(),
          passage.atLarge(),
          stated.subSet(first, true, first + lines, true).stream()
              .map(line -> line - first)
              .collect(Collectors.toSet()));
    }
  }

  /** Something that a document says of a name. */
  sealed interface Fact {

    String name();

    /** It uses the name. */
    record Uses(Term term) implements Fact {
      @Override
      public String name() {
        return term.name();
      }
    }

    /** It lists the thing. */
    record Lists(Term term, Optional<String> title) implements Fact {
      @Override
      public String name() {
        return term.name();
      }
    }

    /** It leaves no doubt that this is a name. */
    record Knows(String name) implements Fact {}

    /** A phrase takes it to be something, when nobody tells. */
    record Takes(Term term, EntityKind kind) implements Fact {
      @Override
      public String name() {
        return term.name();
      }
    }
  }

  static Contribution of(ReadDocument document, Keys keys) {
    Note note = document.note();
    NavigableSet<Integer> stated = new TreeSet<>(document.statedLines());
    Own own =
        new Own(
            note.title(),
            note.about(),
            note.aliases().stream()
                .map(alias -> new OtherName(alias.name(), alias.of()))
                .collect(Collectors.toSet()),
            titles(document, keys),
            note.passages().stream().map(passage -> Prose.of(passage, stated)).toList());
    return new Contribution(own, facts(document));
  }

  private static Set<String> titles(ReadDocument document, Keys keys) {
    return document
        .note()
        .title()
        .map(title -> keys.name(title, document.rules()))
        .map(title ->
            document.terms().stream()
                .map(Term::name)
                .filter(name -> keys.name(name, document.rules()).equals(title))
                .collect(Collectors.toSet()))
        .orElse(Set.of());
  }

  private static Set<Fact> facts(ReadDocument document) {
    Note note = document.note();
    return Stream.<Stream<Fact>>of(
            document.terms().stream().map(Fact.Uses::new),
            note.listings().stream()
                .map(listing -> new Fact.Lists(listing.term(), listing.title())),
            KnownThings.names(note).map(Fact.Knows::new),
            note.statements().stream()
                .flatMap(statement -> Claims.guesses(statement, document.rules()).stream()))
        .flatMap(facts -> facts)
        .collect(Collectors.toSet());
  }

  /**
   * @return what only one of the two says; may be empty
   */
  Set<Fact> difference(Contribution other) {
    Set<Fact> difference = new HashSet<>(facts);
    difference.addAll(other.facts);
    difference.removeIf(fact -> facts.contains(fact) && other.facts.contains(fact));
    return difference;
  }
}
