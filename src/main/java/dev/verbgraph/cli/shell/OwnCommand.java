package dev.verbgraph.cli.shell;

import dev.verbgraph.cli.completion.CompletableValue;
import dev.verbgraph.render.Format;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the shell does itself, named as in Neo4j's own shells where these have it. */
public enum OwnCommand {
  FORMAT(":format", "Sets the form of answers; without one, forgets it."),
  PARAMS(
      ":params",
      "Lists the parameters that :param NAME => VALUE has set; :params clear forgets them."),
  SOURCE(":source", "Runs the lines of a file.");

  private final String word;
  private final String meaning;

  OwnCommand(String word, String meaning) {
    this.word = word;
    this.meaning = meaning;
  }

  /**
   * @return the one that begins with this word; empty when none does
   */
  static Optional<OwnCommand> of(String word) {
    return Arrays.stream(values()).filter(own -> own.word.equals(word)).findFirst();
  }

  Choice choice() {
    return new Choice(word, meaning);
  }

  CompletableValue argument() {
    return switch (this) {
      case FORMAT ->
          new CompletableValue.OneOf(Arrays.stream(Format.values()).map(Enum::name).toList());
      case PARAMS -> new CompletableValue.OneOf(List.of("clear"));
      case SOURCE -> new CompletableValue.File();
    };
  }
}
