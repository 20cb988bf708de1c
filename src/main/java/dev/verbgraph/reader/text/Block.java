package dev.verbgraph.reader.text;

import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The content of a fence, or a whole file, as the parser of its language sees it: without the marks
 * and the indentation of the Markdown around it, but still knowing where in the file each line
 * stands.
 */
public record Block(List<Line> lines) {

  /**
   * @param number the line of the file, from 1
   * @param column the column of the file at which {@code text} begins, from 1
   * @param text the content
   */
  public record Line(int number, int column, String text) {

    /**
     * @param from the first code unit of {@code text}, from 0
     */
    public Span span(int from, int length) {
      return new Span(number, column + from, length);
    }
  }

  /** A whole file. */
  public static Block of(Source source) {
    return new Block(
        IntStream.range(0, source.lines().size())
            .mapToObj(i -> new Line(i + 1, 1, source.lines().get(i)))
            .toList());
  }

  /** The content with its lines joined by {@code \n}. */
  public String text() {
    return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }
}
