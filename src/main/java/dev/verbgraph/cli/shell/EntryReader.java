package dev.verbgraph.cli.shell;

import dev.verbgraph.cypher.CypherStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a text apart as it comes. */
final class EntryReader {

  private final ShellGrammar grammar;

  private CypherStatement statement = new CypherStatement();

  /** What has begun instead of a statement; empty when nothing has. */
  private final StringBuilder command = new StringBuilder();

  private CommandWords.Splitter words = new CommandWords.Splitter();

  EntryReader(ShellGrammar grammar) {
    this.grammar = grammar;
  }

  /**
   * @param text whole lines; only the last may lack its end
   * @return the entries that end in it, in order; a command ends with its line, unless a quote is
   *     open there
   */
  List<ShellEntry> read(String text) {
    List<ShellEntry> ended = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int lineBreak = text.indexOf('\n', at);
      int end = lineBreak < 0 ? text.length() : lineBreak + 1;
      line(text.substring(at, end), ended);
      at = end;
    }
    return ended;
  }

  /**
   * @return what has begun, when no more comes
   */
  Optional<ShellEntry> end() {
    if (!command.isEmpty()) {
      return takeCommand();
    }
    if (statement.place() == CypherStatement.Place.PARAMETER) {
      return Optional.of(takeParameter(statement.text()));
    }
    return statement.begun() || statement.place() == CypherStatement.Place.COMMENT
        ? Optional.of(new ShellEntry.Unfinished(";"))
        : Optional.empty();
  }

  /**
   * @return the text of the command that it is in the middle of; empty when it is in none
   */
  String command() {
    return command.toString();
  }

  /**
   * @return the statement, or what stands before one, that it is in the middle of; empty when it is
   *     in none
   */
  Optional<CypherStatement> statement() {
    return statement.place() == CypherStatement.Place.START
        ? Optional.empty()
        : Optional.of(statement);
  }

  private void line(String line, List<ShellEntry> ended) {
    int at = 0;
    while (at < line.length()) {
      if (statement.place() == CypherStatement.Place.START
          && (!command.isEmpty() || isCommand(line.substring(at)))) {
        command(line.substring(at), ended);
        at = line.length();
      } else {
        at = statement.read(line, at);
        if (statement.place() == CypherStatement.Place.FINISHED) {
          ended.add(new ShellEntry.Cypher(statement.text()));
          statement = new CypherStatement();
        } else if (!statement.parameters().isEmpty()) {
          ended.add(takeParameter(statement.parameters()));
        }
      }
    }
  }

  private boolean isCommand(String text) {
    return !text.isBlank() && !grammar.isCypher(text.stripLeading());
  }

  private void command(String text, List<ShellEntry> ended) {
    command.append(text);
    words.read(text);
    if (text.endsWith("\n") && !words.open()) {
      takeCommand().ifPresent(ended::add);
    }
  }

  private Optional<ShellEntry> takeCommand() {
    Optional<ShellEntry> entry = grammar.command(command.toString());
    command.setLength(0);
    words = new CommandWords.Splitter();
    return entry;
  }

  private ShellEntry takeParameter(String line) {
    statement = new CypherStatement();
    return grammar.parameter(line);
  }
}
