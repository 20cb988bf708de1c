package dev.verbgraph.render;

import dev.verbgraph.data.Json;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Listing;
import dev.verbgraph.model.Note;
import dev.verbgraph.model.Passage;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Term;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes what was read in notes, as {@code docs/notation.md} describes it: a list with one object
 * for each note, and each thing that was read on a line of its own.
 */
public final class NoteJson {

  private final PrintWriter out;
  private boolean begun;

  /**
   * @param out where the list begins with the first note and must be ended with {@link #end}
   */
  public NoteJson(PrintWriter out) {
    this.out = out;
  }

  /**
   * @param file how the note is called
   */
  public void write(String file, Note note) {
    out.println(begun ? "," : "[");
    begun = true;
    out.print("{\"file\":" + Json.line(file));
    out.print(",\"title\":" + Json.line(note.title().orElse(null)));
    out.print(",\"properties\":" + Json.line(note.properties()));
    rows("listings", note.listings(), it -> listing(file, it));
    rows("statements", note.statements(), it -> statement(file, it));
    rows("passages", note.passages(), it -> passage(file, it));
    out.print("}");
  }

  public void end() {
    out.println(begun ? "\n]" : "[]");
  }

  private <T> void rows(String name, List<T> all, Function<T, Map<String, Object>> row) {
    out.print(",\n\"" + name + "\":[");
    for (Iterator<T> each = all.iterator(); each.hasNext(); ) {
      out.print("\n" + Json.line(row.apply(each.next())) + (each.hasNext() ? "," : ""));
    }
    out.print("]");
  }

  private static Map<String, Object> listing(String file, Listing listing) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.putAll(term(listing.term()));
    place(json, file, listing.span());
    json.put("quote", listing.quote());
    if (!listing.aliases().isEmpty()) {
      json.put("aliases", listing.aliases());
    }
    return json;
  }

  private static Map<String, Object> statement(String file, Statement statement) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("subject", term(statement.subject()));
    json.put("phrase", statement.phrase());
    json.put("object", term(statement.object()));
    place(json, file, statement.span());
    json.put("quote", statement.quote());
    return json;
  }

  private static Map<String, Object> passage(String file, Passage passage) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("about", passage.about());
    json.put("part", passage.part());
    place(json, file, passage.span());
    json.put("text", passage.text());
    return json;
  }

  private static Map<String, Object> term(Term term) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", term.name());
    json.put("kind", term.kind().map(EntityKind::label).orElse(null));
    return json;
  }

  private static void place(Map<String, Object> json, String file, Span span) {
    json.put("file", file);
    json.put("line", span.line());
    json.put("column", span.column());
  }
}
