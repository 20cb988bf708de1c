package dev.verbgraph.diagnostic;

/**
 * The part of a line that a diagnostic shows.
 *
 * @param text the text, at most 160 code units of it
 * @param column where in {@code text} the part begins that it is about, from 1
 * @param length how many code units of {@code text} it is about; 0 marks a place between two
 *     characters
 */
public record Excerpt(String text, int column, int length) {

  /**
   * @param part what it is about; the beginning of the text where this is not in it
   */
  public static Excerpt of(String text, String part) {
    int at = text.indexOf(part);
    return at < 0 ? new Excerpt(text, 1, 0) : new Excerpt(text, at + 1, part.length());
  }
}
