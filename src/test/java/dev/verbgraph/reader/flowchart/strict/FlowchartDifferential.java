package dev.verbgraph.reader.flowchart.strict;

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
 * Makes up flowcharts and compares the strict reading of each with the real Mermaid's. Not part of
 * the usual build, for it needs Node. The one command, which installs Mermaid below {@code target}
 * first:
 *
 * <pre>mvn test -Dtest=FlowchartDifferential -Dmermaid.charts=20000 -Dmermaid.seed=1</pre>
 *
 * <p>Every difference is made as small as possible and printed as a case; put it into {@code
 * found-flow-cases.json}.
 */
class FlowchartDifferential {

  private static final int CHARTS = Integer.getInteger("mermaid.charts", 20_000);
  private static final long SEED = Long.getLong("mermaid.seed", 1);
  private static final int BATCH = 50;
  private static final int ENOUGH = 25;

  @Test
  void noFlowchartIsReadDifferently() throws IOException, InterruptedException {
    FlowGenerator generator = new FlowGenerator(SEED);
    Map<String, JsonNode> different = new LinkedHashMap<>();
    Map<String, Integer> verdicts = new LinkedHashMap<>();
    int asked = 0;
    try (MermaidBridge mermaid = new MermaidBridge("flow-bridge.mjs")) {
      while (asked < CHARTS && different.size() < ENOUGH) {
        List<String> charts =
            Stream.generate(generator::next).limit(Math.min(BATCH, CHARTS - asked)).toList();
        List<JsonNode> answers = ask(mermaid, charts);
        for (int i = 0; i < charts.size(); i++) {
          verdicts.merge(answers.get(i).path("stage").asString("chart"), 1, Integer::sum);
          if (differs(charts.get(i), answers.get(i))) {
            String small = shrink(charts.get(i), mermaid);
            different.put(small, ask(mermaid, List.of(small)).getFirst());
          }
        }
        asked += charts.size();
      }
    }
    System.out.println(
        asked + " flowcharts, seed " + SEED + ": " + verdicts + ", different: " + different.size());
    different.forEach((chart, answer) ->
        System.out.println(
            FlowCases.JSON.writeValueAsString(new Found("found", chart, answer))
                + " // here: "
                + FlowCases.answer(StrictFlowchart.parse(chart))));
    assertThat(different).isEmpty();
  }

  record Found(String id, String input, JsonNode expect) {}

  private static List<JsonNode> ask(MermaidBridge mermaid, List<String> charts) {
    return mermaid.ask(charts).stream().map(FlowCases.JSON::readTree).toList();
  }

  private static boolean differs(String chart, JsonNode answer) {
    return !FlowCases.answer(StrictFlowchart.parse(chart)).equals(FlowCases.answer(answer));
  }

  /** Takes pieces out, ever smaller ones, as long as the difference stays. */
  private static String shrink(String chart, MermaidBridge mermaid) {
    String small = chart;
    for (int size = Math.max(1, chart.length() / 2); size > 0; size = size / 2) {
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
