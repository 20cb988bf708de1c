package dev.verbgraph.render;

import dev.verbgraph.reader.StrictReading;
import dev.verbgraph.reader.mindmap.strict.StrictJson;
import java.io.PrintWriter;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;

/** Writes what Mermaid makes of mindmaps: a list with one map a line. */
public final class StrictMapJson {

  /** A map is as deep as its author likes; the writer does not call itself. */
  private static final JsonFactory DEEP =
      JsonFactory.builder()
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build())
          .build();

  private final PrintWriter out;
  private boolean begun;

  /**
   * @param out where the list begins with the first map and must be ended with {@link #end}
   */
  public StrictMapJson(PrintWriter out) {
    this.out = out;
  }

  /**
   * @param file how the note is called that the map stands in
   */
  public void write(String file, StrictReading.Map map) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = DEEP.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("file", file);
      json.writeNumberProperty("line", map.line());
      json.writeNumberProperty("endLine", map.endLine());
      json.writeStringProperty("input", map.input());
      json.writeName("expect");
      StrictJson.write(map.result(), json);
      json.writeEndObject();
    }
    out.print((begun ? ",\n" : "[\n") + text);
    begun = true;
  }

  /**
   * @return whether there was any map
   */
  public boolean end() {
    out.println(begun ? "\n]" : "[]");
    return begun;
  }
}
