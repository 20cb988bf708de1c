package dev.verbgraph.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares our strict reading of diagrams of one sort with the real Mermaid's: that of cases that
 * are kept, and that of diagrams that are made up.
 *
 * @param json what reads Mermaid's answers
 * @param theirs an answer of Mermaid, without what is not compared
 * @param ours our answer to a diagram, in the same words
 * @param <A> an answer
 */
public record MermaidComparison<A>(
    JsonMapper json, Function<JsonNode, A> theirs, Function<String, A> ours) {

  private static final int BATCH = 50;
  private static final int ENOUGH = 25;

  /** A diagram and Mermaid's answer to it. */
  public record Case<A>(String id, String input, A answer) {

    @Override
    public String toString() {
      return id;
    }
  }

  private record Found(String id, String input, JsonNode expect) {}

  /**
   * Compares answers as they are written, but for the words that an error is told in.
   *
   * @param ours our answer to a diagram as a line of JSON
   */
  public static MermaidComparison<JsonNode> ofJson(Function<String, String> ours) {
    JsonMapper json = JsonMapper.builder().build();
    return new MermaidComparison<>(
        json,
        MermaidComparison::withoutWords,
        diagram -> withoutWords(json.readTree(ours.apply(diagram))));
  }

  private static JsonNode withoutWords(JsonNode expect) {
    JsonNode answer = expect.deepCopy();
    if (answer.has("error")) {
      ((ObjectNode) answer).remove("error");
    }
    return answer;
  }

  /**
   * @param file a file of cases
   */
  public List<Case<A>> load(String file) {
    try (InputStream in = MermaidComparison.class.getResourceAsStream("/mermaid/" + file)) {
      List<Case<A>> cases = new ArrayList<>();
      for (JsonNode node : json.readTree(in).get("cases")) {
        cases.add(
            new Case<>(
                node.get("id").asString(),
                node.get("input").asString(),
                theirs.apply(node.get("expect"))));
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Fails where one of the diagrams is read differently. Every difference is made as small as
   * possible and printed as a case.
   *
   * @param script asks Mermaid, see {@link MermaidBridge}
   * @param what what the diagrams are called, such as {@code "maps, seed 1"}
   */
  public void compare(String script, String what, Supplier<String> generator, int count)
      throws IOException, InterruptedException {
    Map<String, JsonNode> different = new LinkedHashMap<>();
    Map<String, Integer> verdicts = new LinkedHashMap<>();
    int asked = 0;
    try (MermaidBridge mermaid = new MermaidBridge(script)) {
      while (asked < count && different.size() < ENOUGH) {
        List<String> diagrams =
            Stream.generate(generator).limit(Math.min(BATCH, count - asked)).toList();
        List<JsonNode> answers = ask(mermaid, diagrams);
        for (int i = 0; i < diagrams.size(); i++) {
          verdicts.merge(answers.get(i).path("stage").asString("diagram"), 1, Integer::sum);
          if (differs(diagrams.get(i), answers.get(i))) {
            String small = shrink(diagrams.get(i), mermaid);
            different.put(small, ask(mermaid, List.of(small)).getFirst());
          }
        }
        asked += diagrams.size();
      }
    }
    System.out.println(asked + " " + what + ": " + verdicts + ", different: " + different.size());
    different.forEach((diagram, answer) ->
        System.out.println(
            json.writeValueAsString(new Found("found", diagram, answer))
                + " // here: "
                + ours.apply(diagram)));
    assertThat(different).isEmpty();
  }

  private List<JsonNode> ask(MermaidBridge mermaid, List<String> diagrams) {
    return mermaid.ask(diagrams).stream().map(json::readTree).toList();
  }

  private boolean differs(String diagram, JsonNode answer) {
    return !ours.apply(diagram).equals(theirs.apply(answer));
  }

  /** Takes pieces out, ever smaller ones, as long as the difference stays. */
  private String shrink(String diagram, MermaidBridge mermaid) {
    String small = diagram;
    for (int size = Math.max(1, diagram.length() / 2); size > 0; size = size / 2) {
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
