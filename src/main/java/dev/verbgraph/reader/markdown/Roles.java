package dev.verbgraph.reader.markdown;

import dev.verbgraph.reader.text.NameShape;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Decides by evidence what the entries of a note are. In the order of their weight:
 *
 * <ol>
 *   <li>What a title says: {@code Service: Name}, {@code Category: Name}.
 *   <li>Parts. A title made of the words of parts is a part, and what owns telling parts is a
 *       service.
 *   <li>Providers. Titles that begin with the name of a provider are services, and so are those
 *       beside them.
 *   <li>Place. A name that stands directly in a category is a service; what has a name that only
 *       categories have, and owns services, is a category. One such title among other chapters is
 *       not enough.
 *   <li>What owns services that are known by themselves is a category, unless it is the title of
 *       the note.
 *   <li>What is a service in one place is one in every place.
 * </ol>
 */
final class Roles {

  enum Role {
    SERVICE,
    CATEGORY,
    PART,
    /** Belongs to what it stands in. */
    NONE
  }

  /** What an entry stands in. */
  private enum Place {
    OUTSIDE,
    /** Directly in a category. */
    CATEGORY,
    /** In a part of a description. */
    PART,
    SERVICE
  }

  private final EntrySigns evidence;
  private final TitleWords words;
  private final IdentityHashMap<OutlineEntry, Role> roles = new IdentityHashMap<>();
  private final Set<String> services = new HashSet<>();

  private Roles(EntrySigns evidence, TitleWords words) {
    this.evidence = evidence;
    this.words = words;
  }

  static Roles decide(OutlineEntry root, EntrySigns evidence) {
    Roles roles = new Roles(evidence, root.words());
    roles.walk(root, Place.OUTSIDE);
    roles.recognise(root);
    return roles;
  }

  /** What the titles of the note are understood by. */
  TitleWords words() {
    return words;
  }

  Role of(OutlineEntry entry) {
    return roles.getOrDefault(entry, Role.NONE);
  }

  private void walk(OutlineEntry owner, Place place) {
    for (OutlineEntry entry : owner.entries()) {
      Role role = role(entry, place);
      roles.put(entry, role);
      switch (role) {
        case SERVICE -> {
          services.add(entry.key());
          walk(entry, Place.SERVICE);
        }
        case CATEGORY -> walk(entry, Place.CATEGORY);
        case PART -> walk(entry, belowPart(entry, place));
        case NONE -> walk(entry, belowOther(entry, place));
      }
    }
  }

  private static Place belowPart(OutlineEntry part, Place place) {
    return place == Place.SERVICE || part.sort() == TitleWords.Sort.PART_OF_MANY
        ? place
        : Place.PART;
  }

  /** What stands in a category, but is no list of its services, speaks of something else. */
  private static Place belowOther(OutlineEntry entry, Place place) {
    return place == Place.CATEGORY && entry.sort() != TitleWords.Sort.LISTING ? Place.PART : place;
  }

  private Role role(OutlineEntry entry, Place place) {
    if (entry.name().isEmpty() || entry.form == OutlineEntry.Form.QUOTE) {
      return Role.NONE;
    }
    return switch (entry.headline.orElseThrow().mark()) {
      case SERVICE ->
          place != Place.SERVICE && NameShape.couldBeName(entry.name()) ? Role.SERVICE : Role.NONE;
      case CATEGORY ->
          place != Place.SERVICE && evidence.holdsServices(entry) ? Role.CATEGORY : Role.NONE;
      case LABEL, LEAD, COLON, WHOLE -> isPart(entry, place) ? Role.PART : named(entry, place);
    };
  }

  /**
   * "Notes" above everything is the title of a document, not a part of the description of
   * something.
   */
  private boolean isPart(OutlineEntry entry, Place place) {
    return evidence.isPart(entry)
        && (place != Place.OUTSIDE || entry.sort() != TitleWords.Sort.COMMON_PART);
  }

  private Role named(OutlineEntry entry, Place place) {
    if (!entry.sort().isCategory() && entry.sort() != TitleWords.Sort.NAME) {
      return Role.NONE;
    }
    return switch (place) {
      case SERVICE -> Role.NONE;
      case CATEGORY ->
          evidence.isInnerCategory(entry)
              ? Role.CATEGORY
              : evidence.isInCategory(entry) ? Role.SERVICE : Role.NONE;
      case OUTSIDE, PART ->
          evidence.isServiceByParts(entry) || evidence.isOfProvider(entry)
              ? Role.SERVICE
              : evidence.isCategory(entry) ? Role.CATEGORY : Role.NONE;
    };
  }

  /** A service that one place lists is the same where another place describes it. */
  private void recognise(OutlineEntry owner) {
    for (OutlineEntry entry : owner.entries()) {
      Role role = of(entry);
      if (role == Role.NONE
          && entry.sort() == TitleWords.Sort.NAME
          && services.contains(entry.key())) {
        roles.put(entry, Role.SERVICE);
      } else if (role != Role.SERVICE) {
        recognise(entry);
      }
    }
  }
}
