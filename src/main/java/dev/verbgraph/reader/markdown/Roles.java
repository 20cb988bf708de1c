package dev.verbgraph.reader.markdown;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Decides by evidence what the entries of a note are.
 *
 * <p>A title that is made of the words of parts is a part. What owns such parts is a service, and so is what a title
 * says to be one ({@code Service: Name}), or what stands as a name directly in a category. What is titled like a
 * category and owns services is a category, and so is what owns services that are known by themselves.
 */
final class Roles {

  enum Role {
    SERVICE,
    CATEGORY,
    PART,
    /** Belongs to what it stands in. */
    NONE
  }

  private final Map<Entry, Role> roles = new IdentityHashMap<>();
  private final Set<String> services = new HashSet<>();

  private Roles() {}

  static Roles decide(Entry root) {
    Roles roles = new Roles();
    roles.walk(root, Place.OUTSIDE);
    roles.recognise(root);
    return roles;
  }

  Role of(Entry entry) {
    return roles.getOrDefault(entry, Role.NONE);
  }

  /** What the entries of an entry stand in. */
  private enum Place {
    OUTSIDE,
    /** Directly in a category. */
    CATEGORY,
    /** In a part of a description. */
    PART,
    SERVICE
  }

  private void walk(Entry owner, Place place) {
    for (Entry entry : owner.entries()) {
      Role role = role(entry, place);
      roles.put(entry, role);
      switch (role) {
        case SERVICE -> {
          services.add(key(entry));
          walk(entry, Place.SERVICE);
        }
        case CATEGORY -> walk(entry, Place.CATEGORY);
        case PART -> walk(entry, place == Place.SERVICE ? Place.SERVICE : Place.PART);
        case NONE -> walk(entry, place);
      }
    }
  }

  private Role role(Entry entry, Place place) {
    if (entry.name().isEmpty() || entry.form == Entry.Form.QUOTE) {
      return Role.NONE;
    }
    Headline headline = entry.headline.get();
    return switch (headline.mark()) {
      case SERVICE -> place == Place.SERVICE && entry.form == Entry.Form.ITEM ? Role.NONE : Role.SERVICE;
      case CATEGORY -> Role.CATEGORY;
      case LEAD, COLON, WHOLE -> switch (TitleWords.sort(headline.name())) {
        case TELLING_PART, COMMON_PART -> Role.PART;
        case CATEGORY, PERHAPS_CATEGORY -> categoryOrService(entry, place);
        case LISTING, SENTENCE -> Role.NONE;
        case NAME -> isService(entry, place) ? Role.SERVICE : Role.NONE;
      };
    };
  }

  private Role categoryOrService(Entry entry, Place place) {
    return switch (place) {
      case SERVICE -> Role.NONE;
      case CATEGORY -> isService(entry, place) ? Role.SERVICE : Role.NONE;
      case OUTSIDE, PART -> holdsServices(entry) ? Role.CATEGORY : Role.NONE;
    };
  }

  private boolean holdsServices(Entry entry) {
    return entry.entries().stream().anyMatch(child -> isService(child, Place.CATEGORY)
        || TitleWords.sort(child.name()) == TitleWords.Sort.LISTING && holdsServices(child));
  }

  private boolean isService(Entry entry, Place place) {
    return switch (place) {
      case SERVICE -> false;
      case PART, OUTSIDE -> ownsParts(entry);
      case CATEGORY -> ownsParts(entry) || Shape.isService(entry);
    };
  }

  private static boolean ownsParts(Entry entry) {
    return entry.entries().stream()
        .anyMatch(part -> TitleWords.sort(part.name()) == TitleWords.Sort.TELLING_PART);
  }

  /** A service that one place lists is the same where another place describes it. */
  private void recognise(Entry owner) {
    for (Entry entry : owner.entries()) {
      Role role = of(entry);
      if (role == Role.NONE && !entry.name().isEmpty() && services.contains(key(entry))) {
        roles.put(entry, Role.SERVICE);
      } else if (role != Role.SERVICE) {
        recognise(entry);
      }
    }
  }

  private static String key(Entry entry) {
    return Normalizer.normalize(entry.name(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
