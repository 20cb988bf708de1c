package dev.verbgraph.store;

import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Entity;
import dev.verbgraph.resolve.Delta;
import dev.verbgraph.resolve.DocumentChange;
import dev.verbgraph.resolve.GraphChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one transaction writes of a change.
 *
 * <p>Why: docs/decisions/0063-a-document-may-take-several-transactions.md.
 *
 * @param entities which nodes come, change and go
 * @param documents what happens to documents, or to parts of them
 */
public record Portion(Delta<Entity> entities, List<Part> documents) {

  /**
   * @param change all that happens to a document, or a part of it
   * @param first whether nothing of it was written before
   * @param last whether it is complete then
   */
  public record Part(DocumentChange change, boolean first, boolean last) {}

  /**
   * @return how many documents are complete with it
   */
  int completed() {
    return Math.toIntExact(documents.stream().filter(Part::last).count());
  }

  /**
   * @return the document of which most is written; empty where only entities are
   */
  Optional<DocumentPath> largest() {
    return documents.stream()
        .map(Part::change)
        .max(Comparator.comparingInt(DocumentChange::size))
        .map(DocumentChange::path);
  }

  /**
   * @return everything at once
   */
  public static Portion whole(GraphChange change) {
    return divided(change, Integer.MAX_VALUE).getFirst();
  }

  /**
   * @param rows how many rows each takes at most, about
   * @return at least one, so that there is always a transaction that says that all is done;
   *     entities come first and go last, since everything else needs them
   */
  static List<Portion> divided(GraphChange change, int rows) {
    Divider divider = new Divider(rows);
    change.entities().added().forEach(entity -> divider.with(1).added.add(entity));
    change.entities().changed().forEach(entity -> divider.with(1).changed.add(entity));
    change.documents().forEach(divider::document);
    change.entities().removed().forEach(entity -> divider.with(1).removed.add(entity));
    divider.close();
    return divider.portions;
  }

  private static final class Divider {

    private final int most;
    private final List<Portion> portions = new ArrayList<>();
    private Open open = new Open();
    private int rows;

    private Divider(int most) {
      this.most = most;
    }

    /** The portion that takes the next so many rows. */
    private Open with(int next) {
      if (rows > 0 && rows > most - next) {
        close();
      }
      rows += next;
      return open;
    }

    private void document(DocumentChange change) {
      if (change.size() <= most) {
        with(change.size()).documents.add(new Part(change, true, true));
        return;
      }
      List<DocumentChange> parts = change.divided(most);
      for (int i = 0; i < parts.size(); i++) {
        DocumentChange part = parts.get(i);
        with(part.size()).documents.add(new Part(part, i == 0, i == parts.size() - 1));
      }
    }

    private void close() {
      portions.add(
          new Portion(new Delta<>(open.added, open.changed, open.removed), open.documents));
      open = new Open();
      rows = 0;
    }
  }

  /** A portion that is not full yet. */
  private static final class Open {
    private final List<Entity> added = new ArrayList<>();
    private final List<Entity> changed = new ArrayList<>();
    private final List<Entity> removed = new ArrayList<>();
    private final List<Part> documents = new ArrayList<>();
  }
}
