package dev.verbgraph.vault;

import dev.verbgraph.vault.Page.Said;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Entities of a Backstage catalog. */
enum CatalogNotation implements Notation {
  CATALOG;

  @Override
  public Home home() {
    return Home.CATALOG_FILE;
  }

  @Override
  public boolean canSay(Saying saying) {
    return saying.fact().verb().equals(Verb.DEPENDS_ON);
  }

  @Override
  public void write(Page page, List<Saying> sayings, Random random) {
    Thing system = Categories.any(random);
    entity(page, "System", system);
    List<Thing> all =
        sayings.stream().flatMap(it -> Stream.of(it.left(), it.right())).distinct().toList();
    for (Thing thing : all) {
      page.write("---");
      entity(page, "Component", thing);
      page.write("spec:");
      page.write("  system: " + system.slug(), Said.of(new Fact(thing, Verb.IN_CATEGORY, system)));
      field(page, "dependsOn", thing, sayings, true);
      field(page, "dependencyOf", thing, sayings, false);
    }
  }

  private static void field(
      Page page, String key, Thing thing, List<Saying> sayings, boolean subjectFirst) {
    List<Saying> own =
        sayings.stream()
            .filter(each -> each.left().equals(thing))
            .filter(each -> each.left().equals(each.fact().subject()) == subjectFirst)
            .toList();
    if (!own.isEmpty()) {
      page.write("  " + key + ":");
      own.forEach(each ->
          page.write("    - component:default/" + each.right().slug(), Said.of(each.fact())));
    }
  }

  private static void entity(Page page, String kind, Thing thing) {
    page.names(thing);
    page.write("apiVersion: backstage.io/v1alpha1");
    page.write("kind: " + kind);
    page.write("metadata:");
    page.write("  name: " + thing.slug());
    page.write("  title: " + thing.title());
  }
}
