package dev.verbgraph.cli.shell;

import dev.verbgraph.cypher.CypherStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells commands and Cypher apart. A line whose first word is one of our commands, in lower case,
 * is that command: {@code show} is ours, {@code SHOW} is Cypher. Else it is Cypher when Cypher can
 * begin so, and otherwise a command that is not known. Of the commands of Neo4j's own shells, which
 * begin with a colon, {@code :param} is a line of its own wherever a statement could begin.
 *
 * @param commands the names of our commands
 */
record ShellGrammar(Set<String> commands) {

  private static final Set<String> WAYS_OUT = Set.of("exit", "quit", ":exit", ":quit");

  /**
   * @return what the text says, in order; where the last is unfinished, the text stops in the
   *     middle of it. Empty when there are only blanks and comments
   */
  List<ShellEntry> read(String text) {
    EntryReader reading = new EntryReader(this);
    List<ShellEntry> entries = new ArrayList<>(reading.read(text));
    reading.end().ifPresent(entries::add);
    return entries;
  }

  /** Whether a line begins a statement, or what can stand before one. */
  boolean isCypher(String line) {
    String word = line.split("[\\s;]", 2)[0];
    return CypherStatement.isBegunBy(line)
        || (!commands.contains(word) && Keywords.begins(word.split("\\W", 2)[0]));
  }

  /**
   * @return what the text of a command says; empty when it has no words
   */
  Optional<ShellEntry> command(String text) {
    Destination.Sent sent = Destination.of(withoutSemicolon(text));
    CommandWords words = CommandWords.of(sent.command());
    return words.list().isEmpty() ? Optional.empty() : Optional.of(entry(words, sent.to()));
  }

  private static ShellEntry entry(CommandWords words, Optional<Destination> to) {
    ShellEntry entry = entry(words);
    boolean answers = entry instanceof ShellEntry.Command || entry instanceof ShellEntry.Own;
    return answers && to.isPresent() ? new ShellEntry.Redirected(entry, to.get()) : entry;
  }

  /** Who goes between commands and Cypher ends both alike. */
  private static String withoutSemicolon(String command) {
    String text = command.strip();
    if (!text.endsWith(";")) {
      return command;
    }
    String before = text.substring(0, text.length() - 1);
    return CommandWords.of(before).open() || before.endsWith("\\") ? command : before;
  }

  private static ShellEntry entry(CommandWords words) {
    if (words.open()) {
      return new ShellEntry.Unfinished(String.valueOf(words.last().quote()));
    }
    // Who pastes from a manual pastes the program's name, too.
    List<String> list = words.list();
    List<String> said =
        list.getFirst().equals("verbgraph") && list.size() > 1
            ? list.subList(1, list.size())
            : list;
    if (WAYS_OUT.contains(said.getFirst())) {
      return new ShellEntry.Leave();
    }
    List<String> behind = said.subList(1, said.size());
    Optional<OwnCommand> own = OwnCommand.of(said.getFirst());
    if (own.isPresent()) {
      return new ShellEntry.Own(own.get(), behind);
    }
    return new ShellEntry.Command(said.getFirst().equals("help") ? help(behind) : said);
  }

  /**
   * @param line that begins with {@code :param}. {@code :param list} and {@code :param clear} are
   *     what newer shells of Neo4j call {@code :params}
   */
  ShellEntry parameter(String line) {
    String said = withoutSemicolon(line).strip().substring(":param".length()).strip();
    return switch (said) {
      case "", "list" -> new ShellEntry.Own(OwnCommand.PARAMS, List.of());
      case "clear" -> new ShellEntry.Own(OwnCommand.PARAMS, List.of("clear"));
      case String any -> new ShellEntry.Parameter(line.strip());
    };
  }

  private static List<String> help(List<String> command) {
    List<String> arguments = new ArrayList<>(command);
    arguments.add("--help");
    return arguments;
  }
}
