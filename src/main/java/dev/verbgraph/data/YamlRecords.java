package dev.verbgraph.data;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a whole YAML document into records. */
public final class YamlRecords {

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private YamlRecords() {}

  /**
   * @param type a record, with what is required marked as such
   * @return empty when there is nothing but comments in the text
   * @throws MalformedData when it is not YAML of this type, or a value in it is missing or blank
   */
  public static <T> Optional<T> read(String text, Class<T> type) {
    try {
      JsonNode content = MAPPER.readTree(text);
      if (content.isMissingNode()) {
        return Optional.empty();
      }
      if (hasGap(content)) {
        throw MalformedData.as("a name, phrase or list is missing or blank");
      }
      return Optional.of(MAPPER.readValue(text, type));
    } catch (JacksonException invalid) {
      throw MalformedData.ofYaml(invalid);
    }
  }

  private static boolean hasGap(JsonNode node) {
    return node.isNull()
        || (node.isString() && node.asString().isBlank())
        || node.values().stream().anyMatch(YamlRecords::hasGap);
  }
}
