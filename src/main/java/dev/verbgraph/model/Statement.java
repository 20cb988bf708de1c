package dev.verbgraph.model;

import dev.verbgraph.diagnostic.Span;
import java.util.Optional;

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
 * @param form what the notation says of its phrase
 * @param chapter where the subject is a title that may be a mere chapter of the note; empty where
 *     the notation leaves no doubt
 */
public record Statement(
    Term subject,
    String phrase,
    Term object,
    Span span,
    String quote,
    Form form,
    Optional<Chapter> chapter) {

  /** How sure it is that the phrase of a statement is a relation. */
  public enum Form {
    /** The notation says so. */
    STATED,
    /** The notation leaves it open: it says nothing unless the vocabulary knows its phrase. */
    ONLY_IF_KNOWN,
    /** Words on an edge of a picture, which are often none. */
    EDGE,
    /** An edge without words. Its phrase is {@link #LINKS_TO}. */
    ARROW,
    /** An edge out of a decision: its words say which way to go on. */
    ANSWER,
    /** A sentence of a description says so. No reader makes it: it takes names that are known. */
    PROSE
  }

  public Statement(Term subject, String phrase, Term object, Span span, String quote) {
    this(subject, phrase, object, span, quote, Form.STATED);
  }

  public Statement(Term subject, String phrase, Term object, Span span, String quote, Form form) {
    this(subject, phrase, object, span, quote, form, Optional.empty());
  }

  /** Whether it says nothing unless the vocabulary knows its phrase. */
  public boolean onlyIfKnown() {
    return form == Form.ONLY_IF_KNOWN;
  }

  /**
   * @return the same statement in other words, which are a relation
   */
  public Statement stating(String other) {
    return new Statement(subject, other, object, span, quote, Form.STATED, chapter);
  }

  /**
   * @return the same statement about something that is no mere chapter
   */
  public Statement about(Term other) {
    return new Statement(other, phrase, object, span, quote, form, Optional.empty());
  }

  /**
   * The title that a statement stands below.
   *
   * @param within what the statement is about where the title is no thing of its own
   * @param topic whether its words are those of chapters, such as "Runtime" or "Remarks"
   * @param title where it stands
   * @param above the same of {@code within}, where that is a title in doubt, too
   */
  public record Chapter(Term within, boolean topic, Span title, Optional<Chapter> above) {}

  /** The phrase of a child that no verb governs. */
  public static final String CONTAINS = "contains";

  /** The phrase of an edge that says no more than that there is one. */
  public static final String LINKS_TO = "links to";

  /** The phrase of a service that is listed in a category. */
  public static final String IN_CATEGORY = "in category";
}
