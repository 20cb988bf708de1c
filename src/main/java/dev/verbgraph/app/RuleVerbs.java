package dev.verbgraph.app;

import dev.verbgraph.model.RelationType;
import dev.verbgraph.query.Verbs;
import dev.verbgraph.vocabulary.Relation;
import dev.verbgraph.vocabulary.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds in rules how verbs are read from either end. */
final class RuleVerbs {

  private RuleVerbs() {}

  /**
   * @param all the rules of all notes, in an order that is always the same: of several phrases for
   *     one type the first is taken
   * @return a type that some rules turn and others do not is not turned
   */
  static Verbs of(List<Rules> all) {
    Map<RelationType, String> inverse = new HashMap<>();
    Set<RelationType> turned = new HashSet<>();
    List<RelationType> forward = new ArrayList<>();
    for (Rules rules : all) {
      for (Relation relation : rules.relations()) {
        relation.inverse().stream()
            .findFirst()
            .ifPresent(phrase -> inverse.putIfAbsent(relation.type(), phrase));
        switch (relation.dependency()) {
          case OBJECT_ON_SUBJECT -> turned.add(relation.type());
          case SUBJECT_ON_OBJECT -> forward.add(relation.type());
          case NONE -> {}
        }
      }
    }
    forward.forEach(turned::remove);
    return new Verbs(Map.copyOf(inverse), Set.copyOf(turned));
  }
}
