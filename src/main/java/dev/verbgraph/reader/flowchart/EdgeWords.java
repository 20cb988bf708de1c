package dev.verbgraph.reader.flowchart;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which words on the edges of one diagram can be a relation; those that cannot are counted. */
public final class EdgeWords {

  private final Count withoutWords = new Count();
  private final Count withoutVerb = new Count();
  private final Count withoutEnd = new Count();

  private static final class Count {
    private int edges;
    private Optional<Span> first = Optional.empty();

    void add(Span place) {
      edges++;
      first = first.or(() -> Optional.of(place));
    }
  }

  /**
   * @param label what stands on the edge; may be empty
   * @param place the edge
   * @return the phrase that it states, without signs around it; empty where it states nothing
   */
  public Optional<String> phrase(String label, Span place) {
    String words = FlowchartLabel.phrase(label);
    if (words.isEmpty()) {
      withoutWords.add(place);
      return Optional.empty();
    }
    if (!FlowchartLabel.isPhrase(words)) {
      withoutVerb.add(place);
      return Optional.empty();
    }
    return Optional.of(words);
  }

  /** An edge that states nothing, whatever its words are, for it ends nowhere. */
  public void add(Span place) {
    withoutEnd.add(place);
  }

  /**
   * @param hint how an edge is labelled in this kind of diagram
   * @return one for each reason for which edges state nothing
   */
  public List<Diagnostic> diagnostics(Source source, String hint) {
    return Stream.of(
            ignored(source, withoutWords, Code.EDGE_WITHOUT_WORDS, "it has no label", hint),
            ignored(
                source,
                withoutVerb,
                Code.EDGE_WITHOUT_VERB,
                "its label does not start with a verb",
                hint),
            ignored(
                source,
                withoutEnd,
                Code.EDGE_WITHOUT_WORDS,
                "it ends at a junction, which is no service",
                "Draw it from one service to the other"))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Diagnostic> ignored(
      Source source, Count count, Code code, String why, String hint) {
    String more = count.edges < 2 ? "" : " (" + (count.edges - 1) + " more like it)";
    return count.first.map(
        place -> source.diagnostic(code, place, "edge ignored: " + why + more, hint));
  }
}
