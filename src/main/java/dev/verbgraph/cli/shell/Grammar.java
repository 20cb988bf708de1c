package dev.verbgraph.cli.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells commands and Cypher apart. A line whose first word is one of our commands, in lower case, is that command:
 * {@code show} is ours, {@code SHOW} is Cypher. Else it is Cypher when Cypher can begin so, and otherwise a command that
 * is not known. Of the commands of Neo4j's own shells, which begin with a colon, {@code :param} belongs to Cypher.
 *
 * @param commands the names of our commands
 */
record Grammar(Set<String> commands) {

  private static final Set<String> WAYS_OUT = Set.of("exit", "quit", ":exit", ":quit");

  /**
   * @return what the text says, in order; only the last can be unfinished. Empty when there are only blanks and
   *     comments
   */
  List<Entry> read(String text) {
    List<Entry> entries = new ArrayList<>();
    String rest = text;
    while (!rest.isBlank()) {
      String line = firstLine(rest);
      if (line.isBlank() || line.startsWith("#") || isComment(line) && !isCypher(rest)) {
        rest = rest.substring(line.length());
      } else if (isCypher(rest)) {
        Statement statement = Statement.of(rest);
        entries.add(
            switch (statement.place()) {
              case FINISHED -> new Entry.Cypher(rest.substring(0, statement.end()).strip());
              case START -> new Entry.Unfinished("a statement");
              case CODE, SINGLE_QUOTES, DOUBLE_QUOTES, BACK_TICKS, COMMENT -> new Entry.Unfinished(";");
            });
        rest = rest.substring(statement.end());
      } else {
        String command = command(rest);
        Words words = Words.of(withoutSemicolon(command));
        if (!words.list().isEmpty()) {
          entries.add(entry(words));
        }
        rest = rest.substring(command.length());
      }
    }
    return entries;
  }

  /** Whether the text begins with a statement, or with what belongs to one. */
  boolean isCypher(String text) {
    for (String line : text.lines().toList()) {
      if (Statement.isParameter(line)) {
        return true;
      }
      if (!line.isBlank() && !isComment(line)) {
        String word = line.strip().split("[\\s;]", 2)[0];
        return word.startsWith("/*") || !commands.contains(word) && Keywords.begins(word.split("\\W", 2)[0]);
      }
    }
    return false;
  }

  private static boolean isComment(String line) {
    return line.stripLeading().startsWith("//");
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end + 1);
  }

  /** A command ends with its line, unless a quote is open there. */
  private static String command(String text) {
    String command = firstLine(text);
    while (Words.of(command).open() && command.length() < text.length()) {
      command += firstLine(text.substring(command.length()));
    }
    return command;
  }

  /** Who goes between commands and Cypher ends both alike. */
  private static String withoutSemicolon(String command) {
    String text = command.strip();
    if (!text.endsWith(";")) {
      return command;
    }
    String before = text.substring(0, text.length() - 1);
    return Words.of(before).open() || before.endsWith("\\") ? command : before;
  }

  private static Entry entry(Words words) {
    if (words.open()) {
      return new Entry.Unfinished(String.valueOf(words.last().quote()));
    }
    // Who pastes from a manual pastes the program's name, too.
    List<String> list = words.list();
    List<String> said = list.getFirst().equals("verbgraph") && list.size() > 1 ? list.subList(1, list.size()) : list;
    if (WAYS_OUT.contains(said.getFirst())) {
      return new Entry.Leave();
    }
    boolean help = said.getFirst().equals("help");
    return new Entry.Command(!help ? said : said.size() == 1 ? List.of("--help") : List.of(said.get(1), "--help"));
  }
}
