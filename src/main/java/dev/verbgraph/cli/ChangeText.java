package dev.verbgraph.cli;

import dev.verbgraph.importer.Imported;
import dev.verbgraph.model.Description;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.Evidence;
import dev.verbgraph.model.Relationship;
import dev.verbgraph.store.Change;
import dev.verbgraph.store.Delta;
import dev.verbgraph.store.DocumentChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What people read about a change of the graph. */
final class ChangeText {

  private ChangeText() {}

  /** One line: how many documents were given, and what became of the graph. */
  static String summary(Imported.Done done) {
    Change change = done.change();
    String documents = done.documents() == 1 ? "1 document" : done.documents() + " documents";
    return change.isEmpty()
        ? documents + ", nothing changed: 0 nodes, 0 relationships"
        : documents + ": nodes " + change.nodes() + ", relationships " + change.relationships();
  }

  /** What comes, changes and goes: entities first, then document by document. */
  static List<String> details(Imported.Done done) {
    List<String> lines = new ArrayList<>();
    list(lines, "", done.change().entities(), ChangeText::entity);
    for (DocumentChange document : done.change().documents()) {
      lines.add(sign(document.kind()) + " " + document.path());
      list(lines, "    ", document.relationships(), relationship -> relationship(relationship, done.names()));
      list(lines, "    ", document.descriptions(), description -> passage(description, done.names()));
    }
    return lines;
  }

  private static String sign(DocumentChange.Kind kind) {
    return switch (kind) {
      case ADDED -> "+";
      case CHANGED, REREAD -> "~";
      case REMOVED -> "-";
    };
  }

  private static <T> void list(List<String> lines, String indent, Delta<T> delta, Function<T, String> text) {
    delta.added().forEach(each -> lines.add(indent + "+ " + text.apply(each)));
    delta.changed().forEach(each -> lines.add(indent + "~ " + text.apply(each)));
    delta.removed().forEach(each -> lines.add(indent + "- " + text.apply(each)));
  }

  private static String entity(Entity entity) {
    return entity.kind().label() + " " + entity.name();
  }

  private static String relationship(Relationship relationship, Map<String, String> names) {
    Relationship.Id id = relationship.id();
    Evidence first = relationship.evidence().getFirst();
    return "%s %s %s  %s:%d: %s"
        .formatted(
            names.getOrDefault(id.subject(), id.subject()),
            id.type(),
            names.getOrDefault(id.object(), id.object()),
            id.document(),
            first.line(),
            first.quote());
  }

  private static String passage(Description description, Map<String, String> names) {
    return "%s of %s  %s:%d"
        .formatted(
            description.part(),
            names.getOrDefault(description.entity(), description.entity()),
            description.document(),
            description.line());
  }
}
