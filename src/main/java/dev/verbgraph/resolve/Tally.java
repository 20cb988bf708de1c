package dev.verbgraph.resolve;

/** How many things come, change and go. */
public record Tally(int added, int changed, int removed) {

  static final Tally NONE = new Tally(0, 0, 0);

  static Tally of(Delta<?> delta) {
    return new Tally(delta.added().size(), delta.changed().size(), delta.removed().size());
  }

  Tally plus(Tally other) {
    return new Tally(added + other.added, changed + other.changed, removed + other.removed);
  }

  Tally times(int factor) {
    return new Tally(added * factor, changed * factor, removed * factor);
  }

  /**
   * @return for example {@code +3 ~1 -2}, without what is 0; {@code 0} when all are
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    append(text, '+', added);
    append(text, '~', changed);
    append(text, '-', removed);
    return text.isEmpty() ? "0" : text.toString();
  }

  private static void append(StringBuilder text, char sign, int count) {
    if (count > 0) {
      text.append(text.isEmpty() ? "" : " ").append(sign).append(count);
    }
  }
}
