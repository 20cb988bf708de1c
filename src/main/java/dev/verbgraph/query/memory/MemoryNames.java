package dev.verbgraph.query.memory;

import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.query.KnownNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** The names in a graph, each looked at. */
record MemoryNames(SortedMap<EntityKey, Entity> entities) implements KnownNames {

  @Override
  public boolean isEmpty() {
    return entities.isEmpty();
  }

  @Override
  public Optional<Entity> withKey(EntityKey key) {
    return Optional.ofNullable(entities.get(key));
  }

  @Override
  public List<Entity> spelled(String folded) {
    return entities.values().stream()
        .filter(entity -> entity.indexedNames().contains(folded))
        .sorted(Order.NAME)
        .toList();
  }

  @Override
  public Map<String, String> similar(String folded) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Entity entity : entities.values()) {
      names.putIfAbsent(entity.name(), entity.name());
      entity.aliases().forEach(alias -> names.putIfAbsent(alias, entity.name()));
    }
    return names;
  }
}
