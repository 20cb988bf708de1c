package dev.verbgraph.problem;

import java.util.List;
import java.util.Set;

/**
 * What a person reads about a problem. Each group of problems has a class that words it.
 *
 * @param what what happened, and where
 * @param next what to do about it
 */
public record Wording(String what, String next) {

  /** As {@link #of(UserProblem, Set)}, for an asker without options. */
  public static Wording of(UserProblem problem) {
    return of(problem, Set.of());
  }

  /**
   * @param options those that the asker can set: advice about more or less of something names no
   *     others
   */
  public static Wording of(UserProblem problem, Set<String> options) {
    return switch (problem) {
      case UsageProblem usage -> UsageWording.of(usage);
      case QueryProblem query -> QueryWording.of(query);
      case NameProblem name -> NameWording.of(name);
      case InputProblem input -> InputWording.of(input);
      case DatabaseProblem database -> DatabaseWording.of(database, options);
      case ServerProblem server -> ServerWording.of(server);
      case Interrupted.Undone undone ->
          new Wording(
              "interrupted", "unfinished work was undone; run the same command again to continue");
      case Interrupted.Starting starting ->
          new Wording("interrupted", "Neo4j goes on starting; verbgraph stop ends it");
    };
  }

  /** A question after what was perhaps meant; empty when nothing is near. */
  static String didYouMean(List<String> near) {
    return near.isEmpty() ? "" : "did you mean " + String.join(" or ", near) + "?";
  }
}
