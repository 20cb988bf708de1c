package dev.verbgraph.query;

import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Identity;
import dev.verbgraph.model.Names;
import dev.verbgraph.model.Suggestions;
import dev.verbgraph.problem.NameProblem;
import dev.verbgraph.problem.UserProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds the entity that somebody means by a name. */
public final class NameLookup {

  private final KnownNames known;
  private final Supplier<List<Identity>> identities;

  /**
   * @param identities the identity rules of the notes in the graph; only asked for when a name is
   *     not found as it stands
   */
  public NameLookup(KnownNames known, Supplier<List<Identity>> identities) {
    this.known = known;
    this.identities = identities;
  }

  /**
   * The cheap ways first. Most names are a key as they stand; the identity rule, which has to be
   * read from files, only adds what no note and no alias file of a note ever spelled out.
   *
   * @throws UserProblemException as {@link Answers#named}
   */
  public Entity named(String name) {
    String folded = Names.fold(name);
    return known
        .withKey(new EntityKey(folded))
        .or(() -> spelled(name, folded))
        .or(() -> byRules(name))
        .orElseThrow(() ->
            new UserProblemException(new NameProblem.UnknownName(name, similar(name, folded))));
  }

  private Optional<Entity> spelled(String name, String folded) {
    if (known.isEmpty()) {
      throw new UserProblemException(new NameProblem.EmptyGraph(name));
    }
    return folded.isEmpty() ? Optional.empty() : single(name, known.spelled(folded));
  }

  /** Different folders may have rules that make different things of a name. */
  private Optional<Entity> byRules(String name) {
    return single(
        name,
        identities.get().stream()
            .map(identity -> identity.key(name))
            .distinct()
            .flatMap(key -> known.withKey(key).stream())
            .toList());
  }

  private static Optional<Entity> single(String name, List<Entity> entities) {
    if (entities.size() > 1) {
      throw new UserProblemException(
          new NameProblem.AmbiguousName(name, entities.stream().map(Entity::name).toList()));
    }
    return entities.stream().findFirst();
  }

  private List<String> similar(String name, String folded) {
    Map<String, String> names = known.similar(folded);
    return new Suggestions(names.keySet())
        .nearest(name).stream().map(names::get).distinct().toList();
  }
}
