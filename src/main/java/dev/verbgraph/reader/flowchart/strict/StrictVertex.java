package dev.verbgraph.reader.flowchart.strict;

import java.util.Optional;

/**
 * A vertex as Mermaid has it.
 *
 * @param id its id
 * @param text its label, or its id; may be empty
 * @param shape Mermaid's word for its shape, where one is given
 */
public record StrictVertex(String id, String text, Optional<String> shape) {}
