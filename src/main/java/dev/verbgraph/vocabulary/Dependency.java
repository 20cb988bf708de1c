package dev.verbgraph.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Who needs whom by a relation. */
public enum Dependency {
  @JsonProperty("subject-on-object")
  SUBJECT_ON_OBJECT,
  @JsonProperty("object-on-subject")
  OBJECT_ON_SUBJECT,
  @JsonProperty("none")
  NONE;

  /** The word in files of rules, for example {@code subject-on-object}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * @param word what {@link #word} gives
   * @throws IllegalArgumentException when it is none of them
   */
  public static Dependency ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
