package dev.verbgraph.vault;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a note links to the note about a thing. */
enum LinkForm {
  TITLE,
  SHOWN,
  CHAPTER,
  LOWER_CASE,
  DECOMPOSED,
  ALIAS,
  PATH,
  ENDING,
  FILE_NAME,
  FILE_PATH,
  MARKDOWN,
  MARKDOWN_CHAPTER,
  MARKDOWN_FILE;

  private boolean canLeadTo(Thing thing) {
    return switch (this) {
      case TITLE, SHOWN, CHAPTER, LOWER_CASE -> true;
      case DECOMPOSED -> !decomposed(thing).equals(thing.title());
      case ALIAS -> !thing.aliases().isEmpty();
      case PATH, ENDING, MARKDOWN, MARKDOWN_CHAPTER -> isNamedByFile(thing);
      case FILE_NAME, FILE_PATH, MARKDOWN_FILE -> isOfNote(thing) && !isNamedByFile(thing);
    };
  }

  private static boolean isOfNote(Thing thing) {
    return thing.hasNote() && !thing.fileName().equals("README");
  }

  private static boolean isNamedByFile(Thing thing) {
    return thing.hasNote() && thing.fileName().equals(thing.title());
  }

  /**
   * @return the wikilinks, or the Markdown links, that can lead to it
   */
  static List<LinkForm> to(Thing thing, boolean markdown) {
    return Arrays.stream(values())
        .filter(form -> form.isMarkdown() == markdown && form.canLeadTo(thing))
        .toList();
  }

  boolean isMarkdown() {
    return this == MARKDOWN || this == MARKDOWN_CHAPTER || this == MARKDOWN_FILE;
  }

  /**
   * @param from the path of the note that has the link
   */
  String write(Thing to, String from) {
    return switch (this) {
      case TITLE -> "[[" + to.title() + "]]";
      case SHOWN -> "[[" + to.title() + "|the one]]";
      case CHAPTER -> "[[" + to.title() + "#Doors]]";
      case LOWER_CASE -> "[[" + to.title().toLowerCase(Locale.ROOT) + "]]";
      case DECOMPOSED -> "[[" + decomposed(to) + "]]";
      case ALIAS -> "[[" + to.aliases().getFirst() + "]]";
      case PATH, FILE_PATH -> "[[" + to.file().replaceFirst("\\.md$", "") + "|the one]]";
      case ENDING -> "[[" + relative(to, from) + "]]";
      case FILE_NAME -> "[[" + to.fileName() + "]]";
      case MARKDOWN, MARKDOWN_FILE -> "[the one](" + address(to, from) + ")";
      case MARKDOWN_CHAPTER -> "[the one](" + address(to, from) + "#doors)";
    };
  }

  /** As some file systems have it. */
  private static String decomposed(Thing thing) {
    return Normalizer.normalize(thing.title(), Normalizer.Form.NFD);
  }

  private static String relative(Thing to, String from) {
    long up = from.chars().filter(c -> c == '/').count();
    return "../".repeat((int) up) + to.file();
  }

  private static String address(Thing to, String from) {
    return relative(to, from).replace(" ", "%20");
  }
}
