package dev.verbgraph.reader.c4.strict;

/**
 * A boundary or a deployment node as Mermaid has it. All texts may be empty.
 *
 * @param alias what relations call it
 * @param kind {@code node}, {@code nodeL} or {@code nodeR}; empty for a boundary
 * @param label its name
 * @param type what stands below its name
 * @param description what it does
 * @param boundary the alias of the innermost boundary around it; {@code global} where none is
 */
public record StrictBoundary(
    String alias, String kind, String label, String type, String description, String boundary) {}
