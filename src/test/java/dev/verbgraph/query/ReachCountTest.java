package dev.verbgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.model.EntityKey;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachCountTest {

  private static EntityKey key(int node) {
    return new EntityKey("n" + node);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 20, 70, 200})
  void countsWhatASearchFromEachFinds(int nodes) {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      SortedMap<EntityKey, List<EntityKey>> dependents = new TreeMap<>();
      for (int node = 0; node < nodes; node++) {
        List<EntityKey> some =
            random
                .ints(random.nextInt(3), 0, nodes)
                .distinct()
                .mapToObj(ReachCountTest::key)
                .toList();
        if (!some.isEmpty()) {
          dependents.put(key(node), some);
        }
      }

      Map<EntityKey, Long> counts = ReachCount.of(dependents);

      Map<EntityKey, Long> expected = new HashMap<>();
      counts.keySet().forEach(key -> expected.put(key, search(key, dependents)));
      assertThat(counts).as("seed " + seed).isEqualTo(expected).containsKeys(keys(dependents));
    }
  }

  private static EntityKey[] keys(SortedMap<EntityKey, List<EntityKey>> dependents) {
    return dependents.keySet().toArray(EntityKey[]::new);
  }

  private static long search(EntityKey from, Map<EntityKey, List<EntityKey>> dependents) {
    Set<EntityKey> found = new HashSet<>(Set.of(from));
    Deque<EntityKey> next = new ArrayDeque<>(found);
    while (!next.isEmpty()) {
      dependents.getOrDefault(next.remove(), List.of()).stream()
          .filter(found::add)
          .forEach(next::add);
    }
    return found.size() - 1L;
  }

  @Test
  void aLongChainTakesNoLongStack() {
    SortedMap<EntityKey, List<EntityKey>> chain =
        IntStream.range(0, 50_000)
            .boxed()
            .collect(
                Collectors.toMap(
                    ReachCountTest::key,
                    node -> List.of(key(node + 1)),
                    (a, b) -> a,
                    TreeMap::new));

    assertThat(ReachCount.of(chain)).containsEntry(key(0), 50_000L).containsEntry(key(50_000), 0L);
  }
}
