package dev.verbgraph.importer;

import dev.verbgraph.model.DocumentGraph;
import dev.verbgraph.model.Note;
import dev.verbgraph.reader.NoteReader;
import dev.verbgraph.vocabulary.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** How readings and rules are kept in the graph, and how two of them are told apart. */
public final class StoredJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private StoredJson() {}

  /**
   * @return one line, its members in the order of the map
   */
  public static String of(Map<String, Object> object) {
    return MAPPER.writeValueAsString(object);
  }

  /**
   * @throws JacksonException when the text is no such JSON
   */
  public static <T> T read(InputStream json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }

  public static String of(Note note) {
    return MAPPER.writeValueAsString(note);
  }

  public static Note note(String json) {
    return MAPPER.readValue(json, Note.class);
  }

  public static String of(Rules rules) {
    return MAPPER.writeValueAsString(rules);
  }

  public static Rules rules(String json) {
    return MAPPER.readValue(json, Rules.class);
  }

  /**
   * @return the same text for the same graph, another one for another
   */
  public static String hash(DocumentGraph graph) {
    return hash(MAPPER.writeValueAsBytes(graph));
  }

  public static String hash(String text) {
    return hash(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @return a hash of the bytes of a note, or of as many of them as the longest note has: it may
   *     grow meanwhile
   */
  public static String hash(Path file) throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[64 * 1024];
    try (InputStream in = Files.newInputStream(file)) {
      long left = NoteReader.MAX_BYTES;
      for (int read = in.read(buffer); read >= 0 && left > 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
        left -= read;
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String hash(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
