package dev.verbgraph.reader.architecture.strict;

import dev.verbgraph.reader.architecture.grammar.ArchitectureId;
import dev.verbgraph.reader.architecture.grammar.ArchitectureStatement;
import dev.verbgraph.reader.architecture.grammar.ArchitectureStatement.Alignment;
import dev.verbgraph.reader.architecture.grammar.ArchitectureStatement.Edge;
import dev.verbgraph.reader.architecture.grammar.ArchitectureStatement.End;
import dev.verbgraph.reader.architecture.grammar.ArchitectureStatement.Group;
import dev.verbgraph.reader.architecture.grammar.ArchitectureStatement.Junction;
import dev.verbgraph.reader.architecture.grammar.ArchitectureStatement.Service;
import dev.verbgraph.reader.grammar.GrammarFault;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts an architecture diagram together as Mermaid does: all groups first, then services,
 * junctions, edges and alignments. Each may only name what is there by then.
 */
final class ArchitectureDrawing {

  private static final String DECLARE = "Declare it above, with the word service or group";

  private final Set<String> groups = new HashSet<>();

  /** Services and junctions, with the groups that they are in. */
  private final Map<String, Optional<String>> nodes = new HashMap<>();

  private ArchitectureDrawing() {}

  static StrictArchitecture.Diagram of(List<ArchitectureStatement> statements) throws GrammarFault {
    ArchitectureDrawing drawing = new ArchitectureDrawing();
    List<Group> groups = only(Group.class, statements).toList();
    for (Group group : groups) {
      drawing.register(group.id(), group.in());
      drawing.groups.add(group.id().text());
    }
    List<Service> services = only(Service.class, statements).toList();
    for (Service service : services) {
      drawing.node(service.id(), service.in());
    }
    List<Junction> junctions = only(Junction.class, statements).toList();
    for (Junction junction : junctions) {
      drawing.node(junction.id(), junction.in());
    }
    List<Edge> edges = only(Edge.class, statements).toList();
    for (Edge edge : edges) {
      drawing.check(edge);
    }
    for (Alignment alignment : only(Alignment.class, statements).toList()) {
      drawing.check(alignment);
    }
    return new StrictArchitecture.Diagram(groups, services, junctions, edges);
  }

  private static <T> Stream<T> only(Class<T> type, List<ArchitectureStatement> statements) {
    return statements.stream().filter(type::isInstance).map(type::cast);
  }

  private void node(ArchitectureId id, Optional<ArchitectureId> in) throws GrammarFault {
    register(id, in);
    nodes.put(id.text(), in.map(ArchitectureId::text));
  }

  private void register(ArchitectureId id, Optional<ArchitectureId> in) throws GrammarFault {
    if (groups.contains(id.text()) || nodes.containsKey(id.text())) {
      throw fault(id, "the name " + id.text() + " is taken", "Give each thing a name of its own");
    }
    if (in.isPresent() && !groups.contains(in.get().text())) {
      throw fault(
          in.get(),
          "there is no group " + in.get().text() + " to be in",
          "Declare it above, with the word group");
    }
  }

  private void check(Edge edge) throws GrammarFault {
    for (End end : List.of(edge.left(), edge.right())) {
      if (!nodes.containsKey(end.id().text())) {
        throw groups.contains(end.id().text())
            ? fault(
                end.id(),
                "an edge cannot lead to the group " + end.id().text(),
                "Name a service in the group, and write {group} behind it")
            : fault(end.id(), "there is nothing called " + end.id().text(), DECLARE);
      }
    }
    Optional<String> left = nodes.getOrDefault(edge.left().id().text(), Optional.empty());
    Optional<String> right = nodes.getOrDefault(edge.right().id().text(), Optional.empty());
    boolean across = edge.left().wholeGroup() || edge.right().wholeGroup();
    if (across && left.isPresent() && left.equals(right)) {
      throw fault(
          edge.left().id(), "the edge leads out of a group into the same", "Remove {group}");
    }
  }

  private void check(Alignment alignment) throws GrammarFault {
    Set<String> seen = new HashSet<>();
    for (ArchitectureId member : alignment.members()) {
      if (!nodes.containsKey(member.text())) {
        throw fault(member, "there is no service or junction " + member.text(), DECLARE);
      }
      if (!seen.add(member.text())) {
        throw fault(member, member.text() + " is in this line twice", "Remove one of them");
      }
    }
  }

  private static GrammarFault fault(ArchitectureId id, String message, String hint) {
    return GrammarFault.of(id.from(), message, hint);
  }
}
