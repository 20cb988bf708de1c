package dev.verbgraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntityTest {

  @Test
  void isFoundByEachOfItsNamesOnce() {
    Entity entity =
        new Entity(
            new EntityKey("web apps"),
            "Web Apps",
            EntityKind.SERVICE,
            List.of("WEB APPS", "Sites"));

    assertThat(entity.indexedNames()).containsExactly("web apps", "sites");
  }

  @Test
  void isNotFoundByANameThatNoIndexCouldHold() {
    String longest = "x".repeat(Names.LONGEST_INDEXED);
    Entity entity =
        new Entity(new EntityKey("x"), longest, EntityKind.SERVICE, List.of(longest + "x"));

    assertThat(entity.indexedNames()).containsExactly(longest);
  }
}
