package dev.verbgraph.query.neo4j;

import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.query.NoteDetails;
import dev.verbgraph.query.NotesCalled;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was read in one note, in Cypher. */
final class NoteCypher {

  private NoteCypher() {}

  static CypherQuestion<List<NotesCalled.Note>> of(NotesCalled asked) {
    return CypherQuestion.of(
        new BoundStatement(Cypher.of("internal/notes"), Map.of("path", asked.path())),
        table -> RowReader.rows(table).map(NoteCypher::note).toList());
  }

  private static NotesCalled.Note note(RowReader cells) {
    return new NotesCalled.Note(new DocumentPath(cells.text("path")), cells.optionalText("title"));
  }

  static CypherQuestion<NoteDetails.Page> of(NoteDetails asked) {
    return new CypherQuestion<>(
        Stream.of("ask/show-note-things", "ask/show-note-statements", "ask/show-note-passages")
            .map(name ->
                new BoundStatement(Cypher.of(name), Map.of("path", asked.of().path().value())))
            .toList(),
        tables ->
            new NoteDetails.Page(
                asked.of(),
                RowReader.rows(tables.get(0)).map(NoteCypher::thing).toList(),
                RowReader.rows(tables.get(1)).map(NoteCypher::said).toList(),
                RowReader.rows(tables.get(2)).map(NoteCypher::prose).toList()));
  }

  private static NoteDetails.Thing thing(RowReader cells) {
    return new NoteDetails.Thing(cells.text("name"), cells.kind("kind"), cells.numbers("lines"));
  }

  private static NoteDetails.Said said(RowReader cells) {
    return new NoteDetails.Said(
        cells.text("subject"),
        cells.type("type"),
        cells.text("object"),
        cells.strength("strength"),
        cells.status("status"),
        cells.place());
  }

  private static NoteDetails.Prose prose(RowReader cells) {
    return new NoteDetails.Prose(
        cells.optionalText("name"), cells.text("part"), cells.text("text"), cells.place());
  }
}
