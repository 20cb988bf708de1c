package dev.verbgraph.resolve;

import dev.verbgraph.model.Listing;
import dev.verbgraph.model.Note;
import dev.verbgraph.model.Passage;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Term;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document together with its rules, ready to be asked.
 *
 * @param rules the same object for equal rules
 * @param note what it says; without statements that are none by its rules
 */
record ReadDocument(InputDocument document, RulesLookup rules, Note note) {

  static ReadDocument of(InputDocument document, RulesLookup rules) {
    Note note = document.note();
    boolean plain = note.statements().stream().noneMatch(Statement::onlyIfKnown);
    return new ReadDocument(
        document,
        rules,
        plain
            ? note
            : note.with(
                note.statements().stream()
                    .filter(said -> !said.onlyIfKnown() || rules.knows(said.phrase()))
                    .toList()));
  }

  /**
   * @return all names that the note uses, in its order, each once
   */
  List<Term> terms() {
    return Stream.of(
            note().listings().stream().map(Listing::term),
            note().statements().stream()
                .flatMap(statement -> Stream.of(statement.subject(), statement.object())),
            note().passages().stream().map(Passage::about))
        .flatMap(terms -> terms)
        .distinct()
        .toList();
  }
}
