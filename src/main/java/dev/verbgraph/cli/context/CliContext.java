package dev.verbgraph.cli.context;

import dev.verbgraph.render.Plain;
import java.io.File;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a command finds around it.
 *
 * @param in standard input; empty where the shell reads it, and a command cannot
 * @param out for answers
 * @param err for everything else
 * @param terminalWidth the columns of the terminal that answers go to; empty when they go to a file
 *     or another program
 * @param environment the environment variables
 * @param talksToPerson whether {@code err} is a terminal: whoever waits there sees how far it is
 * @param typed whether {@code in} is the keyboard of a terminal, and {@code out} its screen
 */
public record CliContext(
    Optional<InputStream> in,
    PrintWriter out,
    PrintWriter err,
    OptionalInt terminalWidth,
    Map<String, String> environment,
    boolean talksToPerson,
    boolean typed) {

  /** Begins every line that the program says of its own accord. */
  private static final String SPEAKER = "verbgraph: ";

  /**
   * Prints a message on stderr, where it does not mix with the answer.
   *
   * @param text one or more lines; names and addresses in it may be of anybody
   */
  public void say(String text) {
    err.println(SPEAKER + text.lines().map(CliContext::shown).collect(Collectors.joining("\n")));
  }

  /** The value of an environment variable, unless it is empty. */
  public Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }

  /**
   * @return a program of this name in the folders of {@code PATH}, the first that can be run
   */
  public Optional<Path> program(String name) {
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(environment.getOrDefault("PATH", ""))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * @return a line that cannot fool a terminal, and tells no login
   */
  static String shown(String line) {
    return Plain.text(Secrets.masked(line));
  }

  /**
   * @return the same for commands in the shell, with these environment variables
   */
  public CliContext inShell(Map<String, String> variables) {
    return new CliContext(
        Optional.empty(), out, err, terminalWidth, variables, talksToPerson, false);
  }

  /**
   * @return the same, with answers that go to a file or to another program
   */
  public CliContext answering(PrintWriter elsewhere) {
    return new CliContext(
        in, elsewhere, err, OptionalInt.empty(), environment, talksToPerson, false);
  }

  /**
   * @return the same at a terminal of that width
   */
  public CliContext at(OptionalInt width) {
    return new CliContext(in, out, err, width, environment, talksToPerson, typed);
  }
}
