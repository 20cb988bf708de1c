package dev.verbgraph.cli.shell;

import dev.verbgraph.query.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a text apart as it comes. */
final class Reading {

  private final Grammar grammar;

  private Statement statement = new Statement();

  /** What has begun instead of a statement; empty when nothing has. */
  private final StringBuilder command = new StringBuilder();

  private Words.Splitter words = new Words.Splitter();

  Reading(Grammar grammar) {
    this.grammar = grammar;
  }

  /**
   * @param text whole lines; only the last may lack its end
   * @return the entries that end in it, in order; a command ends with its line, unless a quote is open there
   */
  List<Entry> read(String text) {
    List<Entry> ended = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int lineBreak = text.indexOf('\n', at);
      int end = lineBreak < 0 ? text.length() : lineBreak + 1;
      line(text.substring(at, end), ended);
      at = end;
    }
    return ended;
  }

  /** @return what has begun, when no more comes */
  Optional<Entry> end() {
    if (!command.isEmpty()) {
      return takeCommand();
    }
    if (statement.begun() || statement.place() == Statement.Place.COMMENT) {
      return Optional.of(new Entry.Unfinished(";"));
    }
    return forNothing();
  }

  /** @return the text of the command that it is in the middle of; empty when it is in none */
  String command() {
    return command.toString();
  }

  /** @return the statement, or what stands before one, that it is in the middle of; empty when it is in none */
  Optional<Statement> statement() {
    return statement.place() == Statement.Place.START ? Optional.empty() : Optional.of(statement);
  }

  private void line(String line, List<Entry> ended) {
    int at = 0;
    while (at < line.length()) {
      if (statement.place() == Statement.Place.START && (!command.isEmpty() || isCommand(line.substring(at)))) {
        forNothing().ifPresent(ended::add);
        command(line.substring(at), ended);
        at = line.length();
      } else {
        at = statement.read(line, at);
        if (statement.place() == Statement.Place.FINISHED) {
          ended.add(new Entry.Cypher(statement.text()));
          statement = new Statement();
        }
      }
    }
  }

  private boolean isCommand(String text) {
    return !text.isBlank() && !grammar.isCypher(text.stripLeading());
  }

  private void command(String text, List<Entry> ended) {
    command.append(text);
    words.read(text);
    if (text.endsWith("\n") && !words.open()) {
      takeCommand().ifPresent(ended::add);
    }
  }

  private Optional<Entry> takeCommand() {
    Optional<Entry> entry = grammar.command(command.toString());
    command.setLength(0);
    words = new Words.Splitter();
    return entry;
  }

  /** Parameters that no statement follows. */
  private Optional<Entry> forNothing() {
    if (statement.parameters().isEmpty() && statement.place() != Statement.Place.PARAMETER) {
      return Optional.empty();
    }
    statement = new Statement();
    return Optional.of(new Entry.Unfinished("a statement"));
  }
}
