package dev.verbgraph.model;

import dev.verbgraph.diagnostic.Span;

/**
 * One thing a note says: a subject, a phrase and an object.
 *
 * <p>Why: docs/decisions/0002-a-statement-points-at-its-object.md.
 *
 * @param subject the subject as written
 * @param phrase the words between them as written ("used by"); {@link #CONTAINS} and {@link
 *     #IN_CATEGORY} where the layout of the note says it without words
 * @param object the object as written
 * @param span the object: the place where the statement is complete. One line of a verb may govern
 *     a hundred objects; each statement points at its own
 * @param quote the words of the note that say so, in one line
 * @param onlyIfKnown whether the notation leaves open that it is one: it says nothing unless the
 *     vocabulary knows its phrase
 */
public record Statement(
    Term subject, String phrase, Term object, Span span, String quote, boolean onlyIfKnown) {

  public Statement(Term subject, String phrase, Term object, Span span, String quote) {
    this(subject, phrase, object, span, quote, false);
  }

  /** The phrase of a child that no verb governs. */
  public static final String CONTAINS = "contains";

  /** The phrase of a service that is listed in a category. */
  public static final String IN_CATEGORY = "in category";
}
