package dev.verbgraph.render;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes answers for programs. */
final class JsonText {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonText() {}

  /**
   * A list has one element a line, so that it can also be read and compared by people; all else is
   * one line.
   */
  static String document(Object value) {
    return switch (value) {
      case List<?> list when !list.isEmpty() ->
          "[\n" + String.join(",\n", list.stream().map(JsonText::line).toList()) + "\n]";
      case Object other -> line(other);
    };
  }

  /**
   * @return the value without any line break
   */
  static String line(@Nullable Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      write(json, value);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, @Nullable Object value) {
    switch (value) {
      case null -> json.writeNull();
      case String text -> json.writeString(text);
      case Boolean truth -> json.writeBoolean(truth);
      case Long number -> json.writeNumber(number);
      case Integer number -> json.writeNumber(number);
      case Double number -> json.writeNumber(number);
      case List<?> list -> {
        json.writeStartArray();
        list.forEach(element -> write(json, element));
        json.writeEndArray();
      }
      case Map<?, ?> map -> {
        json.writeStartObject();
        map.forEach((key, element) -> {
          json.writeName(String.valueOf(key));
          write(json, element);
        });
        json.writeEndObject();
      }
      case Object other -> json.writeString(other.toString());
    }
  }
}
