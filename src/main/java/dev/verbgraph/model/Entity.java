package dev.verbgraph.model;

import java.util.List;

/**
 * A thing that notes speak of: a node of the graph.
 *
 * @param key     what identifies it: its folded name without declared prefixes
 * @param name    the name people see: the canonical one of the alias file, else the fullest spelling in the notes
 * @param kind    its second label
 * @param aliases its other spellings, in natural order, without {@code name}; may be empty
 */
public record Entity(String key, String name, EntityKind kind, List<String> aliases) {}
