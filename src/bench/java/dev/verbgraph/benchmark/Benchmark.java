package dev.verbgraph.benchmark;

import dev.verbgraph.store.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures imports and questions beside what they could cost at least, and writes what came of it
 * into a page of Markdown. The command that runs it is in CONTRIBUTING.md.
 *
 * <p>What is compared is measured in turns, in every round once: a machine that is busy with
 * something else for a while is busy for both.
 *
 * <p>Why: docs/decisions/0062-ratios-of-one-run.md.
 */
public final class Benchmark {

  /** As many notes as the corpus is written into, whatever its size. */
  private static final int NOTES = 58;

  private static final long SEED = 1;

  private final Settings settings;
  private final Corpus corpus;
  private final Path work;
  private final Path notes;
  private final BareProgram bare;
  private final Figures figures = new Figures();

  /**
   * @param services how many things the notes have
   * @param needs how many dependencies
   * @param rounds how often everything is measured
   * @param page the file that the page is written to
   */
  private record Settings(int services, int needs, int rounds, Path page) {}

  private Benchmark(Settings settings, Path work) throws IOException {
    this.settings = settings;
    this.work = work;
    corpus = Corpus.of(settings.services(), settings.needs(), SEED);
    notes = Files.createDirectory(work.resolve("notes"));
    corpus.write(notes, settings.services() / NOTES + 1);
    bare = BareProgram.in(work);
  }

  /**
   * @param arguments how many things, how many dependencies, how many rounds, and the file of the
   *     page
   */
  public static void main(String[] arguments) throws Exception {
    Settings settings =
        new Settings(
            Integer.parseInt(arguments[0]),
            Integer.parseInt(arguments[1]),
            Integer.parseInt(arguments[2]),
            Path.of(arguments[3]));
    Path work = Files.createTempDirectory("verbgraph-benchmark");
    try {
      new Benchmark(settings, work).run();
    } finally {
      delete(work);
    }
  }

  private void run() throws Exception {
    warmUp();
    for (int round = 0; round < settings.rounds(); round++) {
      round(round);
      System.out.printf("round %d of %d%n%s%n", round + 1, settings.rounds(), figures.table());
    }
    System.out.println("what runs inside one JVM is measured");
    String inside = Jmh.in(work).table(notes);
    Files.writeString(settings.page(), page(inside));
    System.out.println("written: " + settings.page());
  }

  /** The class cache is made of answers only where there is a graph to ask. */
  private void warmUp() throws Exception {
    delete(Launcher.CLASS_CACHES);
    Launcher launcher = new Launcher(work.resolve("first-home"));
    launcher.run("start");
    try {
      launcher.run("import", notes.toString());
      launcher.awaitClassCache();
    } finally {
      launcher.run("stop");
    }
  }

  private void round(int round) throws Exception {
    Launcher launcher = new Launcher(work.resolve("home-" + round));
    GraphCopy copy;
    launcher.run("start");
    try {
      figures.add(Work.FIRST, launcher.run("import", notes.toString()));
      copy = GraphCopy.of(launcher.target());
      imports(launcher, round);
      figures.add(Work.CHECK, launcher.run("check", notes.toString()));
      questions(launcher);
    } finally {
      launcher.run("stop");
    }
    Launcher empty = new Launcher(work.resolve("bare-home-" + round));
    empty.run("start");
    try {
      // For the constraints and the indexes, which the copy has to fill as well.
      Path note = Files.writeString(work.resolve("note.md"), "# A note\n");
      empty.run("import", note.toString());
      figures.add(Work.COPY, copy.write(empty.target()));
    } finally {
      empty.run("stop");
    }
    delete(launcher.home());
    delete(empty.home());
  }

  private void imports(Launcher launcher, int round) throws Exception {
    figures.add(Work.AGAIN, launcher.run("import", notes.toString()));
    Edits edits = new Edits(notes);
    edits.changeOneLine(corpus.services().get(round));
    figures.add(Work.CHANGED, launcher.run("import", notes.toString()));
    figures.add(Work.AGAIN, launcher.run("import", notes.toString()));
    edits.insertLine();
    figures.add(Work.INSERTED, launcher.run("import", notes.toString()));
  }

  private void questions(Launcher launcher) throws Exception {
    Target target = launcher.target();
    String hub = corpus.services().get(new Oracle(corpus).mostUsed());
    String thing = corpus.services().get(corpus.services().size() / 2);
    // What is asked first pays for plans and pages.
    launcher.run("show", thing);
    launcher.run("dependents", hub, "--format", "json", "--limit", "100");
    bare.seconds(target, BareQuestion.ONE, thing);
    bare.seconds(target, BareQuestion.DEPENDENTS, hub);
    figures.add(Work.QUESTION, launcher.run("depends", thing, "--depth", "1"));
    figures.add(Work.BARE_QUESTION, bare.seconds(target, BareQuestion.ONE, thing));
    String all = String.valueOf(settings.services());
    figures.add(
        Work.DEPENDENTS, launcher.run("dependents", hub, "--format", "json", "--limit", all));
    figures.add(Work.BARE_DEPENDENTS, bare.seconds(target, BareQuestion.DEPENDENTS, hub));
    figures.add(
        Work.HUNDRED, launcher.run("dependents", hub, "--format", "json", "--limit", "100"));
  }

  /**
   * @param inside a table of what runs inside one JVM
   */
  private String page(String inside) throws IOException {
    return """
    # What it costs

    Written by `mvn -Pbench process-test-classes`, see [CONTRIBUTING](../CONTRIBUTING.md). What is compared was measured
    in turns, in the same run, on the same machine; what a second column calls a baseline is what the same work
    costs without Verbgraph. A ratio is of the medians. Seconds differ from machine to machine, and with what else it
    does; ratios less so, and the more rounds the less: one round on a busy machine tells little.

    The notes: %,d things, %,d dependencies, %.1f MB in %d files, made up with the seed %d, with few hubs that very
    many depend on. Rounds: %d.

    %s
    Inside one JVM that has warmed up, the same notes, by JMH:

    %s
    %s
    """
        .formatted(
            settings.services(),
            settings.needs(),
            bytes() / 1e6,
            files().size(),
            SEED,
            settings.rounds(),
            figures.table(),
            inside,
            Machine.table(Machine.facts()));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(notes)) {
      return files.toList();
    }
  }

  private long bytes() throws IOException {
    long bytes = 0;
    for (Path file : files()) {
      bytes += Files.size(file);
    }
    return bytes;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    List<Path> paths = new ArrayList<>();
    try (Stream<Path> below = Files.walk(folder)) {
      below.forEach(paths::add);
    }
    paths.reversed().forEach(Benchmark::deleteOne);
  }

  private static void deleteOne(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
