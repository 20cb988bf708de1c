package dev.verbgraph.reader.markdown;

import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.reader.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that is a typed link: a phrase, and after it nothing but links to other notes.
 *
 * @param phrase the words before the links
 * @param line the number of the line
 */
record LinkLine(String phrase, int line, List<Target> targets) implements Content {

  /**
   * @param name the note that is linked to, without a chapter of it and without the text that is
   *     shown instead
   * @param span where the name stands
   */
  record Target(String name, Span span) {}

  private static final int MAX_PHRASE = 60;

  /**
   * {@code uses::}, {@code **uses**::}. With a blank before the colons it is a flashcard: question,
   * answer.
   */
  private static final Pattern FIELD =
      Pattern.compile("[*_]{0,2}(\\p{L}[\\p{L}\\p{N} _/-]*+)[*_]{0,2}::");

  /**
   * The rest is a relation only in a list: {@code - uses}, {@code - "integrates with"}, {@code -
   * Author:}.
   */
  private static final List<Pattern> IN_LIST =
      List.of(
          FIELD,
          Pattern.compile("[\"“”]([^\"“”]+)[\"“”]:?"),
          Pattern.compile("[*_]{0,2}(\\p{L}[\\p{L}\\p{N} _/-]*+):?[*_]{0,2}:?"));

  private static final Pattern SEPARATOR = Pattern.compile("[\\s,;.&]*+(?:and\\s++)?+");

  private static final int MAX_WORDS = 4;

  /** Words that begin a remark about a link and no relation to it. */
  private static final Set<String> REMARKS =
      Set.of(
          "a", "an", "the", "in", "on", "at", "from", "for", "and", "or", "but", "as", "by", "of",
          "with", "to", "about", "if", "when", "this", "that", "these", "see", "cf", "vs", "via",
          "my", "our", "also", "not", "no", "is", "are", "image", "figure", "link", "links", "note",
          "todo");

  /**
   * @param line the line without the mark of its item
   * @param inList whether it begins an item of a list
   */
  static Optional<LinkLine> of(Block.Line line, boolean inList) {
    int links = line.text().indexOf("[[");
    if (links < 1 || links > MAX_PHRASE) {
      return Optional.empty();
    }
    return phrase(line.text().substring(0, links).strip(), inList)
        .flatMap(phrase -> {
          List<Target> targets = targets(line, links);
          return targets.isEmpty()
              ? Optional.empty()
              : Optional.of(new LinkLine(phrase, line.number(), targets));
        });
  }

  private static Optional<String> phrase(String before, boolean inList) {
    for (Pattern pattern : inList ? IN_LIST : List.of(FIELD)) {
      Matcher matcher = pattern.matcher(before);
      if (matcher.matches()) {
        String phrase = matcher.group(1).strip();
        String[] words = phrase.toLowerCase(Locale.ROOT).split("\\s+", -1);
        boolean spoken =
            pattern == FIELD || (words.length <= MAX_WORDS && !REMARKS.contains(words[0]));
        return spoken
                && !Character.isWhitespace(matcher.group(1).charAt(matcher.group(1).length() - 1))
            ? Optional.of(phrase)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The links from there to the end of the line, or none if there is anything else. */
  private static List<Target> targets(Block.Line line, int from) {
    String text = line.text();
    List<Target> targets = new ArrayList<>();
    int at = from;
    while (text.startsWith("[[", at)) {
      int end = text.indexOf("]]", at);
      if (end < 0) {
        return List.of();
      }
      String inside = text.substring(at + 2, end);
      String name = inside.split("[|#^]", 2)[0].strip();
      if (name.isEmpty() || name.contains("[")) {
        return List.of();
      }
      targets.add(new Target(name, line.span(text.indexOf(name, at), name.length())));
      at = afterSeparator(text, end + 2);
    }
    return text.substring(at).isBlank() ? List.copyOf(targets) : List.of();
  }

  private static int afterSeparator(String text, int from) {
    Matcher separator = SEPARATOR.matcher(text).region(from, text.length());
    return separator.lookingAt() ? separator.end() : from;
  }
}
