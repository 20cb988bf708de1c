package dev.verbgraph.store;

import dev.verbgraph.data.Json;
import dev.verbgraph.model.ContentHash;
import dev.verbgraph.model.Description;
import dev.verbgraph.model.DocumentGraph;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Evidence;
import dev.verbgraph.model.Occurrence;
import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.Relationship;
import dev.verbgraph.model.Strength;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What tells that which one document adds to the graph from everything else it could add. It is
 * worked out for every document whenever one has changed, so it is made of the values themselves
 * and not of a text that holds them.
 */
public record GraphHash(String value) {

  /** Of no graph: of a document that is not there, or was begun and is not complete yet. */
  public static final GraphHash NONE = new GraphHash("");

  public static GraphHash of(DocumentGraph document) {
    Content content = new Content();
    content.add(document.path().value());
    content.add(Json.line(new TreeMap<>(document.properties())));
    content.addAll(document.relationships(), content::add);
    content.addAll(document.occurrences(), content::add);
    content.addAll(document.descriptions(), content::add);
    return new GraphHash(content.hash().hex());
  }

  /** Values one after the other, each so that its end is known. */
  private static final class Content {

    private final MessageDigest digest = ContentHash.begin();
    private final byte[] bytes = new byte[8192];
    private int length;

    private <T> void addAll(Collection<T> values, Consumer<T> each) {
      add(values.size());
      values.forEach(each);
    }

    private void add(Relationship relationship) {
      Relationship.Id id = relationship.id();
      add(id.subject().value());
      add(id.type().name());
      add(id.object().value());
      add(id.via().name());
      add(relationship.status().map(RelationStatus::word).orElse(""));
      add(relationship.dependency().map(Strength::word).orElse(""));
      add(relationship.prose() ? 1 : 0);
      addAll(relationship.evidence(), this::add);
    }

    private void add(Evidence evidence) {
      add(evidence.line());
      add(evidence.column());
      add(evidence.phrase());
      add(evidence.quote());
    }

    private void add(Occurrence occurrence) {
      add(occurrence.entity().value());
      addAll(occurrence.lines(), this::add);
    }

    private void add(Description description) {
      add(description.entity().map(EntityKey::value).orElse(""));
      add(description.part());
      add(description.text());
      add(description.line());
    }

    private void add(String text) {
      byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
      add(encoded.length);
      if (encoded.length > bytes.length - length) {
        flush();
      }
      if (encoded.length > bytes.length) {
        digest.update(encoded);
      } else {
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
      }
    }

    private void add(int number) {
      if (Integer.BYTES > bytes.length - length) {
        flush();
      }
      for (int shift = 24; shift >= 0; shift -= 8) {
        bytes[length++] = (byte) (number >>> shift);
      }
    }

    private void flush() {
      digest.update(bytes, 0, length);
      length = 0;
    }

    private ContentHash hash() {
      flush();
      return ContentHash.of(digest);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
