package dev.verbgraph.map;

import dev.verbgraph.model.DocumentPath;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Where a map leads to when somebody wants to read the line that it quotes. */
public sealed interface Sources {

  /**
   * @return an address, in which <code>{line}</code> stands for the number of the line
   */
  String address(DocumentPath document);

  /**
   * The files themselves, as seen from where the map is.
   *
   * @param folder the real, absolute path of the folder that the map is in
   * @param locations the real, absolute paths of the documents
   */
  record Files(Path folder, Map<DocumentPath, Path> locations) implements Sources {

    @Override
    public String address(DocumentPath document) {
      Path location = locations.get(document);
      if (location == null || !location.getRoot().equals(folder.getRoot())) {
        return escaped("./" + document.value());
      }
      // Whatever the first name is, with a dot before it, it is no scheme.
      return escaped(
          "./"
              + StreamSupport.stream(folder.relativize(location).spliterator(), false)
                  .map(Path::toString)
                  .collect(Collectors.joining("/")));
    }
  }

  /**
   * Pages of a forge.
   *
   * @param template an address with <code>{file}</code>, and perhaps <code>{line}</code>
   */
  record Forge(String template) implements Sources {

    @Override
    public String address(DocumentPath document) {
      return template.replace("{file}", escaped("./" + document.value()).substring(2));
    }
  }

  private static String escaped(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("every relative path can be escaped: " + path, e);
    }
  }
}
