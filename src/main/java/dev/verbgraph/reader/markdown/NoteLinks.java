package dev.verbgraph.reader.markdown;

import dev.verbgraph.model.Term;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the links of a line that lead to other notes: wikilinks ({@code [[Till]]}, {@code
 * [[dir/Till.md#Tiers|shown]]}) and Markdown links to files of notes ({@code
 * [shown](../dir/Till.md)}). A link is to the note that its last part names; links to other places,
 * to the note itself and embeds ({@code ![[Till]]}) are none.
 */
final class NoteLinks {

  /** No name of a note is longer; what is longer is text with two brackets in it. */
  private static final int LONGEST = 1000;

  /** The endings that a link may have and a name has not. */
  private static final List<String> ENDINGS = List.of(".md", ".markdown", ".mdx", ".qmd");

  /**
   * @param name of the note
   * @param path where it leads, as it is written
   * @param at where the name begins in the line
   * @param length of the name, as it is written there
   * @param start where the link begins
   * @param end the place behind the link
   */
  record Link(String name, String path, int at, int length, int start, int end) {

    Term term() {
      return Term.ofLink(name, path);
    }
  }

  private NoteLinks() {}

  /**
   * @param text a line
   * @param from where to begin
   * @param to where to end
   * @return the links in their order; may be empty
   */
  static List<Link> in(String text, int from, int to) {
    List<Link> links = new ArrayList<>();
    int at = text.indexOf('[', from);
    while (at >= 0 && at < to) {
      Optional<Span> span = span(text, at, to);
      int next = span.map(Span::end).orElse(at + 1);
      if (!isEmbed(text, at)) {
        span.flatMap(Span::link).ifPresent(links::add);
      }
      at = text.indexOf('[', next);
    }
    return links;
  }

  /**
   * What has the shape of a link.
   *
   * @param link empty where it leads to no other note
   */
  record Span(int end, Optional<Link> link) {}

  /**
   * @param at where there is a bracket
   * @return the link that begins there; empty where none does
   */
  static Optional<Span> span(String text, int at, int to) {
    return text.startsWith("[[", at) ? wikilink(text, at, to) : markdownLink(text, at, to);
  }

  private static boolean isEmbed(String text, int at) {
    return at > 0 && text.charAt(at - 1) == '!';
  }

  private static Optional<Span> wikilink(String text, int at, int limit) {
    int end = indexOf(text, "]]", at + 2, limit);
    int nested = indexOf(text, "[", at + 2, limit);
    if (end < 0 || (nested >= 0 && nested < end)) {
      return Optional.empty();
    }
    if (text.startsWith("#", at + 2)) {
      int shown = indexOf(text, "|", at + 2, end);
      int to = shown < 0 ? end : shown;
      String chapter = text.substring(at + 2, to).strip();
      return Optional.of(
          new Span(
              end + 2, Optional.of(new Link(chapter, chapter, at + 2, to - at - 2, at, end + 2))));
    }
    int nameEnd = end;
    for (String mark : List.of("|", "#", "^")) {
      int found = indexOf(text, mark, at + 2, nameEnd);
      nameEnd = found < 0 ? nameEnd : found;
    }
    // In tables the bar before the shown text is written \|.
    if (nameEnd > at + 2 && text.charAt(nameEnd - 1) == '\\') {
      nameEnd--;
    }
    return Optional.of(new Span(end + 2, link(text, at, end + 2, at + 2, nameEnd)));
  }

  private static Optional<Span> markdownLink(String text, int at, int to) {
    int shownEnd = indexOf(text, "]", at + 1, to);
    if (shownEnd < 0 || !text.startsWith("(", shownEnd + 1)) {
      return Optional.empty();
    }
    int end = indexOf(text, ")", shownEnd + 2, to);
    if (end < 0) {
      return Optional.empty();
    }
    int from = shownEnd + 2;
    int targetEnd = end;
    for (String mark : List.of("#", "?", " \"")) {
      int found = indexOf(text, mark, from, targetEnd);
      targetEnd = found < 0 ? targetEnd : found;
    }
    if (text.startsWith("<", from) && text.startsWith(">", targetEnd - 1)) {
      from++;
      targetEnd--;
    }
    String target = text.substring(from, Math.max(from, targetEnd));
    // An address with a scheme leads out of the notes.
    boolean leadsToNote = target.indexOf(':') < 0 && hasEnding(target);
    return Optional.of(
        new Span(
            end + 1,
            leadsToNote
                ? link(text, at, end + 1, from, targetEnd).map(NoteLinks::decoded)
                : Optional.empty()));
  }

  private static boolean hasEnding(String target) {
    return ENDINGS.stream().anyMatch(target.toLowerCase(Locale.ROOT)::endsWith);
  }

  /** The part behind the last slash between two places, without its ending. */
  private static Optional<Link> link(String text, int start, int end, int from, int to) {
    int at = to;
    while (at > from && text.charAt(at - 1) != '/') {
      at--;
    }
    int nameEnd = to;
    String written = text.substring(at, to);
    for (String ending : ENDINGS) {
      if (written.toLowerCase(Locale.ROOT).endsWith(ending)) {
        nameEnd = to - ending.length();
      }
    }
    while (at < nameEnd && isBlank(text.charAt(at))) {
      at++;
    }
    while (nameEnd > at && isBlank(text.charAt(nameEnd - 1))) {
      nameEnd--;
    }
    return at == nameEnd
        ? Optional.empty()
        : Optional.of(
            new Link(
                text.substring(at, nameEnd),
                text.substring(from, to).strip(),
                at,
                nameEnd - at,
                start,
                end));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** As addresses have it; a name with a lone percent sign is what it is. */
  private static Link decoded(Link link) {
    if (link.path().indexOf('%') < 0) {
      return link;
    }
    try {
      String name = decoded(link.name());
      return name.isEmpty()
          ? link
          : new Link(
              name, decoded(link.path()), link.at(), link.length(), link.start(), link.end());
    } catch (IllegalArgumentException notEncoded) {
      return link;
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8).strip();
  }

  private static int indexOf(String text, String mark, int from, int to) {
    return text.indexOf(mark, from, Math.max(from, Math.min(to, from + LONGEST)));
  }
}
