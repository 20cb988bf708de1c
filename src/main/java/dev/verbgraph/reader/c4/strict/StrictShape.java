package dev.verbgraph.reader.c4.strict;

/**
 * A person, a system, a container or a component as Mermaid has it. All texts may be empty.
 *
 * @param alias what relations call it
 * @param kind Mermaid's word for what it is, such as {@code external_system_db}
 * @param label its name
 * @param technology what it is made with
 * @param description what it does
 * @param boundary the alias of the innermost boundary around it; {@code global} where none is
 */
public record StrictShape(
    String alias,
    String kind,
    String label,
    String technology,
    String description,
    String boundary) {}
