package dev.verbgraph.reader.mindmap.strict;

import dev.verbgraph.reader.mindmap.grammar.NodeShape;
import java.util.List;
import java.util.Optional;

/**
 * A node as Mermaid has it. Trees may be very deep: walk them with a stack of your own.
 *
 * @param id its number in the order of the map, from 0
 * @param nodeId the text before its bracket, or its label
 * @param descr its label, untouched
 * @param level how much further right than the root it stands; the root's is 0
 * @param column how many blanks stand before it
 * @param shape its shape
 * @param icon its icon
 * @param className its class
 * @param children the nodes below it
 */
public record StrictNode(
    int id,
    String nodeId,
    String descr,
    int level,
    int column,
    NodeShape shape,
    Optional<String> icon,
    Optional<String> className,
    List<StrictNode> children) {}
