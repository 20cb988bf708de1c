package dev.verbgraph.cli.shell;

import dev.verbgraph.cli.completion.CompletableValue;
import dev.verbgraph.cli.completion.Syntax;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Completes the words of commands. */
final class CommandCompleter {

  private static final List<Choice> OTHERS =
      List.of(
          new Choice("help", "Lists the commands; help COMMAND tells about one."),
          new Choice("exit", "Leaves the shell."),
          new Choice(":param", "Sets a parameter of statements: :param NAME => VALUE"));

  private final Syntax syntax;
  private final Supplier<Known> known;

  CommandCompleter(Syntax syntax, Supplier<Known> known) {
    this.syntax = syntax;
    this.known = known;
  }

  /**
   * @param before the text up to the cursor
   * @param start where the command begins in it
   */
  Completion at(String before, int start) {
    CommandWords words = CommandWords.of(before.substring(start));
    CommandWords.Last last = words.last();
    Quoting quoting = last.quote() == '\'' ? Quoting.SINGLE_QUOTED_WORD : Quoting.WORD;
    boolean typing = start + last.start() < before.length();
    List<String> earlier = typing ? words.list().subList(0, words.list().size() - 1) : words.list();
    return new Completion(
        start + last.start(), last.text(), quoting, choices(earlier, last.text()));
  }

  private List<Choice> choices(List<String> earlier, String word) {
    if (earlier.isEmpty()) {
      boolean cypher = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      Stream<Choice> keywords = cypher ? Keywords.first().stream().map(Choice::new) : Stream.of();
      Stream<Choice> own = Arrays.stream(OwnCommand.values()).map(OwnCommand::choice);
      return Stream.of(commands(), OTHERS.stream(), own, keywords)
          .flatMap(choices -> choices)
          .toList();
    }
    if (earlier.equals(List.of("help"))) {
      return commands().toList();
    }
    Optional<OwnCommand> own = OwnCommand.of(earlier.getFirst());
    if (own.isPresent()) {
      return choices(own.get().argument(), word);
    }
    Syntax.Command command = syntax.commands().get(earlier.getFirst());
    if (command == null) {
      return List.of();
    }
    Optional<CompletableValue> awaited =
        command.option(earlier.getLast()).flatMap(Syntax.Option::value);
    if (awaited.isPresent()) {
      return choices(awaited.get(), word);
    }
    int equals = word.indexOf('=');
    if (word.startsWith("-") && equals > 0) {
      String option = word.substring(0, equals + 1);
      return command
          .option(word.substring(0, equals))
          .flatMap(Syntax.Option::value)
          .map(value -> choices(value, word.substring(equals + 1)))
          .orElse(List.of())
          .stream()
          .map(choice -> new Choice(option + choice.text(), choice.meaning()))
          .toList();
    }
    return word.startsWith("-")
        ? command.options().stream()
            .map(option -> new Choice(option.name(), option.meaning()))
            .toList()
        : choices(command.parameter(), word);
  }

  private Stream<Choice> commands() {
    return syntax.commands().entrySet().stream()
        .map(command -> new Choice(command.getKey(), command.getValue().meaning()));
  }

  private List<Choice> choices(CompletableValue value, String word) {
    return switch (value) {
      case CompletableValue.Free free -> List.of();
      case CompletableValue.Name name -> known.get().names().stream().map(Choice::new).toList();
      case CompletableValue.Types types -> {
        String before = word.substring(0, word.lastIndexOf(',') + 1);
        yield known.get().types().stream().map(type -> new Choice(before + type)).toList();
      }
      case CompletableValue.File file -> files(word);
      case CompletableValue.OneOf oneOf -> oneOf.words().stream().map(Choice::new).toList();
    };
  }

  /** Folders end with a slash, so that one can go on into them. */
  private static List<Choice> files(String word) {
    String folder = word.substring(0, word.lastIndexOf('/') + 1);
    try (Stream<Path> inside = Files.list(Path.of(folder.isEmpty() ? "." : folder))) {
      return inside
          .map(path ->
              new Choice(folder + path.getFileName() + (Files.isDirectory(path) ? "/" : "")))
          .toList();
    } catch (IOException | InvalidPathException unreadable) {
      return List.of();
    }
  }
}
