package dev.verbgraph.resolve;

import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Names;
import dev.verbgraph.model.Note;
import dev.verbgraph.model.Term;
import dev.verbgraph.model.Unread;
import dev.verbgraph.vocabulary.Rules;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document before and after it was changed. Most changes can be noticed by no other document: a
 * line moves, another verb stands between the same names. Then the document alone has to be
 * resolved.
 *
 * <p>Why: docs/decisions/0071-an-edit-that-nobody-notices.md.
 *
 * @param before as it was, with the hash and the rules of then
 * @param after as it is, of the same path
 */
public record Edit(InputDocument before, InputDocument after) {

  /**
   * @return the paths of the documents, of these, that its links may lead to; may be empty
   */
  public List<DocumentPath> linked(Collection<DocumentPath> documents) {
    Set<String> names =
        Stream.of(before, after)
            .flatMap(document -> terms(document.note()))
            .filter(term -> term.link().isPresent())
            .map(term -> Names.fold(term.name()))
            .collect(Collectors.toSet());
    return names.isEmpty()
        ? List.of()
        : documents.stream()
            .filter(path -> !path.equals(after.path()))
            .filter(path -> names.contains(Names.fold(path.fileName())))
            .toList();
  }

  /**
   * @return the names that the document uses after the edit, and what its prose may describe; some
   *     several times
   */
  public Stream<String> names() {
    return terms(after.note()).map(Term::name);
  }

  /**
   * @param beside other documents, in any order; among them all that its links may lead to
   * @return empty where others certainly can notice the edit, or where that cannot be told
   */
  public Optional<Comparison> compared(List<InputDocument> beside) {
    // Whether prose at large describes something depends on others where nothing is listed.
    boolean lists = before.note().listings().isEmpty() == after.note().listings().isEmpty();
    if (!lists || !before.rules().equals(after.rules()) || !isPlain(before) || !isPlain(after)) {
      return Optional.empty();
    }
    Map<Rules, RulesLookup> rules = new HashMap<>();
    Comparison compared =
        new Comparison(
            this, beside, resolved(before, beside, rules), resolved(after, beside, rules));
    return compared.differsByFacts() ? Optional.of(compared) : Optional.empty();
  }

  private static Resolution resolved(
      InputDocument document, List<InputDocument> beside, Map<Rules, RulesLookup> rules) {
    return Resolver.resolve(Stream.concat(Stream.of(document), beside.stream()).toList(), rules);
  }

  /** Whether it has nothing that is judged, or told of, by what all other documents say. */
  private static boolean isPlain(InputDocument document) {
    Note note = document.note();
    return note.aliases().isEmpty()
        && note.unread().stream().noneMatch(unread -> unread.why() == Unread.Why.COLUMN)
        && note.statements().stream().allMatch(statement -> statement.chapter().isEmpty())
        && terms(note)
            .allMatch(term ->
                term.reference().isEmpty() && Names.visible(term.name()).equals(term.name()));
  }

  /** Also what prose at large is about: others may know it, and so have it described. */
  private static Stream<Term> terms(Note note) {
    return ReadDocument.terms(note, note.passages().stream());
  }
}
