package dev.verbgraph.reader.mindmap.strict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.data.JsonWriter;
import org.junit.jupiter.api.Test;

class StrictJsonTest {

  @Test
  void aTreeIsItsNodes() {
    assertThat(json("mindmap\n r((R))\n ::icon(i)\n  a\n  :::c\n"))
        .isEqualTo(
            "{\"tree\":{\"id\":0,\"nodeId\":\"r\",\"descr\":\"R\",\"level\":0,\"column\":1,"
                + "\"shape\":\"circle\",\"icon\":\"i\",\"children\":["
                + "{\"id\":1,\"nodeId\":\"a\",\"descr\":\"a\",\"level\":1,\"column\":2,"
                + "\"shape\":\"default\",\"class\":\"c\",\"children\":[]}]}}");
    assertThat(json("mindmap\n")).isEqualTo("{\"tree\":null}");
  }

  @Test
  void anErrorHasItsStageAndWhereMermaidNamesOneItsLine() {
    assertThat(json("mindmap\n a[b\n"))
        .startsWith("{\"stage\":\"parse\",\"line\":")
        .contains(",\"error\":\"")
        .endsWith("\"}");
    assertThat(json("pie\n")).startsWith("{\"stage\":\"detect\",\"error\":\"").endsWith("\"}");
  }

  private static String json(String map) {
    return JsonWriter.line(json -> StrictJson.write(StrictMindmap.parse(map), json)).strip();
  }
}
