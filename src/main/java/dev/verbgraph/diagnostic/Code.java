package dev.verbgraph.diagnostic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The catalogue of everything Verbgraph can say about an input file. */
public enum Code {
  FILE_MISSING(Severity.ERROR, "The file or folder does not exist."),
  FILE_UNREADABLE(Severity.ERROR, "The file or folder exists but cannot be read."),
  FILE_NOT_UTF8(Severity.ERROR, "Notes are UTF-8 text. This file holds bytes that are not."),
  FILE_NOT_TEXT(Severity.ERROR, "The file holds a NUL byte, which no text has. It is not read."),
  FILE_TOO_LARGE(Severity.ERROR, "The file is larger than any note can be. It is not read."),
  FILE_NOT_A_NOTE(
      Severity.ERROR, "Only .md, .markdown, .mmd, .mermaid and Backstage catalog files are read."),
  FOLDER_WITHOUT_NOTES(
      Severity.ERROR,
      "The folder holds no .md, .markdown, .mmd or .mermaid file, and no Backstage catalog file."),
  EXPORT_INVALID(
      Severity.ERROR,
      "A .json file is no export of Verbgraph. Nothing is imported until it is mended."),
  FRONT_MATTER_BROKEN(
      Severity.ERROR,
      "The YAML between the two --- lines cannot be read. The rest of the note is."),
  RULES_INVALID(
      Severity.ERROR,
      "A vocabulary.yaml, aliases.yaml or lexicon.yaml cannot be used. Nothing is imported until it"
          + " is mended."),
  FRONT_MATTER_ALIAS(
      Severity.WARNING,
      "The front matter refers to another place of itself (*name). Such values are left out."),
  CATEGORY_UNCLEAR(
      Severity.NOTE,
      "A title that could be a category, with what could be its services, in a note that has no"
          + " other category. Nothing is read from it."),
  CATEGORY_WITHOUT_SERVICES(
      Severity.NOTE,
      "A title that names a category, with nothing below it that is set apart as a service."),
  SERVICE_UNCLEAR(
      Severity.NOTE,
      "Titles with one part of a description each. They could be services, and are not read as"
          + " such."),
  ITEM_WITHOUT_NAME(
      Severity.WARNING, "An item in a category from which no name can be told. It is left out."),
  INDENTED_AS_CODE(
      Severity.WARNING,
      "A line that names a service, but stands four blanks to the right: to Markdown this is"
          + " code."),
  MINDMAP_WITHOUT_FENCE(
      Severity.WARNING,
      "A mindmap in a note, but in no fence that says mermaid: to Markdown this is text. It is not"
          + " read."),
  TREE_DRAWN(
      Severity.NOTE,
      "A tree drawn with lines, as in a listing of folders. Nothing is read from it."),
  CATALOG_BROKEN(
      Severity.ERROR,
      "The YAML of a Backstage catalog file cannot be read. What stands above the error is."),
  CATALOG_PLACEHOLDER(
      Severity.WARNING,
      "The skeleton of a template, not the catalog file of anything. Nothing is read from it."),
  CATALOG_UNREADABLE(
      Severity.WARNING,
      "An entity without a name, or a field that names no entity where it should. It is left out."),
  FLOWCHART_UNREADABLE(
      Severity.WARNING, "A line of a flowchart that is no node and no edge. It is left out."),
  EDGE_WITHOUT_WORDS(Severity.NOTE, "An arrow without words can mean anything. It states nothing."),
  EDGE_WITHOUT_VERB(
      Severity.NOTE,
      "The words on an arrow are a question, a number or a name such as HTTP, and not what one does"
          + " with the other. It states nothing."),
  DIAGRAM_SKIPPED(
      Severity.NOTE,
      "A Mermaid diagram of a kind that states no relations. Nothing is read from it."),
  MINDMAP_EMPTY(
      Severity.WARNING,
      "A Mermaid block without any text, or a mindmap without any node. Nothing is read from it."),
  MINDMAP_HEADER(
      Severity.WARNING,
      "A mindmap begins with the word mindmap, in small letters, on a line of its own. This one is"
          + " read without it."),
  MERMAID_REJECTS(
      Severity.WARNING,
      "Mermaid cannot draw the mindmap because of this line. Verbgraph reads the whole line as"
          + " text."),
  MERMAID_DROPS_WORDS(
      Severity.WARNING,
      "Mermaid draws this line without some of its words, or as one with the next. Verbgraph keeps"
          + " both lines and all words but those of a directive."),
  DECORATION_ON_NODE_LINE(
      Severity.WARNING,
      "An icon or a class stands behind a node. Mermaid knows them only on a line of their own."
          + " They are left out."),
  VERB_WITHOUT_OBJECT(Severity.WARNING, "A verb line with nothing below it that it could govern."),
  VERB_WITHOUT_SUBJECT(Severity.WARNING, "A verb line that stands below no node. It is left out."),
  VERB_UNCLEAR(
      Severity.WARNING,
      "Something that is nearly a verb line, or a verb line that could be read in two ways."),
  PHRASE_UNKNOWN(
      Severity.WARNING,
      "The phrase is not in the vocabulary. It is imported under a relation type of its own."),
  PHRASE_UNUSABLE(
      Severity.WARNING,
      "The phrase has no letter to make a relation type from. The statement is left out."),
  CATEGORY_DISAGREES(
      Severity.NOTE,
      "The heading above a mindmap names another category than its root. The root wins.");

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
