package dev.verbgraph.reader.mindmap.strict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.support.MermaidBridge;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Makes up maps and compares the strict reading of each with the real Mermaid's. Not part of the
 * build, for it needs Node. The one command, which installs Mermaid below {@code target} first:
 *
 * <pre>mvn test -Dtest=MermaidDifferential -Dmermaid.maps=20000 -Dmermaid.seed=1</pre>
 *
 * <p>Every difference is made as small as possible and printed as a case; put it into {@code
 * found-cases.json}.
 */
class MermaidDifferential {

  private static final int MAPS = Integer.getInteger("mermaid.maps", 20_000);
  private static final long SEED = Long.getLong("mermaid.seed", 1);
  private static final int BATCH = 50;
  private static final int ENOUGH = 25;

  @Test
  void noMapIsReadDifferently() throws IOException, InterruptedException {
    MapGenerator generator = new MapGenerator(SEED);
    Map<String, JsonNode> different = new LinkedHashMap<>();
    Map<String, Integer> verdicts = new LinkedHashMap<>();
    int asked = 0;
    try (MermaidBridge mermaid = new MermaidBridge("bridge.mjs")) {
      while (asked < MAPS && different.size() < ENOUGH) {
        List<String> maps =
            Stream.generate(generator::next).limit(Math.min(BATCH, MAPS - asked)).toList();
        List<JsonNode> answers = ask(mermaid, maps);
        for (int i = 0; i < maps.size(); i++) {
          verdicts.merge(answers.get(i).path("stage").asString("tree"), 1, Integer::sum);
          if (differs(maps.get(i), answers.get(i))) {
            String small = shrink(maps.get(i), mermaid);
            different.put(small, ask(mermaid, List.of(small)).getFirst());
          }
        }
        asked += maps.size();
      }
    }
    System.out.println(
        asked + " maps, seed " + SEED + ": " + verdicts + ", different: " + different.size());
    different.forEach((map, answer) ->
        System.out.println(
            MermaidCases.JSON.writeValueAsString(new Found("found", map, answer))
                + " // here: "
                + MermaidCases.answer(StrictMindmap.parse(map))));
    assertThat(different).isEmpty();
  }

  record Found(String id, String input, JsonNode expect) {}

  private static List<JsonNode> ask(MermaidBridge mermaid, List<String> maps) {
    return mermaid.ask(maps).stream().map(MermaidCases.JSON::readTree).toList();
  }

  private static boolean differs(String map, JsonNode answer) {
    return !MermaidCases.answer(StrictMindmap.parse(map)).equals(MermaidCases.answer(answer));
  }

  /** Takes pieces out, ever smaller ones, as long as the difference stays. */
  private static String shrink(String map, MermaidBridge mermaid) {
    String small = map;
    for (int size = Math.max(1, map.length() / 2); size > 0; size = size / 2) {
      for (int at = 0; at + size <= small.length(); ) {
        String less = small.substring(0, at) + small.substring(at + size);
        boolean whole = less.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
        if (whole && differs(less, ask(mermaid, List.of(less)).getFirst())) {
          small = less;
        } else {
          at++;
        }
      }
    }
    return small;
  }
}
