package dev.verbgraph.importer;

import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.store.GraphStore;
import dev.verbgraph.store.GraphWriter;
import dev.verbgraph.store.Ledger;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Makes the graph say what the notes say. */
public final class Importer {

  /** How often an import is worked out anew because another one came in between. */
  private static final int ATTEMPTS = 5;

  private final GraphStore store;
  private final GraphWriter writer;

  public Importer(GraphStore store, GraphWriter writer) {
    this.store = store;
    this.writer = writer;
  }

  /**
   * Imports notes.
   *
   * @param paths files and folders
   * @param vanished what becomes of documents of these folders whose files are gone
   * @throws UserProblemException when Neo4j cannot be reached or refuses; importing again mends
   *     whatever was left undone
   */
  public ImportResult run(NotePaths paths, Vanished vanished, ImportProgress progress) {
    store.prepare();
    List<Diagnostic> diagnostics = List.of();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Ledger ledger = store.ledger();
      Planned planned = new Planner(store, ledger, progress).plan(paths, vanished);
      boolean settled =
          switch (planned.result()) {
            case ImportResult.Done done ->
                (done.change().isEmpty() && !ledger.unfinished())
                    || writer.apply(planned.update(), ledger.imports(), progress::written);
            case ImportResult.Unusable unusable -> true;
            case ImportResult.Contended contended -> false;
          };
      if (settled) {
        return planned.result();
      }
      diagnostics = planned.result().diagnostics();
    }
    return new ImportResult.Contended(diagnostics);
  }

  /**
   * Removes documents, and what only they said. Their files are left alone; an import that is given
   * them brings the documents back.
   *
   * @param names paths of documents or folders of them, or files and folders as a person names
   *     them, which need not exist any more
   * @throws UserProblemException when Neo4j cannot be reached or refuses
   */
  public ForgetResult forget(List<String> names, ImportProgress progress) {
    store.prepare();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Ledger ledger = store.ledger();
      Documents documents = new Documents(ledger);
      Set<DocumentPath> gone = new TreeSet<>();
      for (String name : names) {
        List<Ledger.Entry> found = documents.find(name);
        if (found.size() > 1) {
          return new ForgetResult.Ambiguous(
              name, found.stream().map(entry -> entry.location().toString()).toList());
        }
        Set<DocumentPath> meant =
            found.isEmpty() ? documents.below(name) : Set.of(found.getFirst().document());
        if (meant.isEmpty()) {
          return new ForgetResult.Unknown(name, documents.near(name));
        }
        gone.addAll(meant);
      }
      Planned planned = new Planner(store, ledger, progress).forget(List.copyOf(gone));
      if (planned.result() instanceof ImportResult.Done done
          && writer.apply(planned.update(), ledger.imports(), progress::written)) {
        return new ForgetResult.Done(done);
      }
    }
    return new ForgetResult.Contended();
  }

  /** Works out what {@link #run} would do. Writes nothing. */
  public ImportResult plan(NotePaths paths, Vanished vanished, ImportProgress progress) {
    return new Planner(store, store.ledger(), progress).plan(paths, vanished).result();
  }
}
