package dev.verbgraph.cli.completion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Writes the scripts by which shells complete our command lines. Each is a file of this package's
 * resources, in which some lines stand for what the shells have in common, and for what there is to
 * complete.
 */
public final class Scripts {

  private static final String FUNCTIONS = "# FUNCTIONS\n";
  private static final String LINES = "# LINES\n";
  private static final String FACTS = "# FACTS\n";

  private final Syntax syntax;

  public Scripts(Syntax syntax) {
    this.syntax = syntax;
  }

  /**
   * @return the whole script
   */
  public String script(Shell shell) {
    String facts =
        switch (shell) {
          case bash, zsh -> cases();
          case fish -> completes();
        };
    return resource("verbgraph." + shell)
        .replace(FUNCTIONS, resource("functions.sh"))
        .replace(LINES, resource("lines.awk"))
        .replace(FACTS, facts);
  }

  private static String resource(String file) {
    try (InputStream in = Scripts.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The branches of a {@code case}: what follows nothing, a command, an option of it, or stands as
   * its argument.
   */
  private String cases() {
    StringBuilder cases = new StringBuilder();
    branch(cases, "", String.join(" ", syntax.commands().keySet()));
    syntax
        .commands()
        .forEach((name, command) -> {
          branch(
              cases,
              name,
              command.options().stream().map(Syntax.Option::name).collect(Collectors.joining(" ")));
          command
              .options()
              .forEach(option ->
                  option
                      .value()
                      .ifPresent(value -> branch(cases, name + " " + option.name(), word(value))));
          branch(cases, name + " :", word(command.parameter()));
        });
    return cases.toString();
  }

  private static void branch(StringBuilder cases, String question, String answer) {
    cases.append("    '").append(question).append("') echo '").append(answer).append("' ;;\n");
  }

  private static String word(CompletableValue value) {
    return switch (value) {
      case CompletableValue.Free free -> "free";
      case CompletableValue.Name name -> "names";
      case CompletableValue.Types types -> "types";
      case CompletableValue.File file -> "files";
      case CompletableValue.OneOf oneOf -> "words " + String.join(" ", oneOf.words());
    };
  }

  private String completes() {
    StringBuilder lines = new StringBuilder();
    syntax
        .commands()
        .forEach((name, command) -> {
          lines
              .append("complete -c verbgraph -n __fish_use_subcommand -a ")
              .append(name)
              .append(meaning(command.meaning()));
          String when = "complete -c verbgraph -n '__fish_seen_subcommand_from " + name + "'";
          lines.append(when).append(candidates(command.parameter())).append('\n');
          command.options().forEach(option -> lines.append(when).append(option(option)));
        });
    return lines.toString();
  }

  private static String option(Syntax.Option option) {
    String name =
        option.name().startsWith("--")
            ? " -l '" + option.name().substring(2)
            : " -s '" + option.name().substring(1);
    String value =
        option
            .value()
            .map(each -> (each instanceof CompletableValue.File ? " -r" : " -x") + candidates(each))
            .orElse("");
    return name + "'" + value + meaning(option.meaning());
  }

  private static String candidates(CompletableValue value) {
    return switch (value) {
      case CompletableValue.Free free -> "";
      case CompletableValue.Name name -> " -a '(__verbgraph_names)'";
      case CompletableValue.Types types -> " -a '(__verbgraph_types)'";
      case CompletableValue.File file -> " -F";
      case CompletableValue.OneOf oneOf -> " -a '" + String.join(" ", oneOf.words()) + "'";
    };
  }

  private static String meaning(String text) {
    return text.isEmpty() ? "\n" : " -d '" + text.replace("\\", "\\\\").replace("'", "\\'") + "'\n";
  }
}
