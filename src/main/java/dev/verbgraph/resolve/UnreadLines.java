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

  private UnreadLines() {}

  /**
   * @return what is not read, by document and place; may be empty
   */
  static List<Diagnostic> of(List<ReadDocument> documents) {
    return documents.stream().flatMap(UnreadLines::of).toList();
  }

  /** Words that the vocabulary knows have made a relation of a line after all. */
  private static Stream<Diagnostic> of(ReadDocument document) {
    boolean read =
        document.note().unread().isEmpty()
            && document.document().note().statements().stream().noneMatch(UnreadLines::isWikilink);
    if (read) {
      return Stream.empty();
    }
    Set<Integer> told = new HashSet<>(document.statedLines());
    Stream<Unread> lines =
        document.note().unread().stream()
            .filter(each -> each.why() != Unread.Why.OTHER_WORDS || told.add(each.span().line()));
    Stream<Unread> candidates =
        document.document().note().statements().stream()
            .filter(UnreadLines::isWikilink)
            .filter(statement -> told.add(statement.span().line()))
            .map(UnreadLines::unread);
    return Stream.concat(lines, candidates).flatMap(each -> told(each, document));
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

  private static Stream<Diagnostic> told(Unread unread, ReadDocument document) {
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
                  document,
                  "a bracket of a link is missing; it is not read",
                  "Write [[Name]]"));
      case OTHER_WORDS ->
          phrase.stream()
              .map(known ->
                  diagnostic(
                      Code.LINK_IN_PROSE,
                      unread,
                      document,
                      "\"%s\" and a link with other words: read as prose, not as a relation"
                          .formatted(known),
                      "If it is one, write \"%s::\" before the links".formatted(known)));
      case CODE ->
          phrase.stream()
              .map(known ->
                  diagnostic(
                      Code.INDENTED_AS_CODE,
                      unread,
                      document,
                      "\"%s\" and a link, indented so far that Markdown treats it as code"
                          .formatted(known),
                      "Indent it less"));
    };
  }

  private static Diagnostic diagnostic(
      Code code, Unread unread, ReadDocument document, String message, String hint) {
    Excerpt line = Excerpt.of(unread.quote(), unread.quote());
    return document.diagnostic(code, unread.span(), line, message, hint);
  }
}
