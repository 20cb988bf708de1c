package dev.verbgraph.reader.markdown;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.reader.text.Block;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says where text that Markdown takes for prose or code is a diagram. */
final class Drawings {

  private static final Pattern FENCE = Pattern.compile("\\s*(?:```+|~~~+)(.*)");
  private static final Pattern BRANCH =
      Pattern.compile(
          "[\\s|\u2502\u2503]*(?:[\u251C\u2514\u2523\u2517\u2570][\u2500\u2501]+|[|+`]-{2,})\\s++[\\p{L}\\p{N}\"(\\[*].*");

  /** {@code src/}, {@code pom.xml}: what stands in folders is no matter of services. */
  private static final Pattern FILE = Pattern.compile(".*(?:/|[\\w)]\\.\\w{1,10})(?:\\s.*)?");

  private static final Pattern WORD = Pattern.compile("[\\s,.{}]++");

  private Drawings() {}

  /**
   * @param below what stands right below it, if that is prose too
   * @return what there is to say about it; empty also for code in a language that the fence names
   */
  static Optional<Diagnostic> in(Prose prose, Optional<Prose> below, Source source) {
    List<Block.Line> lines = prose.lines();
    Matcher fence = FENCE.matcher(lines.getFirst().text());
    if (fence.matches() && !fence.group(1).isBlank()) {
      return language(fence.group(1))
          .map(language ->
              source.diagnostic(
                  Code.DIAGRAM_SKIPPED,
                  lines.getFirst().span(0, lines.getFirst().text().length()),
                  "this diagram in " + language + " is not read",
                  "Draw it in Mermaid, as a mindmap, a flowchart, a C4 or an architecture"
                      + " diagram"));
    }
    // A blank line makes code of the indented lines of a diagram, but not of its header.
    Stream<Block.Line> code =
        below.filter(it -> it.form() == Prose.Form.INDENTED).stream()
            .map(it -> it.lines().getFirst());
    Optional<Block.Line> header =
        header(Stream.concat(lines.stream(), code).filter(line -> !line.text().isBlank()).toList());
    if (header.isPresent()) {
      return header.map(line ->
          source.diagnostic(
              Code.DIAGRAM_WITHOUT_FENCE,
              line.span(0, line.text().length()),
              "this diagram is not in a mermaid fence and is not read",
              "Put a line ```mermaid above it, and ``` below it"));
    }
    List<Block.Line> branches =
        lines.stream().filter(line -> BRANCH.matcher(line.text()).matches()).toList();
    if (branches.size() < 2
        || branches.stream().anyMatch(line -> FILE.matcher(line.text()).matches())) {
      return Optional.empty();
    }
    Block.Line first = branches.getFirst();
    return Optional.of(
        source.diagnostic(
            Code.TREE_DRAWN,
            first.span(0, first.text().length()),
            "this tree is drawn with lines and is not read",
            "Rewrite it as a mindmap in a ```mermaid fence"));
  }

  /**
   * @param info what stands behind the ticks of a fence
   * @return the language of diagrams that it names
   */
  private static Optional<String> language(String info) {
    return WORD.splitAsStream(info.strip())
        .filter(word -> !word.isEmpty())
        .findFirst()
        .flatMap(word ->
            switch (word.toLowerCase(Locale.ROOT)) {
              case "d2" -> Optional.of("D2");
              case "dot", "graphviz", "gv" -> Optional.of("DOT");
              case "plantuml", "puml" -> Optional.of("PlantUML");
              default -> Optional.empty();
            });
  }

  private static Optional<Block.Line> header(List<Block.Line> lines) {
    return IntStream.range(0, lines.size() - 1)
        .filter(i -> !FENCE.matcher(lines.get(i + 1).text()).matches())
        .filter(i -> PlainDiagrams.begins(lines.get(i), lines.get(i + 1)))
        .mapToObj(lines::get)
        .findFirst();
  }
}
