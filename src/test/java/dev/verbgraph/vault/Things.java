package dev.verbgraph.vault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes up things: no two of them share a word by which they could be taken for each other. */
final class Things {

  private static final List<String> FIRST =
      List.of(
          "Amber",
          "Copper",
          "Delta",
          "Ember",
          "Falcon",
          "Granite",
          "Harbour",
          "Indigo",
          "Juniper",
          "Kestrel",
          "Lantern",
          "Maple",
          "Nimbus",
          "Onyx",
          "Piñon",
          "Quartz",
          "Raven",
          "Saffron",
          "Tundra",
          "Überland",
          "Velvet",
          "Willow",
          "X9",
          "Yarrow",
          "Zephyr");

  private static final List<String> LAST =
      List.of(
          "Abacus",
          "Beacon",
          "Courier",
          "Dispatcher",
          "Exchange",
          "Forge",
          "Gatekeeper",
          "Hub",
          "Inbox",
          "Journal",
          "Kiosk",
          "Ledger",
          "Mill",
          "Notary",
          "Oracle",
          "Parcel Desk",
          "Quarry",
          "Robot",
          "Scheduler API",
          "Till",
          "Usher",
          "Vault 7",
          "Weaver",
          "Yard-Master");

  private static final List<String> FOLDERS =
      List.of("", "", "infra/", "apps/", "apps/web/", "Team Notes/", "2 Areas/Ops/");

  private static final int FEWEST = 10;
  private static final int MORE = 8;

  private Things() {}

  static List<Thing> make(Random random) {
    List<String> first = shuffled(FIRST, random);
    List<String> last = shuffled(LAST, random);
    int count = FEWEST + random.nextInt(MORE);
    List<Thing> things = new ArrayList<>();
    Set<String> files = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) {
      // One word is a name, too.
      String title = i % 6 == 5 ? first.get(i) : first.get(i) + " " + last.get(i);
      Thing thing = random.nextInt(4) == 0 ? Thing.of(title) : withNote(title, i, random);
      things.add(thing.hasNote() && !files.add(thing.file()) ? Thing.of(title) : thing);
    }
    return List.copyOf(things);
  }

  private static Thing withNote(String title, int number, Random random) {
    String folder = Any.of(FOLDERS, random);
    List<String> aliases = random.nextInt(3) == 0 ? List.of("The Old " + number + "er") : List.of();
    return switch (random.nextInt(5)) {
      case 0, 1 -> new Thing(title, aliases, folder + Thing.of(title).slug() + ".md");
      case 2 -> new Thing(title, aliases, folder + title + "/README.md");
      default -> new Thing(title, aliases, folder + title + ".md");
    };
  }

  private static List<String> shuffled(List<String> words, Random random) {
    List<String> all = new ArrayList<>(words);
    Collections.shuffle(all, random);
    return all;
  }
}
