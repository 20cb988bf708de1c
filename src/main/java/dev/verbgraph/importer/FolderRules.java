package dev.verbgraph.importer;

import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.vocabulary.RuleSet;
import dev.verbgraph.vocabulary.RulesReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of each folder: the built-in ones, extended by the files of the folder and of every
 * folder above it, the nearest last. So a note has the same rules whether it is imported by itself
 * or with a folder around it.
 *
 * <p>Why: docs/decisions/0005-rules-apply-downwards.md.
 */
final class FolderRules {

  /** The names of the files that hold rules. */
  static final List<String> FILES = RulesReader.files();

  private final Map<Path, RuleSet> known = new HashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /**
   * @param folder a real, absolute path
   */
  RuleSet of(Path folder) {
    RuleSet rules = known.get(folder);
    if (rules == null) {
      RuleSet above =
          folder.getParent() == null ? RuleSet.of(RulesReader.builtIn()) : of(folder.getParent());
      rules =
          switch (RulesReader.ofFolder(folder, above)) {
            case RulesReader.Outcome.Usable(RuleSet usable) -> usable;
            case RulesReader.Outcome.Broken(List<Diagnostic> why) -> {
              diagnostics.addAll(why);
              yield above;
            }
          };
      known.put(folder, rules);
    }
    return rules;
  }

  /**
   * @return what is wrong with the files of rules that were read so far; may be empty
   */
  List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }
}
