package dev.verbgraph.problem;

import java.util.List;

/** Words {@link NameProblem}. */
final class NameWording {

  private NameWording() {}

  static Wording of(NameProblem problem) {
    return switch (problem) {
      case NameProblem.EmptyGraph(String name) ->
          new Wording(noEntity(name), "the graph is empty: verbgraph import PATH fills it");
      case NameProblem.UnknownName(String name, List<String> near) ->
          new Wording(
              noEntity(name),
              nearOr(
                  near, "verbgraph list names all entities, verbgraph search finds them by words"));
      case NameProblem.AmbiguousName(String name, List<String> candidates) ->
          new Wording(
              name + " is a name of " + candidates.size() + " entities",
              "use the name of the one you mean:\n  " + String.join("\n  ", candidates));
      case NameProblem.UnknownType(String type, List<String> near) ->
          new Wording(
              "no relation is called " + type,
              (Wording.didYouMean(near) + " verbgraph relations lists those of the graph").strip());
      case NameProblem.UnknownDocument(String name, List<String> near) ->
          new Wording(
              "no such document: " + name + "; nothing was removed",
              nearOr(near, "verbgraph list documents lists them"));
      case NameProblem.AmbiguousDocument(String name, List<String> files) ->
          new Wording(
              name + " is the path of one document and the file of another; nothing was removed",
              "name the file of the one you mean: " + String.join(" or ", files));
      case NameProblem.SeveralNotes(String path, List<String> notes) ->
          new Wording(
              "several notes are called " + path, "name one of " + String.join(", ", notes));
      case NameProblem.UnknownPack(String name, List<String> packs) ->
          new Wording("no such pack: " + name, "the packs are " + String.join(", ", packs));
      case NameProblem.UnknownQuery(String name) ->
          new Wording(
              "no such saved query: " + name,
              "verbgraph query lists them; -e CYPHER runs a statement");
      case NameProblem.UnknownCode(String code, List<String> near) ->
          new Wording(
              "unknown code \"" + code + "\"",
              nearOr(near, "verbgraph check --explain lists them all"));
    };
  }

  private static String noEntity(String name) {
    return "no entity is called " + name;
  }

  private static String nearOr(List<String> near, String otherwise) {
    return near.isEmpty() ? otherwise : Wording.didYouMean(near);
  }
}
