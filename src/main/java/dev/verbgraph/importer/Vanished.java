package dev.verbgraph.importer;

/**
 * What becomes of the documents of the given folders whose files are gone.
 *
 * <p>Why: docs/decisions/0042-what-is-gone-goes.md.
 */
public enum Vanished {
  /** They stay, unless another file near by has their content now. */
  KEEP,

  /** They are removed, as long as a folder has any notes left. */
  REMOVE,

  /** They are removed, even if all notes of a folder are gone, or the folder itself. */
  PRUNE
}
