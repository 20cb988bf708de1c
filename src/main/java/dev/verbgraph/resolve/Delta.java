package dev.verbgraph.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The difference between what is and what should be. Each list may be empty.
 *
 * @param added what is not there yet
 * @param changed what is there in another form; the new form
 * @param removed what should not be there any more, in its old form
 */
public record Delta<T>(List<T> added, List<T> changed, List<T> removed) {

  /**
   * @param identity what stays the same when something merely changes its form
   * @return the difference, in the order of the arguments
   */
  public static <T> Delta<T> between(List<T> current, List<T> desired, Function<T, ?> identity) {
    Map<Object, T> left = new LinkedHashMap<>();
    current.forEach(each -> left.put(identity.apply(each), each));
    List<T> added = new ArrayList<>();
    List<T> changed = new ArrayList<>();
    for (T each : desired) {
      T before = left.remove(identity.apply(each));
      if (before == null) {
        added.add(each);
      } else if (!before.equals(each)) {
        changed.add(each);
      }
    }
    return new Delta<>(added, changed, List.copyOf(left.values()));
  }

  public static <T> Delta<T> none() {
    return new Delta<>(List.of(), List.of(), List.of());
  }

  public boolean isEmpty() {
    return size() == 0;
  }

  public int size() {
    return added.size() + changed.size() + removed.size();
  }

  /**
   * @return the same difference of what the function makes of the elements
   */
  public <R> Delta<R> map(Function<T, R> function) {
    return new Delta<>(
        added.stream().map(function).toList(),
        changed.stream().map(function).toList(),
        removed.stream().map(function).toList());
  }
}
