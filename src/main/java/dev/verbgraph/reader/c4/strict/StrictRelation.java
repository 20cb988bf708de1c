package dev.verbgraph.reader.c4.strict;

/**
 * A relation as Mermaid has it: the last one that is drawn between two things. All texts may be
 * empty.
 *
 * @param from an alias
 * @param to an alias
 * @param kind Mermaid's word for how it is drawn, such as {@code birel}
 * @param label the words on it
 * @param technology how it works
 * @param description what else there is to say
 */
public record StrictRelation(
    String from, String to, String kind, String label, String technology, String description) {}
