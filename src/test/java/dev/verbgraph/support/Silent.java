package dev.verbgraph.support;

import dev.verbgraph.importer.ImportProgress;

/** Progress that nobody watches. */
public final class Silent implements ImportProgress {

  @Override
  public void read(int files, int all) {}

  @Override
  public void resolving(int documents) {}

  @Override
  public void written(int documents, int all) {}
}
