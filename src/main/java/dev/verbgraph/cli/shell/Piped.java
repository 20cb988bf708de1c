package dev.verbgraph.cli.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Entries of a script. */
public final class Piped implements ShellInput {

  private final BufferedReader script;
  private final EntryReader reading;

  /**
   * @param script in UTF-8
   */
  public Piped(InputStream script, Set<String> commands) {
    this.script = new BufferedReader(new InputStreamReader(script, StandardCharsets.UTF_8));
    this.reading = new EntryReader(new ShellGrammar(commands));
  }

  /**
   * @return the entries that end with the next line; at the end of the script, also what is
   *     unfinished there
   */
  @Override
  public List<ShellEntry> next() {
    String line = line();
    return line == null
        ? Stream.concat(reading.end().stream(), Stream.of(new ShellEntry.Leave())).toList()
        : reading.read(line + "\n");
  }

  private String line() {
    try {
      return script.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
