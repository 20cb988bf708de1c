package dev.verbgraph.resolve;

import dev.verbgraph.model.EntityKey;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Follows keys that mean other keys. */
final class KeyChain {

  private KeyChain() {}

  /**
   * @param next what a key means; empty where it means itself
   * @return the key at the end; the given one itself where keys mean each other by turns, for then
   *     they mean nothing but themselves
   */
  static EntityKey end(EntityKey key, Function<EntityKey, Optional<EntityKey>> next) {
    EntityKey current = key;
    Set<EntityKey> passed = new HashSet<>();
    for (Optional<EntityKey> meant = next.apply(current);
        meant.isPresent();
        meant = next.apply(current)) {
      if (!passed.add(current)) {
        return key;
      }
      current = meant.get();
    }
    return current;
  }
}
