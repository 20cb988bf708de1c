package dev.verbgraph.model;

import dev.verbgraph.diagnostic.Span;

/**
 * A piece of prose.
 *
 * @param about the listed thing that it describes, as its listing writes it; where it stands below
 *     none, what the note is about
 * @param part the label above the prose without its number ("Python Interaction"), or {@link
 *     #DESCRIPTION} where there is none
 * @param text the prose: its lines as the note has them, joined by {@code \n}, each trimmed
 * @param span the first line of the prose
 * @param atLarge whether it stands below no listed thing: it describes what the note is about if
 *     that is the only thing of the note, and is known
 */
public record Passage(Term about, String part, String text, Span span, boolean atLarge) {

  public Passage(Term about, String part, String text, Span span) {
    this(about, part, text, span, false);
  }

  /**
   * @return the same, as a description of what it is about
   */
  public Passage described() {
    return new Passage(about, part, text, span, false);
  }

  /** The part of prose without a label. */
  public static final String DESCRIPTION = "Description";
}
