package dev.verbgraph.reader.markdown;

import dev.verbgraph.reader.text.NameShape;

/** Whether an entry that stands where services stand also looks like one. */
final class ServiceShape {

  private ServiceShape() {}

  static boolean isService(OutlineEntry entry) {
    String name = entry.name();
    return switch (entry.sort()) {
      case TELLING_PART, COMMON_PART, PART_OF_MANY, LISTING, OTHER -> false;
      case CATEGORY, PERHAPS_CATEGORY, NAME ->
          switch (entry.form) {
            case NOTE, QUOTE -> false;
            case HEADING -> NameShape.couldBeName(name);
            case PARAGRAPH -> isParagraph(entry, name);
            case ITEM -> isItem(entry, name);
          };
    };
  }

  /** A plain line with a colon above a list can be the name of anything, such as an advantage. */
  private static boolean isParagraph(OutlineEntry entry, String name) {
    return switch (entry.headline.orElseThrow().mark()) {
      case SERVICE -> NameShape.couldBeName(name);
      case COLON -> NameShape.looksLikeName(name) && entry.isOfProvider();
      case LABEL, LEAD, WHOLE, CATEGORY -> NameShape.looksLikeName(name);
    };
  }

  /** The less sets a name apart, the more it must look like one. */
  private static boolean isItem(OutlineEntry entry, String name) {
    return switch (entry.headline.orElseThrow().mark()) {
      case LABEL, LEAD ->
          NameShape.couldBeName(name) && (entry.hasProse() || NameShape.looksLikeName(name));
      case SERVICE -> NameShape.couldBeName(name);
      case CATEGORY -> true;
      case COLON -> NameShape.looksLikeName(name) && entry.hasProse();
      case WHOLE -> NameShape.looksLikeName(name);
    };
  }
}
