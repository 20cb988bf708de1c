package dev.verbgraph.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything one file says, in the order of the file, before anything is resolved.
 *
 * @param title the title of the front matter, else the only level-1 heading, else empty: several
 *     such headings are the chapters of a note without a title
 * @param properties the front matter: text, whole numbers, decimals, booleans, lists of text; other
 *     shapes as JSON text
 * @param listings the things it lists
 * @param statements the statements it makes
 * @param passages its prose
 * @param aliases other names of what it is about
 * @param about what it is about, as links to it mean it; empty for diagrams and catalogs
 * @param unread the lines with links that say nothing
 */
public record Note(
    Optional<String> title,
    Map<String, Object> properties,
    List<Listing> listings,
    List<Statement> statements,
    List<Passage> passages,
    List<Alias> aliases,
    Optional<String> about,
    List<Unread> unread) {

  /** A note that is about what its title says. */
  public Note(
      Optional<String> title,
      Map<String, Object> properties,
      List<Listing> listings,
      List<Statement> statements,
      List<Passage> passages,
      List<Alias> aliases) {
    this(title, properties, listings, statements, passages, aliases, title, List.of());
  }

  /** A note that gives no other names to what it is about. */
  public Note(
      Optional<String> title,
      Map<String, Object> properties,
      List<Listing> listings,
      List<Statement> statements,
      List<Passage> passages) {
    this(title, properties, listings, statements, passages, List.of());
  }

  /**
   * @return the same note with other statements and passages
   */
  public Note with(List<Statement> others, List<Passage> prose) {
    return new Note(title, properties, listings, others, prose, aliases, about, unread);
  }
}
