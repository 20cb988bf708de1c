package dev.verbgraph.reader.markdown;

import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.Names;
import dev.verbgraph.model.Unread;
import dev.verbgraph.reader.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds links in lines that are no typed links, and brackets that belong to no link. */
final class UnreadLinks {

  private static final String OPEN = "[[";
  private static final String CLOSE = "]]";

  /** What comes before it speaks of something else. */
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?;](?=\\s)");

  /** A question and its answer, as flashcards have them. */
  private static final String FLASHCARD = " ::";

  /** Before a Markdown link it asks to read something: {@code Read the [guide](guide.md)}. */
  private static final Pattern INVITATION =
      Pattern.compile("(?:read|see|use|follow|start|open)\\b", Pattern.CASE_INSENSITIVE);

  /** Of items, tasks and headings. */
  private static final Pattern MARKS = Pattern.compile("^[^\\p{L}\\p{N}]++");

  /** The path of a note beside one bracket or more, as it stands where another one got lost. */
  private static final Pattern LOOSE_PATH =
      Pattern.compile(
          "\\]\\(?[^\\s()\\[\\]]++(?<=\\.md|\\.markdown|\\.mdx|\\.qmd)\\)?+"
              + "|\\[[^\\[\\]()]*+\\([^\\s()\\[\\]]++(?<=\\.md|\\.markdown|\\.mdx|\\.qmd)\\)");

  private UnreadLinks() {}

  /**
   * @param line no typed link
   * @param code whether it is code to Markdown
   * @return empty where it has no link
   */
  static Optional<Unread> in(Block.Line line, boolean code, Source source) {
    if (line.text().indexOf('[') < 0 && line.text().indexOf(']') < 0) {
      return Optional.empty();
    }
    String text = HiddenText.blanked(line.text());
    List<NoteLinks.Link> links = NoteLinks.in(text, 0, text.length());
    Optional<Span> loose = loose(line, text);
    if (code) {
      return links.isEmpty() && loose.isEmpty()
          ? Optional.empty()
          : Optional.of(unread(Unread.Why.CODE, List.of(text), whole(line), source));
    }
    if (loose.isPresent()) {
      return Optional.of(unread(Unread.Why.BROKEN_LINK, List.of(text), loose.get(), source));
    }
    List<String> words = text.contains(FLASHCARD) ? List.of() : wordsBefore(text, links);
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(unread(Unread.Why.OTHER_WORDS, words, whole(line), source));
  }

  /**
   * @param line a typed link
   * @return empty where all brackets in it belong to links
   */
  static Optional<Unread> broken(Block.Line line, Source source) {
    String text = HiddenText.blanked(line.text());
    return loose(line, text)
        .map(span -> unread(Unread.Why.BROKEN_LINK, List.of(text), span, source));
  }

  private static Unread unread(Unread.Why why, List<String> words, Span span, Source source) {
    return new Unread(why, words, span, source.quote(span));
  }

  private static Span whole(Block.Line line) {
    String text = line.text();
    int indent = text.length() - text.stripLeading().length();
    return line.span(indent, text.strip().length());
  }

  /** The first two brackets in a row, or path, that belong to no link and to no embed. */
  private static Optional<Span> loose(Block.Line line, String text) {
    int at = 0;
    int open = text.indexOf(OPEN);
    int close = text.indexOf(CLOSE);
    while (open >= 0 || close >= 0) {
      boolean closes = open < 0 || (close >= 0 && close < open);
      // A third bracket belongs to the text before a link.
      boolean third = !closes && text.startsWith(OPEN, open + 1);
      Optional<NoteLinks.Span> link =
          closes || third ? Optional.empty() : NoteLinks.span(text, open, text.length());
      if (link.isEmpty() && !third) {
        return Optional.of(line.span(closes ? close : open, OPEN.length()));
      }
      at = link.map(NoteLinks.Span::end).orElse(open + 1);
      open = open < at ? text.indexOf(OPEN, at) : open;
      close = close >= 0 && close < at ? text.indexOf(CLOSE, at) : close;
    }
    return loosePath(line, text);
  }

  private static Optional<Span> loosePath(Block.Line line, String text) {
    if (!LOOSE_PATH.matcher(text).find()) {
      return Optional.empty();
    }
    StringBuilder rest = new StringBuilder(text);
    int open = text.indexOf('[');
    while (open >= 0) {
      int start = open;
      int end = NoteLinks.span(text, open, text.length()).map(NoteLinks.Span::end).orElse(start);
      rest.replace(start, end, " ".repeat(end - start));
      open = text.indexOf('[', Math.max(end, start + 1));
    }
    Matcher path = LOOSE_PATH.matcher(rest);
    return path.find()
        ? Optional.of(line.span(path.start(), path.end() - path.start()))
        : Optional.empty();
  }

  private static List<String> wordsBefore(String text, List<NoteLinks.Link> links) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (NoteLinks.Link link : links) {
      String before = text.substring(from, link.start());
      String[] sentences = SENTENCE_END.split(before, -1);
      String last = MARKS.matcher(Names.squeeze(sentences[sentences.length - 1])).replaceFirst("");
      boolean invites =
          !text.startsWith("[[", link.start()) && INVITATION.matcher(last).lookingAt();
      if (!last.isEmpty() && !invites) {
        words.add(last);
      }
      from = link.end();
    }
    return List.copyOf(words);
  }
}
