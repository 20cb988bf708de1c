package dev.verbgraph.importer;

/** Hears how far an import is; called now and then, not for every document. */
public interface ImportProgress {

  /**
   * @param files how many of {@code all} files are read
   */
  void read(int files, int all);

  /**
   * What is read is now made into a graph, all of it at once.
   *
   * @param documents how many notes have a say in it
   */
  void resolving(int documents);

  /**
   * @param documents how many of {@code all} changed documents are written
   */
  void written(int documents, int all);
}
