package dev.verbgraph.problem;

import java.util.List;

/** A name stands for nothing, or for more than one thing. */
public sealed interface NameProblem extends UserProblem {

  /** Nothing has a name, as nothing was imported yet. */
  record EmptyGraph(String name) implements NameProblem {}

  /**
   * There is no entity of that name.
   *
   * @param near names of entities that were perhaps meant, the nearest first; may be empty
   */
  record UnknownName(String name, List<String> near) implements NameProblem {}

  /**
   * Several entities have that name among their aliases.
   *
   * @param candidates their names, at least two
   */
  record AmbiguousName(String name, List<String> candidates) implements NameProblem {}

  /**
   * The graph has no relationships of that type.
   *
   * @param near types that were perhaps meant, the nearest first; may be empty
   */
  record UnknownType(String type, List<String> near) implements NameProblem {}

  /**
   * The graph has no document of that path or file.
   *
   * @param near paths that were perhaps meant, the nearest first; may be empty
   */
  record UnknownDocument(String name, List<String> near) implements NameProblem {}

  /**
   * The path of one document is the file of another.
   *
   * @param files those of all that are meant
   */
  record AmbiguousDocument(String name, List<String> files) implements NameProblem {}

  /**
   * There is no pack of that name.
   *
   * @param packs those that there are
   */
  record UnknownPack(String name, List<String> packs) implements NameProblem {}

  /** There is no saved query of that name. */
  record UnknownQuery(String name) implements NameProblem {}

  /**
   * There is no diagnostic of that code.
   *
   * @param near codes that were perhaps meant, the nearest first; may be empty
   */
  record UnknownCode(String code, List<String> near) implements NameProblem {}

  /** Several notes end with this path. */
  record SeveralNotes(String path, List<String> notes) implements NameProblem {}
}
