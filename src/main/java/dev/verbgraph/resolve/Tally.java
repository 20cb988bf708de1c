package dev.verbgraph.resolve;

import java.util.List;
import java.util.function.Predicate;

/** How many things come, change and go. */
public record Tally(int added, int changed, int removed) {

  static final Tally NONE = new Tally(0, 0, 0);

  static Tally of(Delta<?> delta) {
    return of(delta, each -> true);
  }

  /** Of those only that pass the test. */
  static <T> Tally of(Delta<T> delta, Predicate<? super T> test) {
    return new Tally(
        count(delta.added(), test), count(delta.changed(), test), count(delta.removed(), test));
  }

  private static <T> int count(List<T> all, Predicate<? super T> test) {
    return (int) all.stream().filter(test).count();
  }

  Tally plus(Tally other) {
    return new Tally(added + other.added, changed + other.changed, removed + other.removed);
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
