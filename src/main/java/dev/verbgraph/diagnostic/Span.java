package dev.verbgraph.diagnostic;

/**
 * A piece of one line of a file.
 *
 * @param line the line, from 1
 * @param column the first character, from 1, counted in UTF-16 code units (SARIF's {@code
 *     utf16CodeUnits})
 * @param length how many code units it covers; 0 marks a place between two characters
 */
public record Span(int line, int column, int length) {

  public Span {
    if (line < 1 || column < 1 || length < 0) {
      throw new IllegalArgumentException("no such place: " + line + ":" + column + "+" + length);
    }
  }
}
