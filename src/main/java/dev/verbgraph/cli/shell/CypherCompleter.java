package dev.verbgraph.cli.shell;

import dev.verbgraph.query.Statement;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Completes Cypher: entity names in quotes, relation types and labels behind their colon, and keywords. */
final class CypherCompleter {

  /** The word at the end, and what stands before it in a node's or a relationship's bracket. */
  private static final Pattern WORD = Pattern.compile("(?<bracket>[(\\[][^()\\[\\]{}]*[:|&!])?(?<word>\\w*)$");

  private final Supplier<Known> known;

  CypherCompleter(Supplier<Known> known) {
    this.known = known;
  }

  /**
   * @param before    the text up to the cursor
   * @param statement where the cursor is in the statement
   */
  Completion at(String before, Statement statement) {
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
    Matcher end = WORD.matcher(before);
    end.find();
    String bracket = end.group("bracket");
    List<Choice> choices =
        bracket == null
            ? choices(Stream.concat(Keywords.first().stream(), Keywords.later().stream()).distinct().toList())
            : choices(bracket.startsWith("[") ? known.get().types() : known.get().labels());
    return new Completion(end.start("word"), end.group("word"), Quoting.NOTHING, choices);
  }

  private static List<Choice> choices(List<String> words) {
    return words.stream().map(Choice::new).toList();
  }
}
