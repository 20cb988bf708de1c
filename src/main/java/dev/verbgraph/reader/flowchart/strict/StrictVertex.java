package dev.verbgraph.reader.flowchart.strict;

import java.util.Optional;

/**
 * A vertex as Mermaid has it.
 *
 * @param id its id
 * @param label its label, or its id
 * @param shape Mermaid's word for its shape, where one is given
 */
public record StrictVertex(String id, StrictLabel label, Optional<String> shape) {

  /** Its label, or its id; may be empty. */
  public String text() {
    return label.text();
  }
}
