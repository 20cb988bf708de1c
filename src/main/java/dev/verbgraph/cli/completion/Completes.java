package dev.verbgraph.cli.completion;

import java.util.Collections;
import java.util.Iterator;

/**
 * Marks, as {@code completionCandidates} of an option or a parameter, what a shell completes there
 * when the candidates are in the graph: picocli itself only knows those that are the same for
 * everybody.
 */
public final class Completes {

  private Completes() {}

  /** Names of entities. */
  public static final class Names implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return Collections.emptyIterator();
    }
  }

  /** Relation types, several of them with commas in between. */
  public static final class Types implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return Collections.emptyIterator();
    }
  }
}
