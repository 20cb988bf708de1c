package dev.verbgraph.render;

import dev.verbgraph.data.JsonWriter;
import dev.verbgraph.reader.StrictReading;
import dev.verbgraph.reader.mindmap.strict.StrictJson;
import java.io.PrintWriter;

/** Writes what Mermaid makes of mindmaps: a list with one map a line. */
public final class StrictMapJson {

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
    String text =
        JsonWriter.line(json -> {
          json.beginObject();
          json.member("file", file);
          json.member("line", map.line());
          json.member("endLine", map.endLine());
          json.member("input", map.input());
          json.name("expect");
          StrictJson.write(map.result(), json);
          json.endObject();
        });
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
