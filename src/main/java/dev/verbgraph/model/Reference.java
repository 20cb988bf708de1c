package dev.verbgraph.model;

import java.util.Comparator;
import java.util.Locale;

/**
 * How a catalog tells things of one name apart.
 *
 * <p>Backstage compares references without regard to letter case (Backstage, Entity References), so
 * all three parts are in lower case.
 *
 * @param kind the catalog's own kind, such as {@code component}
 * @param namespace such as {@code default}
 * @param name the short name
 */
public record Reference(String kind, String namespace, String name)
    implements Comparable<Reference> {

  private static final Comparator<Reference> ORDER =
      Comparator.comparing(Reference::kind)
          .thenComparing(Reference::namespace)
          .thenComparing(Reference::name);

  public Reference {
    kind = kind.toLowerCase(Locale.ROOT);
    namespace = namespace.toLowerCase(Locale.ROOT);
    name = name.toLowerCase(Locale.ROOT);
  }

  @Override
  public int compareTo(Reference other) {
    return ORDER.compare(this, other);
  }

  /** As catalogs write it. */
  @Override
  public String toString() {
    return kind + ":" + namespace + "/" + name;
  }
}
