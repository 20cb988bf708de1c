package dev.verbgraph.reader.text;

import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.Names;

/** The words of a note that say something. */
public final class Quote {

  private static final int LONGEST = 300;

  private Quote() {}

  /**
   * @return the line of a place, or of a very long one the part from the place on
   */
  public static String of(Source source, Span span) {
    String line = source.lines().get(span.line() - 1);
    int from = line.length() <= LONGEST ? 0 : Math.min(span.column() - 1, line.length());
    int to = Math.min(line.length(), from + LONGEST + 1);
    return Names.beginning(line.substring(from, to).strip(), LONGEST);
  }
}
