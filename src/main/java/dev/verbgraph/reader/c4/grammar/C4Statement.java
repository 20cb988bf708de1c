package dev.verbgraph.reader.c4.grammar;

import java.util.List;

/** A statement of a C4 diagram that says more than a title. */
public sealed interface C4Statement {

  /**
   * A word with its arguments. Where the word {@linkplain C4Word.Role#opens() opens} something,
   * what follows up to the matching {@link End} is in it.
   *
   * @param arguments at least one
   * @param from where the word begins in the text of the grammar
   * @param to behind its last argument
   */
  record Call(C4Word word, List<C4Argument> arguments, int from, int to) implements C4Statement {}

  /** The brace that closes a boundary or a node. */
  record End() implements C4Statement {}
}
