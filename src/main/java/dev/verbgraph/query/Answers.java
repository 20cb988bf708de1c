package dev.verbgraph.query;

import dev.verbgraph.model.Entity;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Suggestions;
import dev.verbgraph.problem.NameProblem;
import dev.verbgraph.problem.UserProblemException;
import java.util.List;

/**
 * A graph that questions can be asked of, wherever it is kept. Asking changes nothing.
 *
 * <p>Why: docs/decisions/0027-looked-for-as-far-as-shown.md.
 *
 * <p>Every method throws {@link UserProblemException} when the graph cannot be reached, refuses, or
 * needs too long.
 */
public interface Answers {

  /**
   * @return the entity that somebody means by a name: in any spelling that the notes or the alias
   *     file have, in any letter case
   * @throws UserProblemException when there is none, or more than one
   */
  Entity named(String name);

  /**
   * @return whether the graph has no entities
   */
  boolean isEmpty();

  /**
   * @return the answer; see each question for its order and what it is when there is nothing to say
   */
  <A> A to(GraphQuestion<A> question);

  /**
   * @param typed as people write them, in any letter case, with blanks or underscores
   * @return the types as the graph has them, in the same order
   * @throws UserProblemException when it has no relationships of one of them
   */
  default List<RelationType> types(List<String> typed) {
    List<RelationType> types = typed.stream().map(RelationTypes::type).toList();
    List<RelationType> known = types.isEmpty() ? List.of() : to(new RelationTypes());
    types.stream()
        .filter(type -> !known.contains(type))
        .findFirst()
        .ifPresent(unknown -> {
          List<String> names = known.stream().map(RelationType::name).toList();
          throw new UserProblemException(
              new NameProblem.UnknownType(
                  unknown.name(), new Suggestions(names).nearest(unknown.name())));
        });
    return types;
  }
}
