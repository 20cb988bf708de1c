package dev.verbgraph.reader.markdown;

import dev.verbgraph.reader.text.NameShape;

/** What can be seen of an entry before any role is decided. */
final class EntrySigns {

  private final OutlineEntry root;
  private final Siblings categories =
      new Siblings(it -> it.sort() == TitleWords.Sort.CATEGORY && holdsServices(it));
  private final Siblings sureTitles = new Siblings(it -> it.sort() == TitleWords.Sort.CATEGORY);
  private final Siblings titles = new Siblings(it -> it.sort().isCategory());
  private final Siblings chapters =
      new Siblings(it ->
          it.sort() == TitleWords.Sort.OTHER
              || (it.sort() == TitleWords.Sort.NAME && !it.introducesNames()));
  private final Siblings described = new Siblings(EntrySigns::isDescribed);
  private final Siblings ofProviders = new Siblings(it -> isDescribed(it) && it.isOfProvider());
  private final Siblings sure = new Siblings(EntrySigns::isSureByParts);

  EntrySigns(OutlineEntry root) {
    this.root = root;
  }

  /** A bullet that only says "Python" is a word in a list, not the title of a part. */
  boolean isPart(OutlineEntry entry) {
    return switch (entry.sort()) {
      case TELLING_PART, COMMON_PART, PART_OF_MANY ->
          entry.form != OutlineEntry.Form.ITEM || !entry.contents.isEmpty();
      case LISTING, OTHER, CATEGORY, PERHAPS_CATEGORY, NAME -> false;
    };
  }

  boolean isCategory(OutlineEntry entry) {
    return switch (entry.sort()) {
      case CATEGORY ->
          holdsServices(entry) && (isAmongCategories(entry) || holdsServicesByParts(entry));
      case PERHAPS_CATEGORY ->
          holdsServices(entry)
              && ((categories.any(entry) && isAmongCategories(entry))
                  || holdsServicesByParts(entry));
      case NAME ->
          (holdsServicesByParts(entry) && !isTitle(entry))
              || (entry.introducesNames() && categories.any(entry) && isAmongCategories(entry));
      case TELLING_PART, COMMON_PART, PART_OF_MANY, LISTING, OTHER -> false;
    };
  }

  /** A category below a category: only what can be nothing else. */
  boolean isInnerCategory(OutlineEntry entry) {
    return entry.sort() == TitleWords.Sort.CATEGORY && !entry.hasProse() && holdsServices(entry);
  }

  /**
   * Many a document has a chapter "Storage". A note about services has little beside its
   * categories.
   */
  private boolean isAmongCategories(OutlineEntry entry) {
    return TitleWords.isPlural(entry.name())
        || !chapters.any(entry)
        || (sureTitles.count(entry) > 1 && titles.count(entry) > chapters.count(entry));
  }

  boolean holdsServices(OutlineEntry entry) {
    return entry.entries().stream()
        .anyMatch(child ->
            switch (child.sort()) {
              case TELLING_PART, COMMON_PART, OTHER -> false;
              case PART_OF_MANY, LISTING -> holdsServices(child);
              case CATEGORY, PERHAPS_CATEGORY, NAME -> isInCategory(child);
            });
  }

  private boolean holdsServicesByParts(OutlineEntry entry) {
    return entry.entries().stream()
        .anyMatch(child ->
            switch (child.sort()) {
              case TELLING_PART, COMMON_PART, OTHER, CATEGORY -> false;
              case PART_OF_MANY, LISTING -> holdsServicesByParts(child);
              case PERHAPS_CATEGORY, NAME -> isServiceByParts(child);
            });
  }

  /** Whether an entry is a service if it stands in a category. */
  boolean isInCategory(OutlineEntry entry) {
    return ownsParts(entry) || ServiceShape.isService(entry);
  }

  /**
   * Two telling parts, or one and the name of a provider, or one where another of the same form has
   * two.
   */
  boolean isServiceByParts(OutlineEntry entry) {
    return switch (entry.sort()) {
      case TELLING_PART, COMMON_PART, PART_OF_MANY, LISTING, OTHER, CATEGORY -> false;
      case PERHAPS_CATEGORY, NAME -> ownsParts(entry) && sure.any(entry);
    };
  }

  /**
   * Titles that begin with the name of a provider, and those beside them, if each is written like a
   * name, has a text below it, and little else stands beside them.
   */
  boolean isOfProvider(OutlineEntry entry) {
    return isDescribed(entry)
        && ofProviders.any(entry)
        && described.count(entry) > 1
        && 2 * described.count(entry) > titles.count(entry) + chapters.count(entry);
  }

  private static boolean isDescribed(OutlineEntry entry) {
    if (entry.headline.isEmpty()) {
      return false;
    }
    boolean setApart =
        switch (entry.form) {
          case HEADING -> true;
          case PARAGRAPH, ITEM ->
              switch (entry.headline.orElseThrow().mark()) {
                case LABEL, LEAD -> true;
                case COLON, WHOLE, SERVICE, CATEGORY -> false;
              };
          case NOTE, QUOTE -> false;
        };
    return setApart
        && (entry.sort() == TitleWords.Sort.NAME
            || entry.sort() == TitleWords.Sort.PERHAPS_CATEGORY)
        && (entry.hasProse() || entry.entries().stream().anyMatch(EntrySigns::isText))
        && !entry.words().isTopic(entry.name())
        && NameShape.looksLikeName(entry.name());
  }

  /** A sentence in a list is a text as good as one in a paragraph. */
  private static boolean isText(OutlineEntry entry) {
    return entry.form == OutlineEntry.Form.ITEM && NameShape.looksLikeText(entry.name());
  }

  private static boolean isSureByParts(OutlineEntry entry) {
    long telling = tellingParts(entry);
    return telling >= 2 || (telling == 1 && entry.isOfProvider());
  }

  static boolean ownsParts(OutlineEntry entry) {
    return tellingParts(entry) > 0;
  }

  private static long tellingParts(OutlineEntry entry) {
    return entry.entries().stream()
        .filter(it -> it.sort() == TitleWords.Sort.TELLING_PART)
        .filter(it -> it.form != OutlineEntry.Form.ITEM || !it.contents.isEmpty())
        .map(OutlineEntry::key)
        .distinct()
        .count();
  }

  /** The only heading of level 1 names the note, not a category. */
  private boolean isTitle(OutlineEntry entry) {
    return entry.level == 1
        && root.entries().stream().filter(it -> it.level == 1).limit(2).count() == 1;
  }
}
