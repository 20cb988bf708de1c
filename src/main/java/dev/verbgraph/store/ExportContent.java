package dev.verbgraph.store;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What an import takes from an exported file: how each document was read, and by which rules. The
 * rest of the file is the graph that follows from it, for other programs.
 *
 * @param verbgraph the form of the file
 */
public record ExportContent(
    long verbgraph, List<StoredDocument> readings, List<IdentifiedRules> rules) {

  /** The form that is written. It counts up when older Verbgraphs could not read the file. */
  public static final long FORM = 1;

  public ExportContent {
    requireNonNull(readings);
    requireNonNull(rules);
  }

  /**
   * @param document the path of the document
   * @param location where its file was; a {@link HiddenLocation}, or from former versions a path
   * @param hash the SHA-256 of the file
   * @param rules the id of its rules
   * @param reader the version of the reader that read it
   */
  public record StoredDocument(
      String document, String location, String hash, String rules, long reader, StoredNote note) {

    public StoredDocument {
      requireNonNull(document);
      requireNonNull(location);
      requireNonNull(hash);
      requireNonNull(rules);
      requireNonNull(note);
    }
  }

  /**
   * @param id what documents call these rules by
   */
  public record IdentifiedRules(String id, StoredRules rules) {

    public IdentifiedRules {
      requireNonNull(id);
      requireNonNull(rules);
    }
  }
}
