package dev.verbgraph.cli.shell;

import dev.verbgraph.cli.completion.Syntax;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jline.reader.EOFError;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Entries that a person types, with editing, history and completion. */
public final class Prompt implements ShellInput, AutoCloseable {

  private static final String PROMPT = "verbgraph> ";
  private static final String MORE = "        …> ";

  /** Longer than between two pieces of what is pasted, and shorter than between two keys. */
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final Terminal terminal;
  private final LineReader reader;
  private final ShellGrammar grammar;

  /** At the terminal of this process. */
  public static Prompt atTerminal(Syntax syntax, Supplier<Known> known, Optional<Path> history) {
    try {
      // It would ask the terminal whether it can do that; an answer that comes late would stand in
      // the first line.
      Terminal terminal = TerminalBuilder.builder().system(true).graphemeCluster(false).build();
      return new Prompt(terminal, syntax, known, history);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param known asked when a word of the graph could stand at the cursor
   * @param history a file that keeps the entries; empty for none
   */
  Prompt(Terminal terminal, Syntax syntax, Supplier<Known> known, Optional<Path> history) {
    this.terminal = terminal;
    this.grammar = new ShellGrammar(syntax.commands().keySet());
    CommandCompleter commands = new CommandCompleter(syntax, known);
    CypherCompleter cypher = new CypherCompleter(known);
    LineReaderBuilder builder =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .parser((line, cursor, context) -> parse(line, cursor, context, commands, cypher))
            .completer((reader, line, candidates) -> candidates.addAll(((Typed) line).candidates()))
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, MORE)
            .option(LineReader.Option.CASE_INSENSITIVE, true)
            // An exclamation mark is Cypher, and a tab at the start of a line asks what there is.
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.INSERT_TAB, false);
    history.ifPresent(file -> builder.variable(LineReader.HISTORY_FILE, file));
    this.reader = builder.build();
  }

  /** Ctrl-C takes back what was typed; Ctrl-D leaves. */
  @Override
  public List<ShellEntry> next() {
    try {
      return grammar.read(reader.readLine(PROMPT));
    } catch (UserInterruptException takenBack) {
      return List.of();
    } catch (EndOfFileException end) {
      return List.of(new ShellEntry.Leave());
    }
  }

  /**
   * Takes away what was typed or pasted while something ran: terminals that do not mark what is
   * pasted send it line by line.
   *
   * @return whether there was something
   */
  public boolean discardTyped() {
    Attributes before = terminal.enterRawMode();
    // The line editor may have stopped it between two lines.
    terminal.resume();
    try {
      boolean any = false;
      while (terminal.reader().peek(PAUSE.toMillis()) >= 0) {
        terminal.reader().read();
        any = true;
      }
      return any;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      terminal.setAttributes(before);
    }
  }

  /**
   * @return the columns of the terminal; empty when they are not known
   */
  public OptionalInt width() {
    int columns = terminal.getSize().getColumns();
    return columns > 0 ? OptionalInt.of(columns) : OptionalInt.empty();
  }

  /**
   * Does something that Ctrl-C stops instead of the program. Comes back when both are over, the
   * work and the stopping, so that the next work is not hit.
   *
   * @param stop what else is to be done then besides interrupting the thread
   * @return what the work returns
   */
  public <T> T interruptibly(Supplier<T> work, Runnable stop) {
    Interruption interruption = new Interruption(stop);
    Terminal.SignalHandler before =
        terminal.handle(Terminal.Signal.INT, signal -> interruption.come());
    try {
      return work.get();
    } finally {
      terminal.handle(Terminal.Signal.INT, before);
      interruption.end();
    }
  }

  private ParsedLine parse(
      String line,
      int cursor,
      Parser.ParseContext context,
      CommandCompleter commands,
      CypherCompleter cypher) {
    return switch (context) {
      case COMPLETE ->
          new Typed(line, cursor, completion(line.substring(0, cursor), commands, cypher));
      case ACCEPT_LINE -> {
        List<ShellEntry> entries = grammar.read(line);
        if (!entries.isEmpty() && entries.getLast() instanceof ShellEntry.Unfinished unfinished) {
          throw new EOFError(-1, -1, "unfinished", unfinished.missing());
        }
        yield uncompleted(line, cursor);
      }
      // These only want to know where words are.
      case SPLIT_LINE, SECONDARY_PROMPT, UNSPECIFIED -> uncompleted(line, cursor);
    };
  }

  private static Typed uncompleted(String line, int cursor) {
    return new Typed(line, cursor, new Completion(cursor, "", Quoting.NOTHING, List.of()));
  }

  private Completion completion(String before, CommandCompleter commands, CypherCompleter cypher) {
    EntryReader reading = new EntryReader(grammar);
    reading.read(before);
    return reading
        .statement()
        .map(statement -> cypher.at(before, statement))
        .orElseGet(() -> commands.at(before, before.length() - reading.command().length()));
  }

  @Override
  public void close() {
    try {
      terminal.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
