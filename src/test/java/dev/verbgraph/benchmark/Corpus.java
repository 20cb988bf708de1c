package dev.verbgraph.benchmark;

import dev.verbgraph.model.Strength;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Notes of any size in our own notation, about services that do not exist. The same numbers always
 * give the same notes.
 *
 * <p>A few services are needed by very many and most by hardly any: the chance of being needed
 * falls with the cube of a service's rank, as it does among packages of programming languages.
 * Services need such of a lower rank, so that most dependencies have layers; one in five hundred
 * goes to a neighbour of a higher rank, which makes small cycles.
 *
 * @param services by rank, the most needed first
 * @param needs what depends on what, each pair once
 */
public record Corpus(List<String> services, List<Need> needs) {

  /** Every so manyth service is described. */
  static final int DESCRIBED = 4;

  /** Services of one note. */
  private static final int NOTE = 100;

  private static final List<String> ADJECTIVES =
      List.of(
          "Amber", "Brisk", "Cobalt", "Dapper", "Eager", "Fabled", "Gentle", "Hidden", "Ivory",
          "Jolly", "Keen", "Lunar", "Mellow", "Noble", "Opal", "Plain", "Quiet", "Rapid", "Silver",
          "Tidal", "Upper", "Vivid", "Woven", "Young");

  private static final List<String> NOUNS =
      List.of(
          "Archive",
          "Broker",
          "Catalog",
          "Dispatcher",
          "Exchange",
          "Filter",
          "Gateway",
          "Harbor",
          "Indexer",
          "Journal",
          "Keeper",
          "Ledger",
          "Mirror",
          "Notifier",
          "Observer",
          "Planner",
          "Queue",
          "Router",
          "Scheduler",
          "Translator");

  private static final List<String> DOINGS =
      List.of(
          "collects",
          "routes",
          "stores",
          "sorts",
          "guards",
          "measures",
          "replays",
          "forwards",
          "compresses",
          "audits");

  private static final List<String> MATTERS =
      List.of(
          "invoices",
          "events",
          "pictures",
          "readings",
          "tickets",
          "sessions",
          "records",
          "shipments",
          "alerts");

  /** How notes say that one service needs another; as often as they stand here. */
  private enum Verb {
    USES("uses", Strength.HARD),
    USES_TOO("uses", Strength.HARD),
    DEPENDS_ON("depends on", Strength.HARD),
    RUNS_ON("runs on", Strength.HARD),
    SCALES_WITH("scales with", Strength.SOFT),
    INTEGRATES_WITH("integrates with", Strength.SOFT);

    private final String phrase;
    private final Strength strength;

    Verb(String phrase, Strength strength) {
      this.phrase = phrase;
      this.strength = strength;
    }
  }

  /** That the service of rank {@code from} needs that of rank {@code to}. */
  public record Need(int from, int to, String phrase, Strength strength) {}

  /**
   * @param services how many, at least 2
   * @param needs how many dependencies; far fewer than there are pairs of services
   */
  public static Corpus of(int services, int needs, long seed) {
    Random random = new Random(seed);
    Set<Long> pairs = new HashSet<>();
    List<Need> all = new ArrayList<>();
    while (all.size() < needs) {
      int from = 1 + random.nextInt(services - 1);
      int to =
          random.nextInt(500) == 0
              ? from + 1 + random.nextInt(20)
              : (int) (from * Math.pow(random.nextDouble(), 3));
      if (to < services && pairs.add((long) from * services + to)) {
        Verb verb = Verb.values()[random.nextInt(Verb.values().length)];
        all.add(new Need(from, to, verb.phrase, verb.strength));
      }
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < services; i++) {
      names.add(
          ADJECTIVES.get(i % ADJECTIVES.size())
              + " "
              + NOUNS.get(random.nextInt(NOUNS.size()))
              + " "
              + (i + 1));
    }
    return new Corpus(names, all);
  }

  /** Writes the notes, of a hundred services each, into a folder. */
  public void write(Path folder) throws IOException {
    write(folder, NOTE);
  }

  /**
   * @param size how many services each note is about
   */
  void write(Path folder, int size) throws IOException {
    List<Need> sorted =
        needs.stream()
            .sorted(Comparator.comparingInt(Need::from).thenComparing(Need::phrase))
            .toList();
    int next = 0;
    for (int first = 0; first < services.size(); first += size) {
      int end = Math.min(services.size(), first + size);
      int until = next;
      while (until < sorted.size() && sorted.get(until).from() < end) {
        until++;
      }
      try (PrintWriter note =
          new PrintWriter(
              Files.newBufferedWriter(folder.resolve("area-" + (first / size + 1) + ".md")))) {
        map(note, first / size + 1, first, end, sorted.subList(next, until));
        prose(note, first, end);
      }
      next = until;
    }
  }

  private void map(PrintWriter note, int area, int first, int end, List<Need> needs) {
    note.printf("# Area %d%n%n```mermaid%nmindmap%n  root((Area %1$d))%n", area);
    int next = 0;
    for (int service = first; service < end; service++) {
      note.println("    " + services.get(service));
      String phrase = "";
      for (; next < needs.size() && needs.get(next).from() == service; next++) {
        Need need = needs.get(next);
        if (!need.phrase().equals(phrase)) {
          phrase = need.phrase();
          note.println("      :: " + phrase);
        }
        note.println("      " + services.get(need.to()));
      }
    }
    note.println("```");
  }

  private void prose(PrintWriter note, int first, int end) {
    for (int service = first; service < end; service += DESCRIBED) {
      String doing = DOINGS.get(service / DESCRIBED % DOINGS.size());
      String matter = MATTERS.get(service / DESCRIBED % MATTERS.size());
      note.printf(
          "%n## %s%n%n**1. Service Description**%n%nIt %s %s.%n",
          services.get(service), doing, matter);
      note.printf("%n**2. Python Interaction**%n%nScripts call it every night.%n");
    }
  }

  /**
   * Writes a corpus.
   *
   * @param arguments a folder that exists, the number of services, the number of dependencies, and
   *     a seed
   */
  public static void main(String[] arguments) throws IOException {
    of(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), Long.parseLong(arguments[3]))
        .write(Path.of(arguments[0]));
  }
}
