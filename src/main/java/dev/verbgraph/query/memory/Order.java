package dev.verbgraph.query.memory;

import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Place;
import dev.verbgraph.model.Relationship;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** The order of answers, which is that of Neo4j. */
final class Order {

  /** By code points, where {@link String#compareTo} goes by halves of them. */
  static final Comparator<String> TEXT = Order::compare;

  /** Where several have one name, by key. */
  static final Comparator<Entity> NAME =
      Comparator.comparing(Entity::name, TEXT).thenComparing(each -> each.key().value(), TEXT);

  static final Comparator<Place> PLACE =
      Comparator.comparing((Place place) -> place.document().value(), TEXT)
          .thenComparingInt(Place::line);

  private Order() {}

  /** Keys by the names of their entities. */
  static Comparator<EntityKey> names(LinkedGraph graph) {
    return Comparator.comparing(graph::entity, NAME);
  }

  /** Lists of texts, element by element. */
  static <T> Comparator<T> texts(Function<T, List<String>> texts) {
    return (a, b) -> compare(texts.apply(a), texts.apply(b));
  }

  private static int compare(List<String> a, List<String> b) {
    Iterator<String> others = b.iterator();
    for (String each : a) {
      if (!others.hasNext()) {
        return 1;
      }
      int order = compare(each, others.next());
      if (order != 0) {
        return order;
      }
    }
    return others.hasNext() ? -1 : 0;
  }

  private static int compare(String a, String b) {
    int length = Math.min(a.length(), b.length());
    for (int i = 0; i < length; i++) {
      if (a.charAt(i) != b.charAt(i)) {
        return rank(a.charAt(i)) - rank(b.charAt(i));
      }
    }
    return a.length() - b.length();
  }

  /** Halves of characters that need two come after all that need one. */
  private static int rank(char c) {
    return Character.isSurrogate(c) ? c + Character.MAX_VALUE : c;
  }

  /** The places of all of them, in their order, each once. */
  static List<Place> places(List<Relationship> said) {
    return said.stream().flatMap(each -> each.places().stream()).sorted(PLACE).distinct().toList();
  }
}
