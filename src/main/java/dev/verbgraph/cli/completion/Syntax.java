package dev.verbgraph.cli.completion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What can be typed.
 *
 * @param commands by name, in the order of the help
 */
public record Syntax(Map<String, Command> commands) {

  /**
   * @param meaning in one line
   * @param options by name
   * @param parameter what its arguments are; free when it takes none
   */
  public record Command(String meaning, List<Option> options, CompletableValue parameter) {

    /**
     * @return the option of that name, if the command has it
     */
    public Optional<Option> option(String name) {
      return options.stream().filter(option -> option.name().equals(name)).findFirst();
    }
  }

  /**
   * @param value empty when it takes none
   */
  public record Option(String name, String meaning, Optional<CompletableValue> value) {}

  /**
   * @param program with all its commands
   */
  public static Syntax of(CommandLine program) {
    Map<String, Command> commands = new LinkedHashMap<>();
    program
        .getSubcommands()
        .forEach((name, command) -> commands.put(name, command(command.getCommandSpec())));
    return new Syntax(commands);
  }

  private static Command command(CommandSpec command) {
    List<Option> options =
        command.options().stream()
            .flatMap(option -> Arrays.stream(option.names()).map(name -> option(name, option)))
            .sorted(Comparator.comparing(Option::name))
            .toList();
    return new Command(
        firstLine(command.usageMessage().description()), options, parameter(command));
  }

  /** All arguments of a command are of one sort, or words of which some are commands. */
  private static CompletableValue parameter(CommandSpec command) {
    CompletableValue own =
        command.positionalParameters().stream()
            .findFirst()
            .map(CompletableValue::of)
            .orElse(new CompletableValue.Free());
    if (command.subcommands().isEmpty()) {
      return own;
    }
    return new CompletableValue.OneOf(
        Stream.concat(
                own instanceof CompletableValue.OneOf(List<String> words)
                    ? words.stream()
                    : Stream.empty(),
                command.subcommands().keySet().stream())
            .toList());
  }

  private static Option option(String name, OptionSpec option) {
    Optional<CompletableValue> value =
        option.arity().max() == 0 ? Optional.empty() : Optional.of(CompletableValue.of(option));
    return new Option(name, firstLine(option.description()), value);
  }

  private static String firstLine(String[] description) {
    return description.length == 0 ? "" : description[0];
  }
}
