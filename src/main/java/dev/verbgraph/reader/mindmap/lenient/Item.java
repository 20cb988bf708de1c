package dev.verbgraph.reader.mindmap.lenient;

import dev.verbgraph.diagnostic.Span;

/** A line of a mindmap that says something. */
public sealed interface Item {

  /** How many blanks stand before it: what decides who is whose child. */
  int column();

  Span span();

  /**
   * @param name the text that a reader of the picture sees, never empty
   * @param line the line it stands on, trimmed
   */
  record Node(int column, String name, Span span, String line) implements Item {}

  /**
   * @param phrase the words behind the colons, never empty
   */
  record Verb(int column, String phrase, Span span) implements Item {}

  /** A verb line without words: what follows is governed by no verb any more. */
  record NoVerb(int column, Span span) implements Item {}
}
