package dev.verbgraph.reader.mindmap;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Whether the front matter of a diagram is YAML at all. What it sets is about drawing, and so of no interest here. */
final class FrontMatterYaml {

  private static final YAMLFactory YAML =
      YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private FrontMatterYaml() {}

  /** @return what is wrong with it, in one line */
  static Optional<String> problem(String yaml) {
    try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), yaml)) {
      // Events only: nothing is built, so an alias that multiplies itself multiplies nothing.
      while (parser.nextToken() != null) {
        continue;
      }
      return Optional.empty();
    } catch (JacksonException broken) {
      return Optional.of("the front matter is no YAML: " + broken.getOriginalMessage().lines().findFirst().orElse(""));
    }
  }
}
