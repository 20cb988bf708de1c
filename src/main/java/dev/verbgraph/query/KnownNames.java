package dev.verbgraph.query;

import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names in a graph, as {@link NameLookup} looks for them. */
public interface KnownNames {

  /**
   * @return whether there is no entity
   */
  boolean isEmpty();

  /**
   * @return the entity of this key
   */
  Optional<Entity> withKey(EntityKey key);

  /**
   * @param folded a name as {@link dev.verbgraph.model.Names#fold} gives it, not empty
   * @return those that are called so, by name and key; may be empty
   */
  List<Entity> spelled(String folded);

  /**
   * @param folded as above, may be empty
   * @return spellings that may look like it, each with the name of its entity, the likeliest first
   */
  Map<String, String> similar(String folded);
}
