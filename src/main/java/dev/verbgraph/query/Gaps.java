package dev.verbgraph.query;

import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Place;
import java.util.List;
import java.util.Optional;

/**
 * What the notes leave open, by gap and name; empty when there is nothing. Phrases are judged by
 * the rules that their note was imported with.
 */
public record Gaps() implements Question<List<Gaps.Gap>> {

  /**
   * @param gap what is missing, in words
   * @param detail the phrase or the other names in question
   * @param evidence the places, by file and line
   */
  public record Gap(
      String gap, String name, EntityKind kind, Optional<String> detail, List<Place> evidence) {}
}
