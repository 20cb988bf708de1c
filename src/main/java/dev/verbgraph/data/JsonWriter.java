package dev.verbgraph.data;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON piece by piece, to any depth: whoever uses it need not call itself. */
public final class JsonWriter {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build())
          .build();

  private final JsonGenerator json;

  private JsonWriter(JsonGenerator json) {
    this.json = json;
  }

  /**
   * @param content writes one value
   * @return the value without any line break
   */
  public static String line(Consumer<JsonWriter> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      content.accept(new JsonWriter(json));
    }
    return text.toString();
  }

  public void beginObject() {
    json.writeStartObject();
  }

  public void endObject() {
    json.writeEndObject();
  }

  /** The next value is that of this member. */
  public void name(String name) {
    json.writeName(name);
  }

  public void beginArray() {
    json.writeStartArray();
  }

  public void endArray() {
    json.writeEndArray();
  }

  public void member(String name, String text) {
    json.writeStringProperty(name, text);
  }

  public void member(String name, boolean isTrue) {
    json.writeBooleanProperty(name, isTrue);
  }

  public void member(String name, int number) {
    json.writeNumberProperty(name, number);
  }

  /** A text in a list. */
  public void value(String text) {
    json.writeString(text);
  }

  public void nothing() {
    json.writeNull();
  }
}
