package dev.verbgraph.vocabulary;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the notes of a folder are read and checked. Unlike {@link Rules} it decides nothing about
 * what they mean once they are read.
 *
 * @param silenced what is not to be said about them
 */
public record NoteRules(Set<Code> silenced) {

  /** All is said. */
  public static final NoteRules NONE = new NoteRules(Set.of());

  public NoteRules {
    silenced = Set.copyOf(silenced);
  }

  NoteRules extendedBy(NoteRules more) {
    return new NoteRules(
        Stream.of(silenced, more.silenced).flatMap(Set::stream).collect(Collectors.toSet()));
  }

  /** Whether something is to be said. */
  public boolean tells(Diagnostic diagnostic) {
    return !silenced.contains(diagnostic.code());
  }
}
