package dev.verbgraph.vault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes up a vault. */
final class VaultWriter {

  /** Facts that share subject and verb. */
  private static final int FEWEST_BUNDLES = 14;

  private static final int MORE_BUNDLES = 10;
  private static final int LARGEST_BUNDLE = 3;
  private static final int LARGEST_BLOCK = 4;

  private record Block(Notation notation, List<Saying> sayings) {

    boolean hasRoom(Notation other, List<Saying> more) {
      if (notation.isFrontMatter() && other.isFrontMatter()) {
        // A key stands there once.
        return sayings.stream().anyMatch(each -> each.phrase().equals(more.getFirst().phrase()));
      }
      boolean any = notation.home() == Notation.Home.CATALOG_FILE;
      return notation == other && (any || sayings.size() + more.size() <= LARGEST_BLOCK);
    }
  }

  private final Random random;
  private final List<Thing> things;

  /** What goes into the notes, by their paths. */
  private final Map<String, List<Block>> blocks = new LinkedHashMap<>();

  private final Map<String, Thing> subjects = new LinkedHashMap<>();

  VaultWriter(Random random) {
    this.random = random;
    things = Things.make(random);
  }

  Vault write() {
    for (Thing thing : things) {
      if (thing.hasNote()) {
        subjects.put(thing.file(), thing);
        blocks.put(thing.file(), new ArrayList<>());
      }
    }
    blocks.put("Overview of Old Days.md", new ArrayList<>());
    place();
    List<Document> documents = new ArrayList<>();
    blocks.forEach((path, all) -> documents.add(document(path, all)));
    return new Vault(List.copyOf(documents));
  }

  /** Finds a notation and a file for each fact. */
  private void place() {
    for (int i = FEWEST_BUNDLES + random.nextInt(MORE_BUNDLES); i > 0; i--) {
      List<Saying> sayings = bundle();
      Saying first = sayings.getFirst();
      List<Notation> possible =
          Notations.ALL.stream()
              .filter(notation -> sayings.stream().allMatch(notation::canSay))
              .filter(notation ->
                  notation.home() != Notation.Home.NOTE_OF_LEFT || first.left().hasNote())
              .toList();
      Notation notation = Any.of(possible, random);
      put(file(notation, first, i), notation, sayings);
    }
  }

  /** Facts of the same words about one thing. */
  private List<Saying> bundle() {
    Verb verb = Any.of(Verb.ALL, random);
    List<Thing> objects = new ArrayList<>(things);
    Collections.shuffle(objects, random);
    Saying first = Saying.of(new Fact(objects.removeFirst(), verb, objects.removeFirst()), random);
    List<Saying> sayings = new ArrayList<>(List.of(first));
    boolean turned = !first.left().equals(first.fact().subject());
    objects.remove(first.left());
    for (int i = random.nextInt(LARGEST_BUNDLE); i > 0; i--) {
      Thing other = objects.removeFirst();
      Fact fact =
          turned ? new Fact(other, verb, first.left()) : new Fact(first.left(), verb, other);
      sayings.add(new Saying(first.left(), first.phrase(), other, fact));
    }
    return sayings;
  }

  private String file(Notation notation, Saying saying, int number) {
    return switch (notation.home()) {
      case NOTE_OF_LEFT -> saying.left().file();
      case ANY_NOTE ->
          Any.of(blocks.keySet().stream().filter(VaultWriter::isNote).toList(), random);
      case OWN_NOTE -> "lists/Things of Year " + number + ".md";
      case DIAGRAM_FILE -> "pictures/picture-" + number + ".mmd";
      case CATALOG_FILE -> "catalog-info.yaml";
    };
  }

  private static boolean isNote(String path) {
    return path.endsWith(".md") && !path.startsWith("lists/");
  }

  /** Into a block that is there, if there is room; else into a new one. */
  private void put(String file, Notation notation, List<Saying> sayings) {
    List<Block> all = blocks.computeIfAbsent(file, none -> new ArrayList<>());
    all.stream()
        .filter(block -> block.hasRoom(notation, sayings))
        .findFirst()
        .ifPresentOrElse(
            block -> block.sayings().addAll(sayings),
            () -> all.add(new Block(notation, new ArrayList<>(sayings))));
  }

  private Document document(String path, List<Block> all) {
    Page page = new Page(path);
    Collections.shuffle(all, random);
    Thing subject = subjects.get(path);
    boolean markdown = path.endsWith(".md");
    if (subject != null) {
      head(page, subject);
    } else if (markdown) {
      page.begin(Noise.CHAPTER);
      page.write("# " + path.replaceFirst(".*/", "").replaceFirst("\\.md$", ""));
    }
    for (Block block : all) {
      if (markdown && isNote(path) && random.nextInt(3) == 0) {
        Noise noise = Any.of(List.of(Noise.values()), random);
        page.begin(noise);
        noise.write(page, block.sayings(), random);
      }
      page.begin(block.notation());
      block.notation().write(page, List.copyOf(block.sayings()), random);
    }
    return page.finish();
  }

  /** What the note is about, and what else that is called. */
  private void head(Page page, Thing subject) {
    if (!subject.aliases().isEmpty()) {
      String alias = subject.aliases().getFirst();
      page.property("aliases: [" + alias + "]");
    }
    boolean named = subject.fileName().equals(subject.title());
    boolean byFolder = subject.fileName().equals("README");
    switch (random.nextInt(named || byFolder ? 3 : 2)) {
      case 0 -> page.property("title: " + subject.title());
      case 1 -> {
        page.begin(Noise.CHAPTER);
        page.write("# " + subject.title());
      }
      default -> {
        // The file, or its folder, says it.
      }
    }
  }
}
