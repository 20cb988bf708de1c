package dev.verbgraph.cli.completion;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.ArgSpec;

/** What can be typed as a value. */
public sealed interface CompletableValue {

  /** Nothing that could be completed: a number, a statement. */
  record Free() implements CompletableValue {}

  /** The name of an entity. */
  record Name() implements CompletableValue {}

  /** Relation types with commas in between. */
  record Types() implements CompletableValue {}

  /** A file or a folder. */
  record File() implements CompletableValue {}

  /** One of a few words. */
  record OneOf(List<String> words) implements CompletableValue {}

  /**
   * @return what picocli takes there
   */
  static CompletableValue of(ArgSpec argument) {
    Iterable<String> candidates = argument.completionCandidates();
    return switch (candidates) {
      case Completes.Names names -> new Name();
      case Completes.Types types -> new Types();
      case null ->
          argument.typeInfo().getType() == Path.class || listsPaths(argument)
              ? new File()
              : new Free();
      case Iterable<String> words ->
          new OneOf(
              StreamSupport.stream(words.spliterator(), false)
                  .map(word -> word.toLowerCase(Locale.ROOT))
                  .toList());
    };
  }

  private static boolean listsPaths(ArgSpec argument) {
    return argument.typeInfo().isCollection()
        && argument.typeInfo().getAuxiliaryTypes()[0] == Path.class;
  }
}
