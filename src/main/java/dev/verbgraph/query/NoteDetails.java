package dev.verbgraph.query;

import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Place;
import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Strength;
import java.util.List;
import java.util.Optional;

/** Everything that was read in one note. */
public record NoteDetails(NotesCalled.Note of) implements Question<NoteDetails.Page> {

  /**
   * @param things what it names, by line; may be empty
   * @param statements what it states, place by place; may be empty
   * @param passages the prose in it that was kept, by line; may be empty
   */
  public record Page(
      NotesCalled.Note note, List<Thing> things, List<Said> statements, List<Prose> passages) {}

  /**
   * @param lines where, ascending
   */
  public record Thing(String name, EntityKind kind, List<Long> lines) {}

  /**
   * @param strength where somebody depends on somebody by it
   * @param status why it does not hold for good; empty where it does
   */
  public record Said(
      String subject,
      RelationType type,
      String object,
      Optional<Strength> strength,
      Optional<RelationStatus> status,
      Place place) {}

  /**
   * @param about the name of the entity that it describes; empty where that is not known
   * @param part the label above the prose
   * @param place where it begins, without a quote
   */
  public record Prose(Optional<String> about, String part, String text, Place place) {}
}
