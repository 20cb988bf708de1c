package dev.verbgraph.cluster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * As much of PackStream, the form of Bolt's messages, as drivers and a small server say to each
 * other; see Neo4j's page "PackStream". It has no floats and no structures within messages.
 */
final class PackStream {

  /**
   * What one side says.
   *
   * @param tag says what it is
   */
  record Message(int tag, List<?> fields) {}

  private PackStream() {}

  /**
   * @return the next message
   * @throws EOFException when the other side has hung up
   */
  static Message read(DataInputStream in) throws IOException {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    int length = in.readUnsignedShort();
    while (length > 0 || message.size() == 0) {
      // A chunk of nothing keeps the connection alive.
      message.write(in.readNBytes(length));
      length = in.readUnsignedShort();
    }
    return message(new DataInputStream(new ByteArrayInputStream(message.toByteArray())));
  }

  private static Message message(DataInputStream in) throws IOException {
    int fields = in.readUnsignedByte() & 0x0f;
    int tag = in.readUnsignedByte();
    return new Message(tag, list(in, fields));
  }

  private static @Nullable Object value(DataInputStream in) throws IOException {
    int marker = in.readUnsignedByte();
    return switch (marker & 0xf0) {
      case 0x80 -> text(in, marker & 0x0f);
      case 0x90 -> list(in, marker & 0x0f);
      case 0xa0 -> map(in, marker & 0x0f);
      case 0xc0, 0xd0 -> sized(in, marker);
      // Small numbers stand for themselves.
      default -> (long) (byte) marker;
    };
  }

  private static @Nullable Object sized(DataInputStream in, int marker) throws IOException {
    return switch (marker) {
      case 0xc0 -> null;
      case 0xc2 -> false;
      case 0xc3 -> true;
      case 0xc8 -> (long) in.readByte();
      case 0xc9 -> (long) in.readShort();
      case 0xca -> (long) in.readInt();
      case 0xcb -> in.readLong();
      case 0xd0 -> text(in, in.readUnsignedByte());
      case 0xd1 -> text(in, in.readUnsignedShort());
      case 0xd4 -> list(in, in.readUnsignedByte());
      case 0xd8 -> map(in, in.readUnsignedByte());
      default -> throw new IOException("not understood: " + Integer.toHexString(marker));
    };
  }

  private static String text(InputStream in, int length) throws IOException {
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private static List<@Nullable Object> list(DataInputStream in, int length) throws IOException {
    List<@Nullable Object> list = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      list.add(value(in));
    }
    return list;
  }

  private static Map<String, @Nullable Object> map(DataInputStream in, int length)
      throws IOException {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < length; i++) {
      map.put(String.valueOf(value(in)), value(in));
    }
    return map;
  }

  /** The bytes of a message, with its length before and after. */
  static byte[] bytes(int tag, Object field) throws IOException {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(message);
    out.writeByte(0xb1);
    out.writeByte(tag);
    write(out, field);
    ByteArrayOutputStream chunk = new ByteArrayOutputStream();
    new DataOutputStream(chunk).writeShort(message.size());
    message.writeTo(chunk);
    new DataOutputStream(chunk).writeShort(0);
    return chunk.toByteArray();
  }

  private static void write(DataOutputStream out, @Nullable Object value) throws IOException {
    switch (value) {
      case null -> out.writeByte(0xc0);
      case Boolean truth -> out.writeByte(truth ? 0xc3 : 0xc2);
      case Long number -> {
        out.writeByte(0xcb);
        out.writeLong(number);
      }
      case String text -> {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeByte(0xd1);
        out.writeShort(bytes.length);
        out.write(bytes);
      }
      case List<?> list -> {
        out.writeByte(0xd4);
        out.writeByte(list.size());
        for (Object item : list) {
          write(out, item);
        }
      }
      case Map<?, ?> map -> {
        out.writeByte(0xd8);
        out.writeByte(map.size());
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          write(out, entry.getKey());
          write(out, entry.getValue());
        }
      }
      default -> throw new IOException("not written: " + value.getClass());
    }
  }
}
