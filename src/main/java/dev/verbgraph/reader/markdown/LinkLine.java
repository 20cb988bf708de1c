package dev.verbgraph.reader.markdown;

import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.Names;
import dev.verbgraph.model.Term;
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
 * @param subjects what stands before the phrase where that is a link, too: {@code - [[A]], [[B]]
 *     use [[C]]}; empty where it is about what the line stands under
 * @param phrase the words before the links
 * @param line the number of the line
 * @param targets at least one
 * @param onlyIfKnown whether words before a link are a remark more often than a relation, unless
 *     the vocabulary knows them
 */
record LinkLine(
    List<Term> subjects, String phrase, int line, List<Target> targets, boolean onlyIfKnown)
    implements Content {

  /**
   * @param term the note that is linked to, without a chapter of it and without the text that is
   *     shown instead
   * @param span where the name stands
   */
  record Target(Term term, Span span) {}

  static final int MAX_PHRASE = 60;

  /** In a list these are a relation, too: {@code - uses}, {@code - "feeds"}, {@code - Author:}. */
  private static final List<Pattern> IN_LIST =
      List.of(
          Pattern.compile("[\"“”]([^\"“”]+)[\"“”]:?"),
          Pattern.compile("[*_]{0,3}(\\p{L}[\\p{L}\\p{N}\\p{Zs} _/-]*+):?[*_]{0,3}:?"));

  /** Outside lists it must stand out: {@code **uses:**}, {@code _uses_:}. */
  private static final Pattern LABEL =
      Pattern.compile("([*_]{1,3})(\\p{L}[\\p{L}\\p{N}\\p{Zs} /-]*+)(?::\\1|\\1:)");

  /** What may stand between and after links: tags and the ids of blocks are not words. */
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "(?:[\\s\\p{Zs},;.&/+]++|\\band\\b|\\bor\\b|#(?!\\[\\[)[\\p{L}\\p{N}_/-]++|#(?=\\[\\[)|\\^[\\p{L}\\p{N}-]++)*+");

  private static final Pattern TAG = Pattern.compile("(?<![\\p{L}\\p{N}#&])#([\\p{L}\\p{N}_/-]++)");

  /** Stands for what the line is about anyway. */
  private static final Pattern PRONOUN =
      Pattern.compile("^(?:it|this service|the service)\\s", Pattern.CASE_INSENSITIVE);

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
    boolean mayHold = line.text().indexOf('[') >= 0 || (inList && line.text().indexOf('#') >= 0);
    return mayHold
        ? ofShown(
            new Block.Line(line.number(), line.column(), HiddenText.blanked(line.text())), inList)
        : List.of();
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
    return (inList ? item(line) : labelled(line)).stream().toList();
  }

  /** A line of text: only what stands out before nothing but links, and only known words. */
  private static Optional<LinkLine> labelled(Block.Line line) {
    Matcher label = LABEL.matcher(line.text().stripLeading());
    return label.lookingAt() ? item(line).map(LinkLine::ifKnown) : Optional.empty();
  }

  private LinkLine ifKnown() {
    return new LinkLine(subjects, phrase, line, targets, true);
  }

  /**
   * @return the note that a line leads to which is nothing but one link; empty for other lines
   */
  static Optional<Term> only(Block.Line line) {
    String text = HiddenText.blanked(line.text());
    List<NoteLinks.Link> links =
        text.indexOf('[') < 0 ? List.of() : NoteLinks.in(text, 0, text.length());
    return links.size() == 1
            && text.substring(0, links.getFirst().start()).isBlank()
            && onlyLinks(text, links.getFirst().start())
        ? Optional.of(links.getFirst().term())
        : Optional.empty();
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
                .allMatch(c ->
                    Character.isLetterOrDigit(c)
                        || Character.isSpaceChar(c)
                        || "_/-".indexOf(c) >= 0);
    return named && !PropertyKeys.isAboutNote(key) ? Names.squeeze(key) : "";
  }

  private static boolean isEmphasis(char c) {
    return c == '*' || c == '_';
  }

  private static Optional<LinkLine> linkLine(Block.Line line, String phrase, List<Target> targets) {
    return targets.isEmpty()
        ? Optional.empty()
        : Optional.of(new LinkLine(List.of(), phrase, line.number(), targets, false));
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
      targets.add(
          new Target(Term.of(tag.group(1)), line.span(tag.start(1), tag.end(1) - tag.start(1))));
    }
  }

  private static Target target(Block.Line line, NoteLinks.Link link) {
    return new Target(link.term(), line.span(link.at(), link.length()));
  }

  /** An item of a list that has a phrase, perhaps behind links, and then nothing but links. */
  private static Optional<LinkLine> item(Block.Line line) {
    String text = line.text();
    List<NoteLinks.Link> links = NoteLinks.in(text, 0, text.length());
    if (links.isEmpty()) {
      return tagged(line);
    }
    int subjects = leading(text, links);
    List<NoteLinks.Link> targets = links.subList(subjects, links.size());
    if (targets.isEmpty()) {
      return Optional.empty();
    }
    // Lists of further reading are made of Markdown links.
    boolean isWiki = text.startsWith("[[", targets.getFirst().start());
    int from = subjects == 0 ? 0 : links.get(subjects - 1).end();
    int first = firstLink(text, from);
    if (first - from > MAX_PHRASE || !onlyLinks(text, first)) {
      return Optional.empty();
    }
    return phrase(text.substring(from, first))
        .map(phrase ->
            new LinkLine(
                links.subList(0, subjects).stream().map(NoteLinks.Link::term).toList(),
                phrase,
                line.number(),
                targets.stream().map(link -> target(line, link)).toList(),
                !isWiki || isRemark(phrase)));
  }

  /** How many links stand before the first word of the line. */
  private static int leading(String text, List<NoteLinks.Link> links) {
    int count = 0;
    int at = 0;
    while (count < links.size() && afterSeparator(text, at) >= links.get(count).start()) {
      at = links.get(count).end();
      count++;
    }
    return count;
  }

  /** Logseq's tags are links: {@code - uses #Till}. Other tools have them for topics. */
  private static Optional<LinkLine> tagged(Block.Line line) {
    String text = line.text();
    int first = text.indexOf(" #") + 1;
    if (first <= 0 || first > MAX_PHRASE || !onlyLinks(text, first)) {
      return Optional.empty();
    }
    List<Target> tags = new ArrayList<>();
    tags(line, first, text.length(), tags);
    return tags.isEmpty()
        ? Optional.empty()
        : phrase(text.substring(0, first))
            .map(phrase -> new LinkLine(List.of(), phrase, line.number(), List.copyOf(tags), true));
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
    String words = PRONOUN.matcher(Names.squeeze(before)).replaceFirst("");
    for (Pattern pattern : IN_LIST) {
      Matcher matcher = pattern.matcher(words);
      if (matcher.matches()) {
        return Optional.of(key(matcher.group(1))).filter(phrase -> !phrase.isEmpty());
      }
    }
    return Optional.empty();
  }

  static boolean isRemark(String phrase) {
    String[] words = phrase.toLowerCase(Locale.ROOT).split("\\s+", -1);
    return words.length > MAX_WORDS || REMARKS.contains(words[0]);
  }
}
