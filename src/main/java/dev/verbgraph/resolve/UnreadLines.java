package dev.verbgraph.resolve;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Excerpt;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Unread;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells the lines that look like a typed link to somebody who knows the vocabulary, but are none.
 */
final class UnreadLines {

  private final ReadDocument document;
  private final Keys keys;
  private final EntityTable entities;

  private UnreadLines(ReadDocument document, Keys keys, EntityTable entities) {
    this.document = document;
    this.keys = keys;
    this.entities = entities;
  }

  /**
   * @param entities what documents name
   * @return what is not read, by document and place; may be empty
   */
  static List<Diagnostic> of(List<ReadDocument> documents, Keys keys, EntityTable entities) {
    return documents.parallelStream()
        .flatMap(document -> new UnreadLines(document, keys, entities).all())
        .toList();
  }

  private List<Statement> candidates() {
    return document.document().note().statements();
  }

  /** Words that the vocabulary knows have made a relation of a line after all. */
  private Stream<Diagnostic> all() {
    boolean read =
        document.note().unread().isEmpty()
            && candidates().stream().noneMatch(UnreadLines::isWikilink);
    if (read) {
      return Stream.empty();
    }
    Set<Integer> told = new HashSet<>(document.statedLines());
    Set<String> columns = new HashSet<>();
    document.note().unread().stream()
        .filter(each -> each.why() == Unread.Why.COLUMN)
        .forEach(each -> columns.addAll(each.words()));
    Stream<Unread> lines =
        document.note().unread().stream()
            .filter(each -> each.why() != Unread.Why.OTHER_WORDS || told.add(each.span().line()));
    Stream<Unread> others =
        candidates().stream()
            .filter(candidate -> isWikilink(candidate) && !columns.contains(candidate.phrase()))
            .filter(candidate -> told.add(candidate.span().line()))
            .map(UnreadLines::unread);
    return Stream.concat(lines, others).flatMap(this::told);
  }

  /** Whether a column that is no relation leads to notes, or names what they know. */
  private boolean isOfThings(Unread column) {
    String heading = column.words().getFirst();
    return !document.rules().knows(heading)
        && candidates().stream()
            .filter(candidate -> candidate.phrase().equals(heading))
            .anyMatch(candidate -> candidate.object().link().isPresent() || isKnown(candidate));
  }

  private boolean isKnown(Statement candidate) {
    return Stream.of(candidate.subject(), candidate.object())
        .map(term -> keys.key(term, document))
        .allMatch(entities.keys()::contains);
  }

  /** Words before a Markdown link are an invitation to read it more often than not. */
  private static boolean isWikilink(Statement candidate) {
    return candidate.onlyIfKnown()
        && candidate.object().link().isPresent()
        && candidate.quote().contains("[[");
  }

  /** A property, a column or an item whose words hold a phrase, but are none. */
  private static Unread unread(Statement candidate) {
    return new Unread(
        Unread.Why.OTHER_WORDS, List.of(candidate.phrase()), candidate.span(), candidate.quote());
  }

  private Stream<Diagnostic> told(Unread unread) {
    Optional<String> phrase =
        unread.words().stream()
            .flatMap(words -> document.rules().phraseIn(words).stream())
            .findFirst();
    return switch (unread.why()) {
      case BROKEN_LINK ->
          Stream.of(
              diagnostic(
                  Code.LINK_BROKEN,
                  unread,
                  "a bracket of a link is missing; it is not read",
                  "Write [[Name]]"));
      case OTHER_WORDS ->
          phrase.stream()
              .map(known ->
                  diagnostic(
                      Code.LINK_IN_PROSE,
                      unread,
                      "\"%s\" and a link with other words: read as prose, not as a relation"
                          .formatted(known),
                      "If it is one, write \"%s::\" before the links".formatted(known)));
      case COLUMN ->
          phrase.stream()
              .filter(known -> isOfThings(unread))
              .map(known ->
                  diagnostic(
                      Code.LINK_IN_PROSE,
                      unread,
                      "\"%s\" with other words: the column is not read as a relation"
                          .formatted(known),
                      "If it is one, write \"%s\" above it".formatted(known)));
      case SHORT_ROW ->
          phrase.stream()
              .map(known ->
                  diagnostic(
                      Code.TABLE_BROKEN,
                      unread,
                      "this row has fewer cells than its table has columns, of which one says \"%s\""
                          .formatted(known),
                      "Write a bar for each cell, also for an empty one"));
      case CODE ->
          phrase.stream()
              .map(known ->
                  diagnostic(
                      Code.INDENTED_AS_CODE,
                      unread,
                      "\"%s\" and a link, indented so far that Markdown treats it as code"
                          .formatted(known),
                      "Indent it less"));
    };
  }

  private Diagnostic diagnostic(Code code, Unread unread, String message, String hint) {
    Excerpt line = Excerpt.of(unread.quote(), unread.quote());
    return document.diagnostic(code, unread.span(), line, message, hint);
  }
}
