package dev.verbgraph.importer;

import dev.verbgraph.model.ContentHash;
import dev.verbgraph.store.Ledger;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Recognises a folder that was moved or renamed as a whole, or that is the checkout of another
 * machine: the old one is gone, at least half of what was imported from it stands at the same place
 * in the new one, and at least one of these notes has not changed.
 */
final class MovedFolders {

  private final Collection<Ledger.Entry> recorded;

  private MovedFolders(Collection<Ledger.Entry> recorded) {
    this.recorded = recorded;
  }

  /** How many notes of a folder stand in another one. */
  private static final class Matches {
    private int found;
    private int same;

    private void add(boolean unchanged) {
      found++;
      same += unchanged ? 1 : 0;
    }
  }

  /**
   * @return where the given folders were before; may be empty
   */
  static List<Path> before(Input input, Collection<Ledger.Entry> recorded) {
    MovedFolders moved = new MovedFolders(recorded);
    return input.folders().stream()
        .flatMap(folder -> moved.before(folder, input.files()).stream())
        .distinct()
        .toList();
  }

  private List<Path> before(Path folder, List<InputFile> files) {
    Map<Path, ContentHash> notes = new HashMap<>();
    for (InputFile file : files) {
      if (file.file().startsWith(folder)) {
        notes.put(folder.relativize(file.file()), file.hash());
      }
    }
    Map<Path, Matches> candidates = new HashMap<>();
    for (Ledger.Entry entry : recorded) {
      if (!entry.location().startsWith(folder)) {
        for (Path above = entry.location().getParent();
            above != null && above.getParent() != null;
            above = above.getParent()) {
          ContentHash now = notes.get(above.relativize(entry.location()));
          if (now != null) {
            candidates
                .computeIfAbsent(above, missing -> new Matches())
                .add(now.equals(entry.hash()));
          }
        }
      }
    }
    return candidates.entrySet().stream()
        .filter(candidate -> isMoved(candidate.getKey(), candidate.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private boolean isMoved(Path before, Matches matches) {
    long all = recorded.stream().filter(entry -> entry.location().startsWith(before)).count();
    return matches.same > 0 && matches.found * 2L >= all && DocumentPaths.isGone(before);
  }
}
