package dev.verbgraph.reader.markdown;

import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.reader.frontmatter.PropertyKeys;
import dev.verbgraph.reader.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A typed link: a phrase, and links to other notes.
 *
 * @param subject what stands before the phrase where that is a link, too: {@code - [[A]] uses
 *     [[B]]}; else it is about what the line stands under
 * @param phrase the words before the links
 * @param line the number of the line
 * @param targets at least one
 * @param onlyIfKnown whether words before a link are a remark more often than a relation, unless
 *     the vocabulary knows them
 */
record LinkLine(
    Optional<String> subject, String phrase, int line, List<Target> targets, boolean onlyIfKnown)
    implements Content {

  /**
   * @param name the note that is linked to, without a chapter of it and without the text that is
   *     shown instead
   * @param span where the name stands
   */
  record Target(String name, Span span) {}

  static final int MAX_PHRASE = 60;

  /** In a list these are a relation, too: {@code - uses}, {@code - "feeds"}, {@code - Author:}. */
  private static final List<Pattern> IN_LIST =
      List.of(
          Pattern.compile("[\"“”]([^\"“”]+)[\"“”]:?"),
          Pattern.compile("[*_]{0,2}(\\p{L}[\\p{L}\\p{N} _/-]*+):?[*_]{0,2}:?"));

  /** What may stand between and after links: tags and the ids of blocks are not words. */
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "(?:[\\s,;.&/+]++|\\band\\b|\\bor\\b|#(?!\\[\\[)[\\p{L}\\p{N}_/-]++|#(?=\\[\\[)|\\^[\\p{L}\\p{N}-]++)*+");

  private static final Pattern TAG = Pattern.compile("(?<![\\p{L}\\p{N}#&])#([\\p{L}\\p{N}_/-]++)");

  private static final int MAX_WORDS = 4;

  /** Words that begin a remark about a link, unless the vocabulary knows better. */
  private static final Set<String> REMARKS =
      Set.of(
          "a", "an", "the", "in", "on", "at", "from", "for", "and", "or", "but", "as", "by", "of",
          "with", "to", "about", "if", "when", "this", "that", "these", "see", "cf", "vs", "via",
          "my", "our", "also", "not", "no", "is", "are", "image", "figure", "link", "links", "note",
          "todo");

  /**
   * @param line the line without the mark of its item
   * @param inList whether it begins an item of a list
   * @return its typed links, in their order; empty where there are none
   */
  static List<LinkLine> of(Block.Line line, boolean inList) {
    return line.text().indexOf('[') < 0
        ? List.of()
        : ofShown(
            new Block.Line(line.number(), line.column(), HiddenText.blanked(line.text())), inList);
  }

  private static List<LinkLine> ofShown(Block.Line line, boolean inList) {
    String text = line.text();
    List<LinkLine> inline = new ArrayList<>();
    for (InlineFields.Field field : InlineFields.in(text)) {
      linkLine(line, field.key(), targets(line, field.from(), field.end())).ifPresent(inline::add);
    }
    if (!inline.isEmpty()) {
      return List.copyOf(inline);
    }
    int colons = fieldEnd(text);
    if (colons > 0) {
      return linkLine(
              line, key(text.substring(0, colons)), targets(line, colons + 2, text.length()))
          .stream()
          .toList();
    }
    return inList ? item(line).stream().toList() : List.of();
  }

  /** Whether a line is a field of the note: {@code uses:: …}, {@code **uses**:: …}. */
  static boolean isField(String text) {
    return fieldEnd(text) > 0;
  }

  /** The place of the colons behind the name of a field that begins the line; -1 without one. */
  private static int fieldEnd(String text) {
    int colons = text.indexOf("::");
    boolean field = colons > 0 && colons <= MAX_PHRASE && !key(text.substring(0, colons)).isEmpty();
    return field ? colons : -1;
  }

  /**
   * @param written what stands before the two colons
   * @return the name of the field without its emphasis; empty where that is none. With a blank
   *     before the colons it is a flashcard: question, answer
   */
  static String key(String written) {
    String key = written.stripLeading();
    int from = 0;
    int to = key.length();
    while (from < to && isEmphasis(key.charAt(from))) {
      from++;
    }
    while (to > from && isEmphasis(key.charAt(to - 1))) {
      to--;
    }
    key = key.substring(from, to);
    boolean named =
        !key.isEmpty()
            && Character.isLetter(key.codePointAt(0))
            && !Character.isWhitespace(key.charAt(key.length() - 1))
            && key.codePoints()
                .allMatch(c -> Character.isLetterOrDigit(c) || " \u00A0_/-".indexOf(c) >= 0);
    return named && !PropertyKeys.isAboutNote(key) ? key : "";
  }

  private static boolean isEmphasis(char c) {
    return c == '*' || c == '_';
  }

  private static Optional<LinkLine> linkLine(Block.Line line, String phrase, List<Target> targets) {
    return targets.isEmpty()
        ? Optional.empty()
        : Optional.of(new LinkLine(Optional.empty(), phrase, line.number(), targets, false));
  }

  /** All links of a field; beside a link, Logseq's tags are links, too. */
  private static List<Target> targets(Block.Line line, int from, int to) {
    List<NoteLinks.Link> links = NoteLinks.in(line.text(), from, to);
    List<Target> targets = new ArrayList<>();
    int done = from;
    for (NoteLinks.Link link : links) {
      tags(line, done, link.start(), targets);
      targets.add(target(line, link));
      done = link.end();
    }
    if (!links.isEmpty()) {
      tags(line, done, to, targets);
    }
    return List.copyOf(targets);
  }

  private static void tags(Block.Line line, int from, int to, List<Target> targets) {
    Matcher tag = TAG.matcher(line.text()).region(from, to);
    while (tag.find()) {
      targets.add(new Target(tag.group(1), line.span(tag.start(1), tag.end(1) - tag.start(1))));
    }
  }

  private static Target target(Block.Line line, NoteLinks.Link link) {
    return new Target(link.name(), line.span(link.at(), link.length()));
  }

  /** An item of a list that has a phrase, perhaps behind a link, and then nothing but links. */
  private static Optional<LinkLine> item(Block.Line line) {
    String text = line.text();
    List<NoteLinks.Link> links = NoteLinks.in(text, 0, text.length());
    if (links.isEmpty()) {
      return Optional.empty();
    }
    boolean isSubject = text.substring(0, links.getFirst().start()).isBlank();
    List<NoteLinks.Link> targets = isSubject ? links.subList(1, links.size()) : links;
    if (targets.isEmpty()) {
      return Optional.empty();
    }
    // Lists of further reading are made of Markdown links.
    boolean isWiki = text.startsWith("[[", targets.getFirst().start());
    int from = isSubject ? links.getFirst().end() : 0;
    int first = firstLink(text, from);
    if (first - from > MAX_PHRASE || !onlyLinks(text, first)) {
      return Optional.empty();
    }
    Optional<String> subject = isSubject ? Optional.of(links.getFirst().name()) : Optional.empty();
    return phrase(text.substring(from, first).strip())
        .map(phrase ->
            new LinkLine(
                subject,
                phrase,
                line.number(),
                targets.stream().map(link -> target(line, link)).toList(),
                !isWiki || isRemark(phrase)));
  }

  /** Where the first link from there on begins, wherever it leads. */
  private static int firstLink(String text, int from) {
    int at = text.indexOf('[', from);
    while (at >= 0 && NoteLinks.span(text, at, text.length()).isEmpty()) {
      at = text.indexOf('[', at + 1);
    }
    // A tag sign before a wikilink belongs to it.
    return at > from && text.charAt(at - 1) == '#' ? at - 1 : at;
  }

  /** Whether from there on to the end of the line there is nothing but links. */
  private static boolean onlyLinks(String text, int from) {
    int at = afterSeparator(text, from);
    while (at < text.length()) {
      Optional<NoteLinks.Span> link =
          text.charAt(at) == '[' ? NoteLinks.span(text, at, text.length()) : Optional.empty();
      if (link.isEmpty()) {
        return false;
      }
      at = afterSeparator(text, link.get().end());
    }
    return true;
  }

  private static int afterSeparator(String text, int from) {
    Matcher separator = SEPARATOR.matcher(text).region(from, text.length());
    return separator.lookingAt() ? separator.end() : from;
  }

  private static Optional<String> phrase(String before) {
    for (Pattern pattern : IN_LIST) {
      Matcher matcher = pattern.matcher(before);
      if (matcher.matches()) {
        return Optional.of(key(matcher.group(1))).filter(phrase -> !phrase.isEmpty());
      }
    }
    return Optional.empty();
  }

  private static boolean isRemark(String phrase) {
    String[] words = phrase.toLowerCase(Locale.ROOT).split("\\s+", -1);
    return words.length > MAX_WORDS || REMARKS.contains(words[0]);
  }
}
