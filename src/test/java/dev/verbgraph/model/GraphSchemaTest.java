package dev.verbgraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GraphSchemaTest {

  @Test
  void thereIsALabelForEachKindAndForWhatIsAroundThem() {
    assertThat(GraphSchema.labels())
        .startsWith("Entity", "Document", "Passage", "Service")
        .hasSize(3 + EntityKind.values().length);
  }
}
