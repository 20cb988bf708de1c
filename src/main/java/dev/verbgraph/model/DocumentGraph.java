package dev.verbgraph.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one document adds to the graph. All lists are sorted and without repeats; each may be empty.
 *
 * @param path the path it is known by
 * @param properties what its node holds besides: title, hash, front matter
 */
public record DocumentGraph(
    DocumentPath path,
    Map<String, Object> properties,
    List<Relationship> relationships,
    List<Occurrence> occurrences,
    List<Description> descriptions) {

  /** Properties of its node that neither front matter nor a comparison has a say in. */
  public static final Set<String> OWN_PROPERTIES = Set.of("path", "importedAt");
}
