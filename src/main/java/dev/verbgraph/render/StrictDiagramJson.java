package dev.verbgraph.render;

import dev.verbgraph.data.JsonWriter;
import dev.verbgraph.reader.StrictReading;
import dev.verbgraph.reader.architecture.strict.ArchitectureJson;
import dev.verbgraph.reader.c4.strict.C4Json;
import dev.verbgraph.reader.flowchart.strict.FlowJson;
import dev.verbgraph.reader.mindmap.strict.StrictJson;
import java.io.PrintWriter;

/** Writes what Mermaid makes of diagrams: a list with one of them per line. */
public final class StrictDiagramJson {

  private final PrintWriter out;
  private boolean begun;

  /**
   * @param out where the list begins with the first diagram and must be ended with {@link #end}
   */
  public StrictDiagramJson(PrintWriter out) {
    this.out = out;
  }

  /**
   * @param file how the note is called that the diagram stands in
   */
  public void write(String file, StrictReading.Diagram diagram) {
    String text =
        JsonWriter.line(json -> {
          json.beginObject();
          json.member("file", file);
          json.member("line", diagram.line());
          json.member("endLine", diagram.endLine());
          json.member("input", diagram.input());
          json.name("expect");
          switch (diagram.answer()) {
            case StrictReading.OfMindmap(var result) -> StrictJson.write(result, json);
            case StrictReading.OfFlowchart(var result) -> FlowJson.write(result, json);
            case StrictReading.OfC4(var result) -> C4Json.write(result, json);
            case StrictReading.OfArchitecture(var result) -> ArchitectureJson.write(result, json);
          }
          json.endObject();
        });
    out.print((begun ? ",\n" : "[\n") + text);
    begun = true;
  }

  /**
   * @return whether there was any diagram
   */
  public boolean end() {
    out.println(begun ? "\n]" : "[]");
    return begun;
  }
}
