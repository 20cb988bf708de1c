package dev.verbgraph.vault;

import static java.util.stream.Collectors.joining;

import dev.verbgraph.vault.Page.Said;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A property of the front matter. */
enum PropertyNotation implements Notation {
  PROPERTY_QUOTED,
  PROPERTY_BARE,
  PROPERTY_LIST;

  @Override
  public Home home() {
    return Home.NOTE_OF_LEFT;
  }

  @Override
  public boolean isFrontMatter() {
    return true;
  }

  /** A key stands there once, with all that it says. */
  @Override
  public void write(Page page, List<Saying> sayings, Random random) {
    for (String key : sayings.stream().map(Saying::phrase).distinct().toList()) {
      List<Saying> all = sayings.stream().filter(each -> each.phrase().equals(key)).toList();
      List<Link> links = all.stream().map(each -> Link.to(each.right(), page, random)).toList();
      Said[] said =
          IntStream.range(0, all.size())
              .mapToObj(i -> Said.of(all.get(i).fact(), links.get(i)))
              .toArray(Said[]::new);
      switch (this) {
        case PROPERTY_QUOTED -> {
          String quoted =
              links.stream().map(link -> "\"" + link.text() + "\"").collect(joining(", "));
          page.write(key + ": " + (links.size() > 1 ? "[" + quoted + "]" : quoted), said);
        }
        case PROPERTY_BARE -> {
          // Several without quotation marks are no YAML on one line.
          if (links.size() == 1) {
            page.write(key + ": " + links.getFirst().text(), said);
          } else {
            list(page, key, links, "  - %s", said);
          }
        }
        case PROPERTY_LIST -> list(page, key, links, "  - \"%s\"", said);
      }
    }
  }

  private static void list(Page page, String key, List<Link> links, String item, Said... said) {
    page.write(key + ":");
    for (int i = 0; i < links.size(); i++) {
      page.write(item.formatted(links.get(i).text()), said[i]);
    }
  }
}
