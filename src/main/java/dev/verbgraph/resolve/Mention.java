package dev.verbgraph.resolve;

import dev.verbgraph.model.EntityKey;

/**
 * A known name in a piece of prose.
 *
 * @param entity the key of what it names
 * @param spelling the name as the prose has it
 * @param offset where it begins in the prose, from 0
 * @param sentence the sentence around it, in one line
 * @param withPython whether the prose speaks of Python, in this sentence or before it
 * @param access whether the sentence says that what it is about is accessed with this
 */
record Mention(
    EntityKey entity,
    String spelling,
    int offset,
    String sentence,
    boolean withPython,
    boolean access) {}
