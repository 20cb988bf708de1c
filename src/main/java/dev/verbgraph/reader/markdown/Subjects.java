package dev.verbgraph.reader.markdown;

import dev.verbgraph.model.Names;
import dev.verbgraph.reader.text.NameShape;

/** Whether typed links below the title of an entry that is listed as nothing can speak of it. */
final class Subjects {

  /** How sure it is. */
  enum Doubt {
    /** The name of an item: what is nested below it speaks of it. */
    THING,
    /** A title that may be a thing or a chapter of what it stands in. */
    CHAPTER,
    /** A title made of the words of chapters. */
    TOPIC,
    /** A sentence, a question, the name of a part. */
    NOTHING
  }

  private final String note;

  /** Whether the note is about no thing: its titles are the things then. */
  private final boolean overview;

  private Subjects(String note, boolean overview) {
    this.note = note;
    this.overview = overview;
  }

  /**
   * @param note what the note itself is called
   */
  static Subjects of(OutlineEntry root, String note) {
    boolean chapters =
        root.entries().stream()
                .filter(it -> it.form == OutlineEntry.Form.HEADING && it.level == 1)
                .limit(2)
                .count()
            > 1;
    return new Subjects(note, chapters || isOverview(note, root.words()));
  }

  private static boolean isOverview(String note, TitleWords words) {
    return TitleWords.isRole(note)
        || switch (words.sort(note)) {
          case LISTING, CATEGORY, PART_OF_MANY, TELLING_PART, COMMON_PART -> true;
          case PERHAPS_CATEGORY, OTHER, NAME -> false;
        };
  }

  Doubt of(OutlineEntry entry) {
    if (entry.isLink()) {
      return Doubt.THING;
    }
    if (entry.words().isTopic(entry.name()) && !isItem(entry)) {
      return NameShape.isShort(entry.name()) ? Doubt.TOPIC : Doubt.NOTHING;
    }
    if (!couldBeThing(entry)) {
      return Doubt.NOTHING;
    }
    boolean sure = isItem(entry) || overview || Names.fold(entry.name()).equals(Names.fold(note));
    return sure ? Doubt.THING : Doubt.CHAPTER;
  }

  private static boolean isItem(OutlineEntry entry) {
    return entry.form == OutlineEntry.Form.ITEM;
  }

  private static boolean couldBeThing(OutlineEntry entry) {
    boolean name =
        (entry.sort() == TitleWords.Sort.NAME || entry.sort().isCategory())
            && !TitleWords.isRole(entry.name())
            // What still has the marks of a link is a line with several.
            && !entry.name().contains("[[");
    return name
        && switch (entry.form) {
          case NOTE, QUOTE -> false;
          case HEADING -> NameShape.couldBeName(entry.name());
          case PARAGRAPH, ITEM ->
              NameShape.looksLikeName(entry.name())
                  || entry.headline.orElseThrow().mark() == Headline.Mark.LEAD;
        };
  }
}
