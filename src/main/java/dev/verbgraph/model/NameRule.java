package dev.verbgraph.model;

/** Why a spelling means an entity that others spell differently. */
public sealed interface NameRule {

  /** The reason, as a clause about the spelling. */
  default String words() {
    return switch (this) {
      case Prefix(String word) -> "the prefix \"" + word + "\" does not count";
      case Alias(String of) -> "the rules list it as an alias of \"" + of + "\"";
      case NoteAlias(String of) -> "a note about \"" + of + "\" lists it as an alias";
      case Abbreviation(String in) -> "it is introduced in \"" + in + "\"";
    };
  }

  /**
   * A word in front does not count.
   *
   * @param word as the rules have it
   */
  record Prefix(String word) implements NameRule {}

  /**
   * The rules list the spelling under a name.
   *
   * @param of that name
   */
  record Alias(String of) implements NameRule {}

  /**
   * A note lists it as another name of what it is about.
   *
   * @param of what the note is about
   */
  record NoteAlias(String of) implements NameRule {}

  /**
   * A name in the notes introduces it.
   *
   * @param in that name, such as {@code Language Understanding (LUIS)}
   */
  record Abbreviation(String in) implements NameRule {}
}
