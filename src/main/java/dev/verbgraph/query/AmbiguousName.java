package dev.verbgraph.query;

import java.util.List;

/** Several entities have that name among their aliases. */
public final class AmbiguousName extends NameException {

  private static final long serialVersionUID = 1L;

  private final transient List<Named> candidates;

  AmbiguousName(String name, List<Named> candidates) {
    super(name, name + " is a name of " + candidates.size() + " entities");
    this.candidates = candidates;
  }

  /** At least two, by name. */
  public List<Named> candidates() {
    return candidates;
  }
}
