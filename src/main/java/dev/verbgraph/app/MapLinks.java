package dev.verbgraph.app;

import dev.verbgraph.map.Sources;
import dev.verbgraph.model.DocumentPath;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the links of a map lead.
 *
 * @param forge an address with <code>{file}</code>, and perhaps <code>{line}</code>; empty for the
 *     files themselves
 * @param folder where the map will be
 */
public record MapLinks(Optional<String> forge, Path folder) {

  Sources to(Map<DocumentPath, Path> locations) {
    return forge
        .<Sources>map(Sources.Forge::new)
        .orElseGet(() -> new Sources.Files(folder, locations));
  }
}
