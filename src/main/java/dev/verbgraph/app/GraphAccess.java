package dev.verbgraph.app;

import dev.verbgraph.exporter.Exporter;
import dev.verbgraph.importer.ForgetResult;
import dev.verbgraph.importer.ImportProgress;
import dev.verbgraph.importer.ImportResult;
import dev.verbgraph.importer.Importer;
import dev.verbgraph.importer.NotePaths;
import dev.verbgraph.importer.UploadResult;
import dev.verbgraph.importer.Uploader;
import dev.verbgraph.importer.Vanished;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.query.Verbs;
import dev.verbgraph.query.neo4j.Neo4jAnswers;
import dev.verbgraph.resolve.AliasSuggestion;
import dev.verbgraph.resolve.Spelling;
import dev.verbgraph.store.Bookmarks;
import dev.verbgraph.store.Database;
import dev.verbgraph.store.GraphCodec;
import dev.verbgraph.store.GraphStore;
import dev.verbgraph.store.GraphWriter;
import dev.verbgraph.store.Target;
import dev.verbgraph.vocabulary.Rules;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What can be done with the graph of one database. Stores, rules and questions are put together
 * here and nowhere else.
 *
 * <p>Every method throws {@link UserProblemException} when Neo4j cannot be reached or refuses.
 */
public final class GraphAccess {

  private final Database database;

  private GraphAccess(Database database) {
    this.database = database;
  }

  /**
   * @return as the other, a connection to a server that is certainly alone
   * @throws UserProblemException when no answer comes
   */
  public static GraphAccess open(Target target) {
    return open(target, Optional.empty(), () -> {});
  }

  /**
   * @param bookmarks as in {@link Database#open(Target, Optional, Runnable)}
   * @param slow as there
   * @return a connection that is left open: closing it takes longer than most questions
   * @throws UserProblemException when no answer comes
   */
  public static GraphAccess open(Target target, Optional<Bookmarks> bookmarks, Runnable slow) {
    return new GraphAccess(Database.open(target, bookmarks, slow));
  }

  /**
   * @param timeout how long Neo4j may work on one question
   */
  public Neo4jAnswers answers(Duration timeout) {
    return new Neo4jAnswers(
        database,
        () -> new GraphStore(database).rules().values().stream().map(Rules::identity).toList(),
        timeout);
  }

  /**
   * @return how the verbs in the graph are read from either end
   */
  public Verbs verbs() {
    return RuleVerbs.of(new TreeMap<>(new GraphStore(database).rules()).values().stream().toList());
  }

  /** As {@link Importer#run}. */
  public ImportResult importNotes(NotePaths paths, Vanished vanished, ImportProgress progress) {
    return importer().run(paths, vanished, progress);
  }

  /** As {@link Importer#plan}. */
  public ImportResult plan(NotePaths paths, Vanished vanished, ImportProgress progress) {
    return importer().plan(paths, vanished, progress);
  }

  /** As {@link Importer#forget}. */
  public ForgetResult forget(List<String> documents, ImportProgress progress) {
    return importer().forget(documents, progress);
  }

  /**
   * @return the whole graph; empty where {@link Exporter#export} says so
   */
  public Optional<GraphExport> export() {
    return exporter().export().map(GraphExport::new);
  }

  /**
   * Makes this graph what another one is, as {@link Uploader#upload} does.
   *
   * @param progress hears how much is written
   */
  public UploadResult take(GraphExport other, ImportProgress progress) {
    return new Uploader(new GraphStore(database), new GraphWriter(database))
        .upload(other.update(), progress::written);
  }

  /** As {@link Exporter#suggestAliases}. */
  public List<AliasSuggestion> suggestAliases() {
    return exporter().suggestAliases();
  }

  /** As {@link Exporter#spellings}. */
  public List<Spelling> spellings(EntityKey entity) {
    return exporter().spellings(entity);
  }

  /**
   * @return the names of all properties that nodes and relationships have, in order
   */
  public static List<String> propertyNames() {
    return GraphCodec.propertyNames();
  }

  /** Ends what is asked at the moment; may be called by another thread. */
  public void cancel() {
    database.cancel();
  }

  private Importer importer() {
    return new Importer(new GraphStore(database), new GraphWriter(database));
  }

  private Exporter exporter() {
    return new Exporter(new GraphStore(database));
  }
}
