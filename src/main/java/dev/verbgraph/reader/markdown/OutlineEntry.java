package dev.verbgraph.reader.markdown;

import dev.verbgraph.model.Term;
import dev.verbgraph.reader.text.Block;
import dev.verbgraph.reader.text.NameShape;
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
  private final TitleWords words;
  private final TitleWords.Sort sort;
  private boolean introduces;
  private Optional<Term> link = Optional.empty();

  private OutlineEntry(
      @Nullable OutlineEntry parent,
      Form form,
      int level,
      Optional<Headline> headline,
      TitleWords words) {
    this.parent = parent;
    this.form = form;
    this.level = level;
    this.headline = headline;
    this.words = words;
    this.sort = words.sort(name());
  }

  /** A whole note. */
  static OutlineEntry note(TitleWords words) {
    return new OutlineEntry(null, Form.NOTE, 0, Optional.empty(), words);
  }

  /** Adds an entry to the end of this one. */
  OutlineEntry child(Form itsForm, int itsLevel, Optional<Headline> itsHeadline) {
    OutlineEntry entry = new OutlineEntry(this, itsForm, itsLevel, itsHeadline, words);
    add(entry);
    return entry;
  }

  /** Says that the title is a heading with a colon behind it. */
  void introduces() {
    introduces = true;
  }

  /** Whether it is a heading with a colon behind it, and nothing but a list of names below it. */
  boolean introducesNames() {
    return introduces
        && !contents.isEmpty()
        && contents.stream()
            .allMatch(it -> it instanceof OutlineEntry entry && entry.isNothingButName());
  }

  private boolean isNothingButName() {
    return form == Form.ITEM
        && contents.isEmpty()
        && headline.filter(it -> it.mark() == Headline.Mark.WHOLE).isPresent()
        && NameShape.looksLikeName(name());
  }

  /** What titles are understood by. */
  TitleWords words() {
    return words;
  }

  /** Whether the title begins with the name of a provider. */
  boolean isOfProvider() {
    return words.isOfProvider(name());
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
