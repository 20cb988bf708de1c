package dev.verbgraph.reader.cleaning;

import dev.verbgraph.reader.cleaning.Revision.Cuts;
import dev.verbgraph.reader.mindmap.grammar.Chars;
import dev.verbgraph.reader.mindmap.grammar.DiagramFrontMatter;
import dev.verbgraph.reader.mindmap.grammar.Directives;
import java.util.Optional;

/**
 * What Mermaid does to the text of any diagram before it looks at its grammar. Each step is as odd
 * as it is there: the point is to end with the very same text.
 */
public final class Cleaning {

  private Cleaning() {}

  /** What comes of it. */
  public sealed interface Outcome {}

  /** The text as the grammar gets it. */
  public record Cleaned(Revision revision) implements Outcome {}

  /** Mermaid gives up. */
  public record Broken(Refusal why) implements Outcome {}

  /**
   * All steps up to the question which sort of diagram it is.
   *
   * @param given with one kind of line end
   * @param sort the sort that it is meant to be
   */
  public static Outcome clean(Revision given, Sort sort) {
    Revision revision = given.with(tagQuotes(given.text()));
    Optional<DiagramFrontMatter> front = DiagramFrontMatter.of(revision.text());
    if (front.isPresent()) {
      Optional<String> problem = FrontMatterYaml.problem(front.get().yaml(revision.text()));
      if (problem.isPresent()) {
        int place = revision.origin(front.get().bodyFrom());
        return new Broken(
            new Refusal(
                Stage.FRONT_MATTER, place, problem.get(), "Fix the YAML between the --- lines"));
      }
      revision = revision.from(front.get().end());
    }
    if (Directives.clash(revision.text()) && !Detection.isUnknown(revision, sort)) {
      return new Broken(
          new Refusal(
              Stage.INTERNAL,
              revision.origin(0),
              "the init directive holds a single word and cannot be combined with the wrap"
                  + " directive",
              "Remove one of the two directives"));
    }
    revision = withoutComments(withoutDirectives(revision));
    return new Cleaned(revision.from(Chars.skipBlanks(revision.text(), 0)));
  }

  /** One kind of line end. */
  public static String lineEnds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Double quotes around the attributes of HTML tags become single ones. */
  private static String tagQuotes(String text) {
    int open = text.indexOf('<');
    if (open < 0) {
      return text;
    }
    StringBuilder quoted = new StringBuilder(text);
    while (open >= 0) {
      int nameEnd = Chars.skipWord(text, open + 1);
      if (nameEnd == open + 1) {
        open = text.indexOf('<', nameEnd);
        continue;
      }
      int close = text.indexOf('>', nameEnd);
      if (close < 0) {
        break;
      }
      int value = text.indexOf("=\"", nameEnd, close);
      while (value >= 0) {
        int end = text.indexOf('"', value + 2, close);
        if (end < 0) {
          break;
        }
        quoted.setCharAt(value + 1, '\'');
        quoted.setCharAt(end, '\'');
        value = text.indexOf("=\"", end + 1, close);
      }
      open = text.indexOf('<', close + 1);
    }
    return quoted.toString();
  }

  static Revision withoutDirectives(Revision revision) {
    String text = revision.text();
    Cuts cuts = new Cuts();
    for (int at = Directives.find(text, 0); at >= 0; ) {
      int end = Directives.end(text, at);
      cuts.add(at, end);
      at = Directives.find(text, end);
    }
    return revision.without(cuts);
  }

  /**
   * Comments on lines of their own go, with all blank lines above them; a bare <code>%%</code>
   * stays.
   */
  private static Revision withoutComments(Revision revision) {
    String text = revision.text();
    Cuts cuts = new Cuts();
    int at = 0;
    while (at < text.length()) {
      // Always at the beginning of a line.
      int mark = Chars.skipBlanks(text, at);
      int content = mark + 2;
      if (text.startsWith("%%", mark)
          && content < text.length()
          && text.charAt(content) != '{'
          && text.charAt(content) != '\n') {
        int end = text.indexOf('\n', content);
        end = end < 0 ? text.length() : end + 1;
        cuts.add(at, end);
        at = end;
      } else {
        int end = Chars.lineEnd(text, mark);
        at = end + 1;
      }
    }
    return revision.without(cuts);
  }

  /**
   * A semicolon that ends what looks like a style is dropped: the last one of a line that has the
   * word, then a colon, and a hash in the same word as the colon. Meant for flowcharts, done to all
   * diagrams.
   */
  public static Revision withoutStyleSemicolons(Revision revision, String word) {
    String text = revision.text();
    Cuts cuts = new Cuts();
    int at = text.indexOf(word);
    while (at >= 0) {
      int lineEnd = Chars.lineEnd(text, at);
      int hash = hashBehindColon(text, at + word.length(), lineEnd);
      int semicolon = lineEnd - 1;
      while (semicolon > hash && text.charAt(semicolon) != ';') {
        semicolon--;
      }
      if (semicolon > hash) {
        cuts.add(semicolon, semicolon + 1);
      }
      at = text.indexOf(word, lineEnd);
    }
    return revision.without(cuts);
  }

  private static int hashBehindColon(String text, int from, int to) {
    boolean colon = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '#' && colon) {
        return i;
      }
      colon = c == ':' || (colon && !Chars.isBlank(c));
    }
    return to;
  }
}
