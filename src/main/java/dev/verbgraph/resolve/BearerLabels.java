package dev.verbgraph.resolve;

import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Reference;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The shortest words that tell the bearers of a name apart. */
final class BearerLabels {

  private BearerLabels() {}

  /**
   * @param references two or more
   * @return for each its kind, its namespace or both
   */
  static Map<Reference, String> ofReferences(Collection<Reference> references) {
    Map<String, Long> kinds =
        references.stream().collect(Collectors.groupingBy(Reference::kind, Collectors.counting()));
    return references.stream()
        .collect(
            Collectors.toMap(
                each -> each,
                each -> {
                  if (kinds.size() == 1) {
                    return each.namespace();
                  }
                  return kinds.getOrDefault(each.kind(), 0L) == 1
                      ? each.kind()
                      : each.namespace() + " " + each.kind();
                }));
  }

  /**
   * @param documents two or more
   * @return for each the name of its folder, of its file or its whole path
   */
  static Map<DocumentPath, String> ofDocuments(Collection<DocumentPath> documents) {
    List<Function<DocumentPath, String>> ways =
        List.of(BearerLabels::folderName, DocumentPath::fileName, DocumentPath::value);
    return ways.stream()
        .map(way -> labels(documents, way))
        .filter(labels -> areDifferent(labels.values()))
        .findFirst()
        .orElseThrow();
  }

  private static Map<DocumentPath, String> labels(
      Collection<DocumentPath> documents, Function<DocumentPath, String> way) {
    return documents.stream().collect(Collectors.toMap(each -> each, way));
  }

  private static boolean areDifferent(Collection<String> labels) {
    Set<String> all = new HashSet<>(labels);
    return all.size() == labels.size() && !all.contains("");
  }

  private static String folderName(DocumentPath document) {
    return document.folder().substring(document.folder().lastIndexOf('/') + 1);
  }
}
