package dev.verbgraph.diagnostic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The catalogue of everything Verbgraph can say about an input file. */
public enum Code {
  FILE_MISSING(Severity.ERROR, "The file or folder does not exist."),
  FILE_UNREADABLE(Severity.ERROR, "The file or folder exists but cannot be read."),
  FILE_NOT_UTF8(
      Severity.ERROR, "Notes must be UTF-8 text. This file contains bytes that are not UTF-8."),
  FILE_NOT_TEXT(Severity.ERROR, "The file contains a NUL byte, so it is not text. It is not read."),
  FILE_TOO_LARGE(Severity.ERROR, "The file exceeds the size limit for notes. It is not read."),
  FILE_NOT_A_NOTE(
      Severity.ERROR,
      "Only .md, .markdown, .mdx, .qmd, .mmd, .mermaid and Backstage catalog files are read."),
  FOLDER_WITHOUT_NOTES(
      Severity.ERROR,
      "The folder contains no .md, .markdown, .mdx, .qmd, .mmd or .mermaid files and no Backstage"
          + " catalog files."),
  FILES_PASSED_OVER(
      Severity.NOTE,
      "Other files in a folder of notes, counted by their endings. They are not read."),
  LINK_NOT_FOLLOWED(
      Severity.NOTE,
      "A symbolic link that leads out of the given folder. It is followed with --follow-links."),
  EXPORT_INVALID(
      Severity.ERROR,
      "A .json file is not a Verbgraph export. Nothing is imported until this is fixed."),
  FRONT_MATTER_BROKEN(
      Severity.ERROR,
      "Nothing between the two --- lines can be read as YAML. The rest of the note is read."),
  RULES_INVALID(
      Severity.ERROR,
      "A vocabulary.yaml, aliases.yaml, lexicon.yaml or headings.yaml cannot be used. Nothing is"
          + " imported until this is fixed."),
  FRONT_MATTER_LINE(
      Severity.WARNING,
      "A line of the front matter is no YAML. It is read as it was meant, where that is plain, and"
          + " else left out; the other lines are read."),
  FRONT_MATTER_NAME(
      Severity.NOTE,
      "A title or an alias in the front matter is a list or a map instead of text. It is not used"
          + " as a name."),
  ALIAS_UNCLEAR(
      Severity.WARNING,
      "An alias in a note that two notes claim, or that is what another note is about. It means"
          + " neither by that."),
  FRONT_MATTER_ALIAS(
      Severity.WARNING,
      "A value in the front matter is a YAML alias (*name). Such values are ignored."),
  LINK_TO_ITSELF(
      Severity.NOTE,
      "A typed link leads from a note to the note itself. It states nothing and is ignored."),
  LINK_BROKEN(
      Severity.WARNING,
      "Two square brackets in a row belong to no link, or a path of a note to none: a bracket that"
          + " closes or opens it is missing. Nothing is read of such a link."),
  LINK_IN_PROSE(
      Severity.NOTE,
      "A line has a phrase of the vocabulary and a link, but also words that are neither. It is"
          + " read as prose, not as a relation."),
  LINK_UNCLEAR(
      Severity.WARNING,
      "Several notes have the name that a link has, none of them in its folder. The link is read as"
          + " a mere name."),
  CHAPTER_OR_THING(
      Severity.NOTE,
      "Links stand below a title that may be a thing of its own or a mere chapter of the note. It"
          + " is a thing where the notes know it otherwise, or know half of the titles beside it;"
          + " else the links speak of what the note is about."),
  CATEGORY_UNCLEAR(
      Severity.NOTE,
      "A title that may be a category, with what may be its services, in a note without any other"
          + " category. It is not read as one."),
  CATEGORY_WITHOUT_SERVICES(
      Severity.NOTE,
      "A title that names a category, but no title or list item below it is a service."),
  SERVICE_UNCLEAR(
      Severity.NOTE,
      "Titles that each have only one part of a service description. They may be services, but are"
          + " not read as services."),
  ITEM_WITHOUT_NAME(
      Severity.WARNING, "An item of a category has no recognizable name. It is ignored."),
  INDENTED_AS_CODE(
      Severity.WARNING,
      "A line that names a service, or looks like a heading, is indented by four blanks or more."
          + " Markdown treats it as code."),
  DIAGRAM_WITHOUT_FENCE(
      Severity.WARNING,
      "A Mermaid diagram is not inside a mermaid fence, so Markdown treats it as text. It is not"
          + " read."),
  TABLE_BROKEN(
      Severity.WARNING,
      "A table without the row of dashes below its headings, or with another number of cells in"
          + " that row: Markdown treats it as text, and so it is read. Or a row that ends before"
          + " the last column of a table that states something."),
  LIST_UNREAD(
      Severity.NOTE,
      "Nothing was read of a list of names or of links. Told with --coverage, once per file."),
  TABLE_UNREAD(Severity.NOTE, "Nothing was read of a table. Told with --coverage, once per file."),
  HEADING_UNREAD(
      Severity.NOTE,
      "Nothing was read below a heading that may name a thing: no note lists it. Told with"
          + " --coverage, once per file."),
  DIAGRAM_UNREAD(
      Severity.NOTE,
      "Nothing was read of a diagram of a kind that is read. Told with --coverage, once per file."),
  TREE_DRAWN(Severity.NOTE, "A tree drawn with lines, as in a folder listing. It is not read."),
  CATALOG_BROKEN(
      Severity.ERROR,
      "The YAML of a Backstage catalog file cannot be read. The other documents of the file are"
          + " read."),
  CATALOG_KIND_MISSING(
      Severity.NOTE,
      "A reference in dependsOn or dependencyOf does not say of which kind it is, as Backstage"
          + " wants it. It is read as a component."),
  CATALOG_PLACEHOLDER(
      Severity.WARNING, "The skeleton of a template, not a real catalog file. It is not read."),
  CATALOG_UNREADABLE(
      Severity.WARNING,
      "An entity has no name, or a field does not name an entity. It is ignored."),
  FLOWCHART_UNREADABLE(
      Severity.WARNING,
      "A line of a flowchart cannot be read from some place on. What is before it is read."),
  EDGE_WITHOUT_WORDS(
      Severity.NOTE,
      "An edge without a label could mean anything. It is imported as LINKS_TO, unless a line"
          + " arrow: in vocabulary.yaml says what it means. One that leads to no service"
          + " by way of junctions is ignored."),
  EDGE_WITHOUT_VERB(
      Severity.NOTE,
      "The label of an edge is a question, a number, a name such as HTTP or an answer to a"
          + " decision. It does not say how the two nodes are related, so the edge is imported as"
          + " LINKS_TO."),
  DIAGRAM_UNREADABLE(
      Severity.WARNING,
      "Mermaid cannot draw a C4 or architecture diagram because of this line, or the line names"
          + " something that the diagram does not have. Verbgraph reads the rest as it was meant."),
  DIAGRAM_SKIPPED(
      Severity.NOTE,
      "A kind of Mermaid diagram that Verbgraph does not read, or a diagram in D2, DOT or PlantUML."
          + " All of them in one file are counted in one message."),
  DIAGRAM_NOT_DRAWN(
      Severity.NOTE,
      "A diagram is in a fence without a language, or in a Markdown file without a fence. It is"
          + " read, but no renderer draws it there."),
  MINDMAP_EMPTY(Severity.WARNING, "A Mermaid block without text, or a mindmap without nodes."),
  MINDMAP_HEADER(
      Severity.WARNING,
      "A mindmap should start with the word mindmap, in lower case, on a line of its own. This one"
          + " is read anyway."),
  MERMAID_REJECTS(
      Severity.WARNING,
      "Mermaid cannot draw the diagram because of this line. Verbgraph reads it all the same: a"
          + " line of a mindmap as text, a line of a flowchart as it was meant."),
  MERMAID_DROPS_WORDS(
      Severity.WARNING,
      "Mermaid draws this line without some of its words, or joins it with the next line. Verbgraph"
          + " keeps both lines and all words except those of a directive."),
  LABEL_IS_LIST_ITEM(
      Severity.NOTE,
      "The label of a node begins with the mark of a list item, such as a dash and a blank. The"
          + " name is what stands behind it."),
  DECORATION_ON_NODE_LINE(
      Severity.WARNING,
      "An icon or a class follows a node on the same line. Mermaid accepts them only on lines of"
          + " their own. They are ignored."),
  VERB_WITHOUT_OBJECT(Severity.WARNING, "A verb line has no objects below it."),
  VERB_WITHOUT_SUBJECT(
      Severity.WARNING,
      "A verb line has no node above it that could be its subject. It is ignored."),
  VERB_UNCLEAR(
      Severity.WARNING,
      "A line that almost is a verb line, or a verb line that could be read in two ways."),
  PHRASE_UNKNOWN(
      Severity.WARNING,
      "The phrase is not in the vocabulary. It is imported as a relation type of its own."),
  PHRASE_DENIED(
      Severity.NOTE,
      "The phrase denies a relation, as in \"does not use\". It is imported as a relation type of"
          + " its own, and never as a dependency."),
  PHRASE_UNUSABLE(
      Severity.WARNING,
      "The phrase has no letters to make a relation type from. The statement is ignored."),
  NAMES_JOINED(
      Severity.NOTE,
      "A spelling means what the notes or the rules call by another name: a prefix does not count,"
          + " or an alias or an abbreviation says so."),
  NAME_SHARED(
      Severity.WARNING,
      "A name that several things bear: two notes of one title, or entities of a catalog of"
          + " different kinds or namespaces. Each is a thing of its own, and a name that does not"
          + " tell which one it means is read as none of them."),
  SIGNS_UNSEEN(
      Severity.WARNING,
      "A name holds a sign that nobody sees, such as a zero-width blank, a mark of the direction of"
          + " writing or a blank that keeps words together. The name is read without it, so that"
          + " two names that look the same are one."),
  CATEGORY_DISAGREES(
      Severity.NOTE,
      "The heading above a mindmap names a different category than its root. The root wins.");

  private final Severity severity;
  private final String explanation;

  Code(Severity severity, String explanation) {
    this.severity = severity;
    this.explanation = explanation;
  }

  public Severity severity() {
    return severity;
  }

  /** What it means and why it is said, for a person who asks. */
  public String explanation() {
    return explanation;
  }

  /**
   * @return the code of that name in any letter case, or empty when there is none
   */
  public static Optional<Code> ofId(String id) {
    return Arrays.stream(values()).filter(code -> code.id().equalsIgnoreCase(id)).findFirst();
  }

  /** The name people see, for example {@code mindmap-empty}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
