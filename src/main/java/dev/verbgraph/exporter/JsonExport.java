package dev.verbgraph.exporter;

import dev.verbgraph.data.Json;
import dev.verbgraph.resolve.DocumentChange;
import dev.verbgraph.resolve.GraphChange;
import dev.verbgraph.store.ExportContent;
import dev.verbgraph.store.GraphJson;
import dev.verbgraph.store.GraphUpdate;
import dev.verbgraph.store.Ledger;
import dev.verbgraph.store.StoredNote;
import dev.verbgraph.store.StoredReading;
import dev.verbgraph.store.StoredRules;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The graph as a JSON file. {@code entities} and {@code documents} are the graph, for other
 * programs to read; {@code readings} and {@code rules} are what it follows from, and all that an
 * import of the file looks at.
 */
public final class JsonExport {

  private JsonExport() {}

  /**
   * @param update what makes this graph of an empty one
   * @param lines hears the lines of the file, one for each entity, document, reading and set of
   *     rules
   */
  public static void write(GraphUpdate update, Consumer<String> lines) {
    GraphChange graph = update.change();
    lines.accept("{");
    lines.accept("\"verbgraph\": " + ExportContent.FORM + ",");
    member("entities", graph.entities().added().stream().map(GraphJson::of), lines);
    lines.accept(",");
    member(
        "documents",
        graph.documents().stream().map(DocumentChange::added).map(GraphJson::of),
        lines);
    lines.accept(",");
    member("readings", update.readings().values().stream().map(JsonExport::reading), lines);
    lines.accept(",");
    member(
        "rules",
        update.rules().entrySet().stream()
            .map(rules ->
                new ExportContent.IdentifiedRules(
                    rules.getKey().value(), StoredRules.of(rules.getValue()))),
        lines);
    lines.accept("}");
  }

  private static void member(String name, Stream<?> values, Consumer<String> lines) {
    lines.accept("\"" + name + "\": [");
    Iterator<?> elements = values.iterator();
    while (elements.hasNext()) {
      lines.accept(Json.line(elements.next()) + (elements.hasNext() ? "," : ""));
    }
    lines.accept("]");
  }

  private static ExportContent.StoredDocument reading(StoredReading reading) {
    Ledger.Entry entry = reading.entry();
    return new ExportContent.StoredDocument(
        entry.document().value(),
        entry.location().toString(),
        entry.hash().hex(),
        entry.rules().value(),
        entry.reader(),
        StoredNote.of(reading.note()));
  }
}
