package dev.verbgraph.resolve;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Excerpt;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.Listing;
import dev.verbgraph.model.Note;
import dev.verbgraph.model.Passage;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Statement.Form;
import dev.verbgraph.model.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document together with its rules, ready to be asked.
 *
 * @param rules the same object for equal rules
 * @param note what it says; without statements that are none by its rules
 * @param terms all names that the note uses, in its order, each once
 */
record ReadDocument(InputDocument document, RulesLookup rules, Note note, List<Term> terms) {

  static ReadDocument of(InputDocument document, RulesLookup rules) {
    Note note = said(document.note(), rules);
    return new ReadDocument(document, rules, note, terms(note));
  }

  /**
   * @return the same document, saying something else
   */
  ReadDocument with(Note other) {
    return new ReadDocument(document, rules, other, terms(other));
  }

  /**
   * @param prose what its prose states
   * @return the same document, stating that behind all else
   */
  ReadDocument and(List<Statement> prose) {
    return prose.isEmpty()
        ? this
        : with(
            note.with(
                Stream.concat(note.statements().stream(), prose.stream()).toList(),
                note.passages()));
  }

  /**
   * @return the lines, from 1, that state something
   */
  Set<Integer> statedLines() {
    return note.statements().stream()
        .map(statement -> statement.span().line())
        .collect(Collectors.toSet());
  }

  /** Says something about a place in it. */
  Diagnostic diagnostic(Code code, Span span, Excerpt excerpt, String message, String hint) {
    return new Diagnostic(code, document.path().value(), span, message, hint, Optional.of(excerpt));
  }

  private static Note said(Note note, RulesLookup rules) {
    return note.statements().stream().allMatch(said -> said.form() == Form.STATED)
        ? note
        : note.with(
            note.statements().stream().flatMap(said -> said(said, rules).stream()).toList(),
            note.passages());
  }

  private static Optional<Statement> said(Statement statement, RulesLookup rules) {
    return switch (statement.form()) {
      case ONLY_IF_KNOWN -> Optional.of(statement).filter(it -> rules.knows(it.phrase()));
      case ARROW -> rules.arrow().map(statement::stating).or(() -> Optional.of(statement));
      case STATED, EDGE, ANSWER, PROSE -> Optional.of(statement);
    };
  }

  private static List<Term> terms(Note note) {
    return terms(note, note.passages().stream().filter(passage -> !passage.atLarge()))
        .distinct()
        .toList();
  }

  /**
   * @param passages those of the note that count
   * @return the names that it uses, in its order; some several times
   */
  static Stream<Term> terms(Note note, Stream<Passage> passages) {
    return Stream.of(
            note.listings().stream().map(Listing::term),
            note.statements().stream()
                .flatMap(statement -> Stream.of(statement.subject(), statement.object())),
            passages.map(Passage::about))
        .flatMap(terms -> terms);
  }
}
