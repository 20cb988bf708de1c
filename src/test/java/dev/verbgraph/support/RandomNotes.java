package dev.verbgraph.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Random notes in two folders, and random edits of them. The names come from a small pool, so that
 * notes speak of the same things in different spellings. Everything follows from the seed.
 */
public final class RandomNotes {

  /** The folders that are imported. */
  public static final List<String> FOLDERS = List.of("notes", "others");

  private static final List<String> PLACES =
      List.of("notes", "notes/deep", "others", "others/deep/deeper");
  private static final List<String> RULE_PLACES = List.of("", "notes/", "notes/deep/", "others/");

  /** Never deleted: a folder without any note is refused. */
  private static final List<String> ANCHORS = List.of("notes/anchor.md", "others/anchor.mmd");

  private static final List<String> NAMES =
      List.of(
          "Web Apps",
          "Azure Web Apps",
          "Microsoft Azure Web Apps",
          "web  apps",
          "Blob Storage",
          "Azure Blob Storage",
          "BLOB STORAGE",
          "ADLS",
          "Data Lake Storage Gen2",
          "Language Understanding (LUIS)",
          "LUIS",
          "Language",
          "Language Understanding",
          "Grand Gateway",
          "Azure Grand Gateway",
          "Grand Gateway (GG)",
          "GG",
          "Gateways of God (GG)",
          "Virtual Machines",
          "Azure VM",
          "SQL Server",
          "Azure SQL Database",
          "pyodbc",
          "Python",
          "MySQL",
          "Redis Cache",
          "\uff32edis Cache",
          "Kubernetes Service",
          "AKS",
          "Compute",
          "Storage",
          "Functions",
          "ExpressRoute");

  private static final List<String> CATEGORIES =
      List.of(
          "Compute",
          "Compute Services",
          "Storage",
          "Azure Storage",
          "Web Apps",
          "Network Services");

  private static final List<String> SHORT_NAMES = List.of("functions", "storage", "aks", "compute");

  private static final List<String> CATALOG_KINDS = List.of("Component", "Resource", "API");

  private static final List<String> NAMESPACES = List.of("", "retail/", "default/");

  private static final List<String> PHRASES =
      List.of(
          "uses",
          "used by",
          "depends on",
          "hosts",
          "hosted by",
          "scales with",
          "integrates with",
          "Uses",
          "part of",
          "is fed by",
          "backs up",
          "backed up by",
          "usess",
          "accessed with",
          "mentions",
          "contains",
          "in category",
          "123");

  private static final List<String> SENTENCES =
      List.of(
          "Works with %s and with %s.",
          "It is not used with %s.",
          "Python code reaches %s through pyodbc.",
          "Nothing special.",
          "Needs %s, and never %s.",
          "Stores pages in %s;\nsee %s for more.");

  private static final List<String> PARTS =
      List.of("1. Service Description", "2. Python Interaction", "Limits");

  private static final List<String> RELATIONS =
      List.of(
          "{ type: FED_BY, phrases: [is fed by], inverse: [feeds], dependency: subject-on-object,"
              + " strength: soft }",
          "{ type: BACKS_UP, phrases: [backs up], inverse: [backed up by], dependency:"
              + " object-on-subject, strength: hard }",
          "{ type: USES, phrases: [uses, usess], inverse: [used by] }",
          "{ type: HOSTS, phrases: [hosts], inverse: [hosted by], object: Tool }",
          "{ type: ACCESSED_WITH, phrases: [accessed with], dependency: subject-on-object,"
              + " strength: soft, object: Package }",
          "{ type: TOUCHES, phrases: [mentions], object: Technology }");

  private static final List<String> ALIASES =
      List.of(
          "Web Apps: [Functions, Web Application]",
          "Grand Gateway: [ExpressRoute]",
          "Azure Blob Storage: [Redis Cache]",
          "The Language: [Language]",
          "Virtual Machines: [Compute]",
          "LUIS: [Language Understanding (LUIS)]");

  private static final List<String> APART =
      List.of(
          "[Azure Web Apps, Web Apps]",
          "[Azure Blob Storage, Blob Storage]",
          "[Azure Grand Gateway, Grand Gateway]");

  private static final List<String> LEXICON =
      List.of(
          "{ name: Redis Cache, kind: Tool, aliases: [Nothing special] }",
              "{ name: Grand Gateway, kind: Protocol }",
          "{ name: pages, kind: Technology }", "{ name: pyodbc, kind: Technology }");

  private final Random random;
  private final TreeMap<String, String> files = new TreeMap<>();

  public RandomNotes(long seed) {
    random = new Random(seed);
    ANCHORS.forEach(anchor -> files.put(anchor, note(anchor)));
    for (int i = random.nextInt(5); i >= 0; i--) {
      add();
    }
    if (random.nextBoolean()) {
      changeRules();
    }
  }

  /**
   * @return so many notes in one folder: text by path
   */
  public static SortedMap<String, String> many(int count, long seed) {
    RandomNotes random = new RandomNotes(seed);
    SortedMap<String, String> files = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      String path = "notes/n" + i + (i % 2 == 0 ? ".md" : ".mmd");
      files.put(path, random.note(path));
    }
    return files;
  }

  /**
   * @return the files as they are now: text by path
   */
  public SortedMap<String, String> files() {
    return new TreeMap<>(files);
  }

  /** One to three edits. */
  public void edit() {
    for (int i = random.nextInt(3); i >= 0; i--) {
      switch (random.nextInt(14)) {
        case 0 -> add();
        case 1, 2 -> change();
        case 4 -> movable().ifPresent(files::remove);
        case 5 -> movable().ifPresent(file -> files.put(freePath(file), files.remove(file)));
        case 6 -> movable().ifPresent(file -> files.put(freePath(file), files.get(file)));
        case 7 -> changeRules();
        case 8 -> files.keySet().removeIf(file -> file.endsWith(".yaml") && random.nextBoolean());
        // Renamed and edited: nothing but its absence tells that the old one is gone.
        case 9 ->
            movable()
                .ifPresent(file -> {
                  files.remove(file);
                  String path = freePath(file);
                  files.put(path, note(path));
                });
        default -> touch();
      }
    }
  }

  /** Most edits are small. */
  private void touch() {
    String file = pick(notes().stream().filter(note -> !note.endsWith(".yml")).toList());
    files.put(file, touched(files.get(file), random));
  }

  /**
   * @return the text after an edit of one line: lines move, come twice, go or say something else
   */
  public static String touched(String text, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    if (lines.size() < 2) {
      return text;
    }
    // The first line says what it is.
    int at = 1 + random.nextInt(lines.size() - 1);
    int other = 1 + random.nextInt(lines.size() - 1);
    switch (random.nextInt(6)) {
      case 0 -> lines.add(at, "");
      case 1 -> lines.add(at, lines.get(at));
      case 2 -> lines.set(at, lines.set(other, lines.get(at)));
      case 3 -> lines.remove(at);
      case 4 -> lines.set(at, lines.get(at).replaceFirst("(used by|uses|hosts)", "depends on"));
      case 5 -> lines.add(at, lines.get(other));
      default -> throw new IllegalStateException();
    }
    return String.join("\n", lines) + "\n";
  }

  private void add() {
    String path = pick(PLACES) + "/n" + random.nextInt(8) + pick(List.of(".md", ".mmd", ".yml"));
    files.put(path, note(path));
  }

  private void change() {
    String file = pick(notes());
    files.put(file, note(file));
  }

  private List<String> notes() {
    return files.keySet().stream().filter(file -> !file.endsWith(".yaml")).toList();
  }

  private java.util.Optional<String> movable() {
    List<String> notes = notes().stream().filter(file -> !ANCHORS.contains(file)).toList();
    return notes.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(pick(notes));
  }

  private String freePath(String like) {
    String ending = like.substring(like.lastIndexOf('.'));
    return Stream.generate(() -> pick(PLACES) + "/n" + random.nextInt(30) + ending)
        .filter(path -> !files.containsKey(path))
        .findFirst()
        .orElseThrow();
  }

  private void changeRules() {
    String place = pick(RULE_PLACES);
    switch (random.nextInt(3)) {
      case 0 ->
          files.put(place + "vocabulary.yaml", "relations:\n" + lines("  - ", some(RELATIONS)));
      case 1 ->
          files.put(
              place + "aliases.yaml",
              (random.nextInt(3) == 0 ? "prefixes: [Grand]\n" : "")
                  + "aliases:\n"
                  + lines("  ", some(ALIASES))
                  + "distinct:\n"
                  + lines("  - ", some(APART)));
      case 2 -> files.put(place + "lexicon.yaml", "entries:\n" + lines("  - ", some(LEXICON)));
      default -> throw new IllegalStateException();
    }
  }

  private static String lines(String before, List<String> entries) {
    return entries.stream().map(entry -> before + entry + "\n").collect(Collectors.joining());
  }

  private List<String> some(List<String> all) {
    List<String> some = all.stream().filter(each -> random.nextInt(3) == 0).toList();
    return some.isEmpty() ? List.of(pick(all)) : some;
  }

  private String note(String path) {
    return path.endsWith(".mmd") ? map() : path.endsWith(".yml") ? catalog() : markdown();
  }

  /** The first line says what it is, and is never taken out. */
  private String catalog() {
    StringBuilder catalog = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      catalog
          .append("apiVersion: backstage.io/v1alpha1\nkind: ")
          .append(pick(CATALOG_KINDS))
          .append("\nmetadata:\n  name: ")
          .append(pick(SHORT_NAMES))
          .append(random.nextInt(3) == 0 ? "\n  namespace: retail" : "")
          .append(random.nextInt(3) == 0 ? "\n  title: " + pick(NAMES) : "")
          .append("\nspec:\n  owner: ")
          .append(pick(SHORT_NAMES))
          .append("\n  dependsOn: [")
          .append(pick(CATALOG_KINDS) + ":" + pick(NAMESPACES) + pick(SHORT_NAMES))
          .append(", ")
          .append(pick(NAMESPACES) + pick(SHORT_NAMES))
          .append("]\n---\n");
    }
    return catalog.toString();
  }

  private String map() {
    StringBuilder map = new StringBuilder("mindmap\n  root((" + pick(CATEGORIES) + "))\n");
    for (int i = random.nextInt(3); i >= 0; i--) {
      children(map, "    ", 0);
    }
    return map.toString();
  }

  private void children(StringBuilder map, String indent, int depth) {
    map.append(indent).append(pick(NAMES)).append('\n');
    if (depth < 2) {
      for (int i = random.nextInt(3 - depth); i > 0; i--) {
        if (random.nextInt(4) > 0) {
          map.append(indent).append("  :: ").append(pick(PHRASES)).append('\n');
        }
        children(map, indent + "  ", depth + 1);
      }
    }
  }

  private String markdown() {
    StringBuilder note = new StringBuilder();
    if (random.nextInt(4) == 0) {
      note.append("---\ntitle: ")
          .append(pick(NAMES))
          .append("\ntags: [a, b]\nweight: ")
          .append(random.nextInt(5))
          .append("\n---\n");
    }
    note.append("# ").append(pick(CATEGORIES)).append("\n\n");
    if (random.nextInt(4) == 0) {
      note.append("- uses [[" + pick(CATEGORIES) + "]], [[" + pick(SHORT_NAMES) + " (api)]]\n\n");
    }
    for (int i = random.nextInt(3); i >= 0; i--) {
      note.append("## ").append(pick(NAMES)).append("\n\n");
      for (String part : PARTS.subList(0, 1 + random.nextInt(PARTS.size()))) {
        note.append("**").append(part).append("**\n\n");
        note.append(pick(SENTENCES).formatted(pick(NAMES), pick(NAMES))).append(' ');
        note.append(pick(SENTENCES).formatted(pick(NAMES), pick(NAMES))).append("\n\n");
      }
    }
    if (random.nextInt(3) == 0) {
      note.append("```mermaid\n").append(map()).append("```\n");
    }
    return note.toString();
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** Makes a folder hold exactly these files. */
  public static void write(Map<String, String> files, Path top) throws IOException {
    clear(top);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = top.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private static void clear(Path top) throws IOException {
    try (Stream<Path> folders = Files.list(top)) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        Files.walkFileTree(folder, new Deletion());
      }
    }
    try (Stream<Path> left = Files.list(top)) {
      left.forEach(RandomNotes::delete);
    }
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
