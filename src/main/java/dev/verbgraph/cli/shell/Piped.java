package dev.verbgraph.cli.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Entries of a script. */
public final class Piped implements Entries {

  private final BufferedReader script;
  private final Grammar grammar;

  /** @param script in UTF-8 */
  public Piped(InputStream script, Set<String> commands) {
    this.script = new BufferedReader(new InputStreamReader(script, StandardCharsets.UTF_8));
    this.grammar = new Grammar(commands);
  }

  /** @return the entries of the next lines; unfinished when the script ends in the middle of one */
  @Override
  public List<Entry> next() {
    StringBuilder text = new StringBuilder();
    while (true) {
      String line = line();
      if (line == null) {
        return text.isEmpty() ? List.of(new Entry.Leave()) : grammar.read(text.toString());
      }
      text.append(line).append('\n');
      List<Entry> entries = grammar.read(text.toString());
      if (entries.isEmpty() || !(entries.getLast() instanceof Entry.Unfinished)) {
        return entries;
      }
    }
  }

  private String line() {
    try {
      return script.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
