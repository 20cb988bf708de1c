package dev.verbgraph.reader.markdown;

import dev.verbgraph.model.Term;
import dev.verbgraph.reader.text.Block;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a note that may have a title: a heading, a bold paragraph, a list item, a quotation,
 * the note itself.
 */
final class OutlineEntry implements Content {

  enum Form {
    NOTE,
    HEADING,
    PARAGRAPH,
    ITEM,
    QUOTE
  }

  final @Nullable OutlineEntry parent;
  final Form form;

  /**
   * Headings 1 to 6, then paragraphs: those of categories hold those of services, and these their
   * parts.
   */
  final int level;

  final Optional<Headline> headline;
  final List<Content> contents = new ArrayList<>();
  private final TitleWords.Sort sort;
  private Optional<Term> link = Optional.empty();

  OutlineEntry(@Nullable OutlineEntry parent, Form form, int level, Optional<Headline> headline) {
    this.parent = parent;
    this.form = form;
    this.level = level;
    this.headline = headline;
    this.sort = TitleWords.sort(name());
  }

  /** Says that the title is nothing but this link to a note. */
  void isLink(Term note) {
    link = Optional.of(note);
  }

  /** The title as a thing: the note that it links to, or the name in it. */
  Term term() {
    return link.orElseGet(() -> Term.of(name()));
  }

  boolean isLink() {
    return link.isPresent();
  }

  /** The name in the title; empty where there is none. */
  String name() {
    return headline.map(Headline::name).orElse("");
  }

  /** What the title is by its words alone. */
  TitleWords.Sort sort() {
    return sort;
  }

  /** What two spellings of one name have in common. */
  String key() {
    return Normalizer.normalize(name(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  List<OutlineEntry> entries() {
    return contents.stream()
        .filter(OutlineEntry.class::isInstance)
        .map(OutlineEntry.class::cast)
        .toList();
  }

  boolean hasProse() {
    return contents.stream().anyMatch(Prose.class::isInstance);
  }

  void add(Content content) {
    contents.add(content);
  }

  /** Adds lines as prose unless there are none. */
  void addProse(List<Block.Line> lines) {
    if (!lines.isEmpty()) {
      contents.add(new Prose(lines, Prose.Form.TEXT));
    }
  }
}
