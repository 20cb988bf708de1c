package dev.verbgraph.vocabulary;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.model.HeadingWords;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the notes of a folder are read and checked. Unlike {@link Rules} it decides nothing about
 * what they mean once they are read.
 *
 * @param headings what their titles have beside the words that all may have
 * @param silenced what is not to be said about them
 */
public record NoteRules(HeadingWords headings, Set<Code> silenced) {

  public static final NoteRules NONE = new NoteRules(HeadingWords.NONE, Set.of());

  public NoteRules {
    silenced = Set.copyOf(silenced);
  }

  NoteRules extendedBy(NoteRules more) {
    return new NoteRules(
        headings.and(more.headings),
        Stream.of(silenced, more.silenced).flatMap(Set::stream).collect(Collectors.toSet()));
  }

  /** Whether something is to be said. */
  public boolean tells(Diagnostic diagnostic) {
    return !silenced.contains(diagnostic.code());
  }
}
