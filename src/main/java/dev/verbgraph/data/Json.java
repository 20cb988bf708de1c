package dev.verbgraph.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON of plain data: texts, numbers, booleans, lists, maps and records. The members of an object
 * stand in the order of the map or of the components.
 */
public final class Json {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final TypeReference<LinkedHashMap<String, Object>> MEMBERS =
      new TypeReference<>() {};

  private Json() {}

  /**
   * @return the value without any line break
   */
  public static String line(@Nullable Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /**
   * A list has one element a line, so that it can also be read and compared by people; all else is
   * one line.
   */
  public static String document(Object value) {
    return switch (value) {
      case List<?> list when !list.isEmpty() ->
          "[\n" + String.join(",\n", list.stream().map(Json::line).toList()) + "\n]";
      case Object other -> line(other);
    };
  }

  /**
   * @param type an enumeration
   * @return its constants, as JSON and YAML have them, in order
   */
  static List<String> words(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> MAPPER.convertValue(constant, String.class))
        .toList();
  }

  /**
   * @return the members of a record, or of a map, as JSON has them: lists, maps and plain values
   */
  public static Map<String, Object> members(Object value) {
    return MAPPER.convertValue(value, MEMBERS);
  }

  /**
   * @throws MalformedData when the text is not JSON of this type
   */
  public static <T> T read(String text, Class<T> type) {
    try {
      return MAPPER.readValue(text, type);
    } catch (JacksonException invalid) {
      throw MalformedData.ofJson(invalid);
    }
  }

  /**
   * @throws IOException when the stream cannot be read
   * @throws MalformedData when what it holds is not JSON of this type
   */
  public static <T> T read(InputStream in, Class<T> type) throws IOException {
    try {
      return MAPPER.readValue(in, type);
    } catch (JacksonIOException unreadable) {
      throw unreadable.getCause();
    } catch (JacksonException invalid) {
      throw MalformedData.ofJson(invalid);
    }
  }
}
