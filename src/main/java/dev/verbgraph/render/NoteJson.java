package dev.verbgraph.render;

import dev.verbgraph.data.Json;
import dev.verbgraph.data.OmittedIfNull;
import dev.verbgraph.importer.ReadResult.ReadNote;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Listing;
import dev.verbgraph.model.Passage;
import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Term;
import dev.verbgraph.resolve.JudgedNote;
import dev.verbgraph.resolve.JudgedNote.JudgedListing;
import dev.verbgraph.resolve.JudgedNote.JudgedPassage;
import dev.verbgraph.resolve.JudgedNote.JudgedStatement;
import dev.verbgraph.resolve.StatedRelation;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes what was read in notes, as {@code docs/notation.md} describes it: a list with one object
 * for each note, and each thing that was read on a line of its own.
 */
public final class NoteJson {

  private record ListingRow(
      String name,
      @Nullable String kind,
      String file,
      int line,
      int column,
      String quote,
      String entity,
      @OmittedIfNull @Nullable String title) {}

  private record StatementRow(
      TermRow subject,
      String phrase,
      TermRow object,
      String file,
      int line,
      int column,
      String quote,
      @OmittedIfNull @Nullable String form,
      @Nullable RelationRow relation) {}

  private record TermRow(String name, @Nullable String kind) {}

  private record RelationRow(
      String subject,
      String type,
      String object,
      @Nullable String status,
      @Nullable NeedRow dependency) {}

  private record NeedRow(String from, String to, String strength) {}

  private record PassageRow(
      String about, String part, String file, int line, int column, String text, String entity) {}

  private NoteJson() {}

  public static void print(List<ReadNote> notes, PrintWriter out) {
    String before = "[";
    for (ReadNote note : notes) {
      out.println(before);
      out.print(note(note));
      before = ",";
    }
    out.println(notes.isEmpty() ? "[]" : "\n]");
  }

  private static String note(ReadNote checked) {
    String file = checked.file();
    JudgedNote judged = checked.judged();
    return "{\"file\":"
        + Json.line(file)
        + ",\"title\":"
        + Json.line(judged.note().title().orElse(null))
        + ",\"properties\":"
        + Json.line(judged.note().properties())
        + rows("listings", judged.listings().stream().map(each -> row(file, each)).toList())
        + rows("statements", judged.statements().stream().map(each -> row(file, each)).toList())
        + rows("passages", judged.passages().stream().map(each -> row(file, each)).toList())
        + "}";
  }

  private static String rows(String name, List<? extends Record> rows) {
    return rows.stream()
        .map(row -> "\n" + Json.line(row))
        .collect(Collectors.joining(",", ",\n\"" + name + "\":[", "]"));
  }

  private static ListingRow row(String file, JudgedListing judged) {
    Listing listing = judged.listing();
    return new ListingRow(
        listing.term().name(),
        kind(listing.term()),
        file,
        listing.span().line(),
        listing.span().column(),
        listing.quote(),
        judged.entity(),
        listing.title().orElse(null));
  }

  private static StatementRow row(String file, JudgedStatement judged) {
    Statement statement = judged.statement();
    return new StatementRow(
        row(statement.subject()),
        statement.phrase(),
        row(statement.object()),
        file,
        statement.span().line(),
        statement.span().column(),
        statement.quote(),
        statement.form() == Statement.Form.PROSE ? "prose" : null,
        judged.relation().map(NoteJson::row).orElse(null));
  }

  private static RelationRow row(StatedRelation relation) {
    return new RelationRow(
        relation.subject(),
        relation.type().name(),
        relation.object(),
        relation.status().map(RelationStatus::word).orElse(null),
        relation
            .need()
            .map(need -> new NeedRow(need.from(), need.to(), need.strength().word()))
            .orElse(null));
  }

  private static PassageRow row(String file, JudgedPassage judged) {
    Passage passage = judged.passage();
    return new PassageRow(
        passage.about().name(),
        passage.part(),
        file,
        passage.span().line(),
        passage.span().column(),
        passage.text(),
        judged.entity());
  }

  private static TermRow row(Term term) {
    return new TermRow(term.name(), kind(term));
  }

  private static @Nullable String kind(Term term) {
    return term.kind().map(EntityKind::label).orElse(null);
  }
}
