package dev.verbgraph.cli.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes a text apart as it comes. Comments between entries are nothing; those of a statement, and the {@code :param}
 * lines before it, belong to it.
 */
final class Reading {

  private static final String STATEMENT = "a statement";

  private final Grammar grammar;

  /** What has begun: a command, or {@code :param} lines and the statement behind them. */
  private final StringBuilder begun = new StringBuilder();

  /** How much of that is whole {@code :param} lines. */
  private int parameters;

  private Statement statement = new Statement();
  private Optional<Words.Splitter> command = Optional.empty();

  Reading(Grammar grammar) {
    this.grammar = grammar;
  }

  /**
   * @param text whole lines; only the last may lack its end
   * @return the entries that end in it, in order; a command ends with its line, unless a quote is open there
   */
  List<Entry> read(String text) {
    List<Entry> ended = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int lineBreak = text.indexOf('\n', at);
      int end = lineBreak < 0 ? text.length() : lineBreak + 1;
      line(text.substring(at, end), ended);
      at = end;
    }
    return ended;
  }

  /** @return what has begun, when no more comes */
  Optional<Entry> end() {
    if (command.isPresent()) {
      return takeCommand();
    }
    if (statement.begun() || statement.place() == Statement.Place.COMMENT) {
      return Optional.of(new Entry.Unfinished(";"));
    }
    boolean parameter = parameters > 0 || !begun.isEmpty() && statement.place() == Statement.Place.START;
    return parameter ? Optional.of(new Entry.Unfinished(STATEMENT)) : Optional.empty();
  }

  /** @return the text of the command that it is in the middle of; empty when it is in none */
  String command() {
    return command.isPresent() ? begun.toString() : "";
  }

  /** @return the statement, the comment or the {@code :param} line that it is in the middle of; empty when it is in none */
  Optional<Statement> statement() {
    return command.isPresent() || begun.length() == parameters ? Optional.empty() : Optional.of(statement);
  }

  private void line(String line, List<Entry> ended) {
    String rest = line;
    while (!rest.isEmpty()) {
      if (command.isPresent()) {
        rest = command(rest, ended);
      } else if (statement.place() == Statement.Place.START) {
        rest = beginning(rest, ended);
      } else {
        rest = statement(rest, ended);
      }
    }
  }

  private String beginning(String rest, List<Entry> ended) {
    String text = rest.stripLeading();
    if (text.isEmpty()) {
      return "";
    }
    if (Grammar.isParameter(text)) {
      begun.append(text);
      if (text.endsWith("\n")) {
        parameters = begun.length();
      }
      return "";
    }
    if (grammar.isStatement(text)) {
      return statement(text, ended);
    }
    if (parameters > 0) {
      ended.add(new Entry.Unfinished(STATEMENT));
      clear();
    }
    command = Optional.of(new Words.Splitter());
    return command(text, ended);
  }

  private String statement(String rest, List<Entry> ended) {
    int end = statement.read(rest);
    begun.append(rest, 0, end);
    if (statement.place() == Statement.Place.FINISHED) {
      ended.add(new Entry.Cypher(begun.toString().strip()));
      clear();
    } else if (statement.place() == Statement.Place.START) {
      // There were only comments.
      begun.setLength(parameters);
    }
    return rest.substring(end);
  }

  private String command(String rest, List<Entry> ended) {
    Words.Splitter words = command.orElseThrow();
    begun.append(rest);
    words.read(rest);
    if (rest.endsWith("\n") && !words.open()) {
      takeCommand().ifPresent(ended::add);
    }
    return "";
  }

  private Optional<Entry> takeCommand() {
    Optional<Entry> entry = grammar.command(begun.toString());
    clear();
    return entry;
  }

  private void clear() {
    begun.setLength(0);
    parameters = 0;
    statement = new Statement();
    command = Optional.empty();
  }
}
