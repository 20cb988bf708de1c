package dev.verbgraph.vault;

import dev.verbgraph.vault.Page.Said;
import java.util.List;
import java.util.Random;

/** Services in a category, as people list them. What is said of them is said otherwise. */
enum ListingNotation implements Notation {
  LISTED_BY_HEADINGS,
  LISTED_BY_ITEMS,
  LISTED_BY_BOLD_ITEMS,
  LISTED_BY_LABELS,
  LISTED_IN_ONE_LINE,
  LISTED_IN_TABLE;

  private static final List<String> DESCRIPTIONS =
      List.of("Moves tapes.", "Keeps what others bring.", "Counts, and forgets nothing.");

  @Override
  public Home home() {
    return Home.OWN_NOTE;
  }

  @Override
  public void write(Page page, List<Saying> sayings, Random random) {
    Thing category = Categories.any(random);
    List<Thing> services = sayings.stream().map(Saying::left).distinct().toList();
    if (this == LISTED_IN_TABLE) {
      page.write("| Service | Category | Description |");
      page.write("|---|---|---|");
    } else {
      page.write("## " + category.title());
      page.write("");
    }
    if (this == LISTED_IN_ONE_LINE) {
      page.write(
          "**Services:** " + String.join(", ", services.stream().map(Thing::title).toList()),
          services.stream().map(it -> said(it, category)).toArray(Said[]::new));
      return;
    }
    for (Thing service : services) {
      String description = Any.of(DESCRIPTIONS, random);
      switch (this) {
        case LISTED_BY_HEADINGS -> {
          page.write("### " + service.title(), said(service, category));
          page.write("");
          page.write(description);
          page.write("");
        }
        case LISTED_BY_ITEMS ->
            page.write("- " + service.title() + ": " + description, said(service, category));
        case LISTED_BY_BOLD_ITEMS ->
            page.write("1. **" + service.title() + "**: " + description, said(service, category));
        case LISTED_BY_LABELS -> {
          page.write("**Service:** " + service.title(), said(service, category));
          page.write("");
          page.write(description);
          page.write("");
        }
        case LISTED_IN_TABLE ->
            page.write(
                "| " + service.title() + " | " + category.title() + " | " + description + " |",
                said(service, category));
        case LISTED_IN_ONE_LINE -> throw new IllegalStateException("written above");
      }
    }
  }

  private static Said said(Thing service, Thing category) {
    return Said.of(new Fact(service, Verb.IN_CATEGORY, category));
  }
}
