package dev.verbgraph.importer;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.reader.NoteFiles;
import dev.verbgraph.vocabulary.RulesReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts the files beside notes that are neither notes nor rules. */
final class PassedOver {

  private PassedOver() {}

  /**
   * @return one diagnostic that counts them by their endings; none where there are no such files
   */
  static List<Diagnostic> of(NoteFiles found) {
    Map<String, Long> counts =
        found.passedOver().stream()
            .map(file -> file.getFileName().toString())
            .filter(name -> !RulesReader.files().contains(name))
            .collect(
                Collectors.groupingBy(PassedOver::ending, TreeMap::new, Collectors.counting()));
    if (counts.isEmpty()) {
      return List.of();
    }
    String all =
        counts.entrySet().stream()
            .map(each -> each.getValue() + " " + each.getKey())
            .collect(Collectors.joining(", "));
    Path first = found.passedOver().getFirst();
    String folder = first.getParent() == null ? "." : first.getParent().toString();
    return List.of(
        Diagnostic.ofFile(
            Code.FILES_PASSED_OVER,
            folder.replace('\\', '/'),
            "other files are not read: " + all,
            "Notes end with .md, .markdown, .mdx, .qmd, .mmd or .mermaid"));
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 1 ? "without ending" : name.substring(dot).toLowerCase(Locale.ROOT);
  }
}
