package dev.verbgraph.model;

import java.util.Locale;

/** Whether the dependent can work without what it depends on. */
public enum Strength {
  HARD,
  SOFT;

  /** The word in the graph, in the vocabulary and in answers: {@code hard} or {@code soft}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @param word what {@link #word} gives
   * @throws IllegalArgumentException when it is neither of them
   */
  public static Strength ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
