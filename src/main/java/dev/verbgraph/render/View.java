package dev.verbgraph.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An answer that can be written in several formats. Each form is made when a format asks for it.
 */
public interface View {

  /** Whether the answer is that there is nothing. */
  boolean none();

  /** What people read. */
  List<TextBlock> text();

  /**
   * What programs read: a record, or a list of records or maps. {@code docs/json} says what is in
   * them.
   */
  Object json();

  /** The same as rows of one shape, each with its members in order; empty where there are none. */
  default Optional<List<Map<String, Object>>> rows() {
    return Optional.empty();
  }

  /** The same as nodes and arrows, where that makes sense. */
  default Optional<Drawing> drawing() {
    return Optional.empty();
  }
}
