package dev.verbgraph.model;

import dev.verbgraph.diagnostic.Span;

/**
 * A piece of prose that describes a listed thing.
 *
 * @param about the thing, as its listing writes it
 * @param part the label above the prose without its number ("Python Interaction"), or {@link
 *     #DESCRIPTION} where there is none
 * @param text the prose: its lines as the note has them, joined by {@code \n}, each trimmed
 * @param span the first line of the prose
 */
public record Passage(Term about, String part, String text, Span span) {

  /** The part of prose without a label. */
  public static final String DESCRIPTION = "Description";
}
