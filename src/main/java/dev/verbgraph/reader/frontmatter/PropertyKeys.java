package dev.verbgraph.reader.frontmatter;

import java.util.Locale;
import java.util.Set;

/** Keys of properties and fields whose meaning is fixed. */
public final class PropertyKeys {

  private static final Set<String> ALIASES = Set.of("alias", "aliases");

  private static final Set<String> LABELS =
      Set.of("title", "tag", "tags", "cssclass", "cssclasses");

  private PropertyKeys() {}

  /** Whether its value holds other names of what the note is about. */
  static boolean isAliases(String key) {
    return ALIASES.contains(key);
  }

  /**
   * @param key in any letter case
   * @return whether its value names, sorts or styles the note, so that no link in it is a relation
   */
  public static boolean isAboutNote(String key) {
    String folded = key.toLowerCase(Locale.ROOT);
    return ALIASES.contains(folded) || LABELS.contains(folded);
  }
}
