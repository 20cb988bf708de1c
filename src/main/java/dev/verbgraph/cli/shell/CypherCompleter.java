package dev.verbgraph.cli.shell;

import dev.verbgraph.cypher.CypherStatement;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Completes Cypher: entity names in quotes, relation types and labels behind their colon,
 * properties behind a dot and in braces, and keywords.
 */
final class CypherCompleter {

  private static final Pattern WORD = Pattern.compile("\\w*$");

  /** What stands before a label or a type in a node's or a relationship's bracket. */
  private static final Pattern BRACKET = Pattern.compile("(?<bracket>[(\\[])[^()\\[\\]{}]*[:|&!]$");

  /**
   * What stands before a property: something that has it and a dot, or the brace of a map and what
   * is in it already.
   */
  private static final Pattern OWNER = Pattern.compile("[\\w`)\\]]\\.$|\\{\\s*$|\\{[^{}]*,\\s*$");

  private final Supplier<Known> known;

  CypherCompleter(Supplier<Known> known) {
    this.known = known;
  }

  /**
   * @param before the text up to the cursor
   * @param statement where the cursor is in the statement
   */
  Completion at(String before, CypherStatement statement) {
    int start = before.length() - statement.inside();
    return switch (statement.place()) {
      case FINISHED, START, COMMENT, LINE_COMMENT, SCRIPT_COMMENT, PARAMETER, BACK_TICKS ->
          new Completion(before.length(), "", Quoting.NOTHING, List.of());
      case SINGLE_QUOTES -> name(before, start, Quoting.SINGLE_QUOTED_TEXT);
      case DOUBLE_QUOTES -> name(before, start, Quoting.DOUBLE_QUOTED_TEXT);
      case CODE -> code(before);
    };
  }

  private Completion name(String before, int start, Quoting quoting) {
    String word = before.substring(start).replaceAll("\\\\(.)", "$1");
    return new Completion(start, word, quoting, choices(known.get().names()));
  }

  private Completion code(String before) {
    Matcher word = WORD.matcher(before);
    word.find();
    List<String> words = words(before.substring(0, word.start()));
    return new Completion(word.start(), word.group(), Quoting.NOTHING, choices(words));
  }

  /**
   * @return what can come behind that text
   */
  private List<String> words(String before) {
    Matcher bracket = BRACKET.matcher(before);
    if (bracket.find()) {
      return bracket.group("bracket").equals("[") ? known.get().types() : known.get().labels();
    }
    return OWNER.matcher(before).find()
        ? known.get().properties()
        : Stream.concat(Keywords.first().stream(), Keywords.later().stream()).distinct().toList();
  }

  private static List<Choice> choices(List<String> words) {
    return words.stream().map(Choice::new).toList();
  }
}
