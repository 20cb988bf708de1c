package dev.verbgraph.reader.c4.grammar;

/** An argument of a statement, without the blanks around it. */
public sealed interface C4Argument {

  /** Where it begins in the text of the grammar. */
  int from();

  /** Behind its last character, without quotes. */
  int to();

  /**
   * {@code "Uses"}.
   *
   * @param text may be empty
   * @param bare whether it has no quotes: to Mermaid it goes on to the next comma then
   */
  record Text(String text, boolean bare, int from, int to) implements C4Argument {}

  /** {@code $techn="HTTPS"}. */
  record Named(String key, String value, int from, int to) implements C4Argument {}
}
