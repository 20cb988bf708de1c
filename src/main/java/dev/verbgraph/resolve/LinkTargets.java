package dev.verbgraph.resolve;

import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Names;
import dev.verbgraph.model.Term;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which note a link leads to, as Obsidian has it: the path that it spells out, from the folder of
 * its note or from any folder above, else the note of this name; letter case does not count. Where
 * several notes have the name, the one in the same folder is meant.
 */
final class LinkTargets {

  /** Where a link leads. */
  sealed interface Target {}

  record Found(ReadDocument document) implements Target {}

  /**
   * @param notes two or more, by path
   */
  record Several(List<DocumentPath> notes) implements Target {

    /** As links may be written to tell them apart: without the folders that all of them are in. */
    List<String> shortest() {
      List<List<String>> paths =
          notes.stream().map(note -> List.of(withoutEnding(note).split("/", -1))).toList();
      int shared = 0;
      while (isShared(paths, shared)) {
        shared++;
      }
      int from = shared;
      return paths.stream().map(path -> String.join("/", path.subList(from, path.size()))).toList();
    }

    private static boolean isShared(List<List<String>> paths, int at) {
      return paths.stream()
          .allMatch(path -> at < path.size() - 1 && path.get(at).equals(paths.getFirst().get(at)));
    }

    private static String withoutEnding(DocumentPath note) {
      return note.folder().isEmpty() ? note.fileName() : note.folder() + "/" + note.fileName();
    }
  }

  /** The link leads to no note that was read. */
  record Nowhere() implements Target {}

  private record From(String folder, String link, String name) {}

  private final Map<String, List<ReadDocument>> byFileName = new HashMap<>();
  private final Map<From, Target> known = new ConcurrentHashMap<>();

  static LinkTargets of(Collection<ReadDocument> documents) {
    LinkTargets targets = new LinkTargets();
    documents.stream()
        .filter(document -> document.note().about().isPresent())
        .sorted(Comparator.comparing(document -> document.document().path()))
        .forEach(document ->
            targets
                .byFileName
                .computeIfAbsent(
                    Names.fold(document.document().path().fileName()), none -> new ArrayList<>())
                .add(document));
    return targets;
  }

  /**
   * @param in the document that the term stands in
   * @return empty where the term is no link
   */
  Optional<Target> target(Term term, ReadDocument in) {
    return term.link()
        .map(link ->
            isChapter(term)
                ? new Found(in)
                : known.computeIfAbsent(
                    new From(in.document().path().folder(), link, term.name()), this::find));
  }

  /** Whether it leads to a chapter of the note that it stands in. */
  static boolean isChapter(Term term) {
    return term.link().filter(link -> link.startsWith("#")).isPresent();
  }

  /**
   * @return the note that a term leads to; empty where it is no link, or does not lead to one note
   */
  Optional<ReadDocument> note(Term term, ReadDocument in) {
    return target(term, in)
        .flatMap(target ->
            switch (target) {
              case Found found -> Optional.of(found.document());
              case Several several -> Optional.empty();
              case Nowhere nowhere -> Optional.empty();
            });
  }

  /**
   * @return the documents that a link of one of these leads to
   */
  Set<ReadDocument> linked(Collection<ReadDocument> documents) {
    Set<ReadDocument> linked = Collections.newSetFromMap(new IdentityHashMap<>());
    for (ReadDocument document : documents) {
      document.terms().forEach(term -> note(term, document).ifPresent(linked::add));
    }
    return linked;
  }

  /**
   * @return what the note is about that a term leads to; empty where it leads to none
   */
  Optional<String> subject(Term term, ReadDocument in) {
    return note(term, in).flatMap(document -> document.note().about());
  }

  private Target find(From from) {
    String name = Names.fold(from.name());
    List<ReadDocument> candidates = byFileName.getOrDefault(name, List.of());
    if (candidates.isEmpty()) {
      return new Nowhere();
    }
    List<String> link = segments(from.link(), name);
    List<String> beside = resolved(segments(from.folder()), link);
    List<ReadDocument> found = new ArrayList<>();
    for (ReadDocument candidate : candidates) {
      List<String> path = segments(candidate.document().path().value(), name);
      if (path.equals(beside)) {
        return new Found(candidate);
      }
      if (isSuffix(link, path)) {
        found.add(candidate);
      }
    }
    return switch (found.size()) {
      case 0 -> new Nowhere();
      case 1 -> new Found(found.getFirst());
      default -> new Several(found.stream().map(each -> each.document().path()).toList());
    };
  }

  private static List<String> resolved(List<String> folder, List<String> link) {
    Deque<String> path = new ArrayDeque<>(folder);
    for (String segment : link) {
      switch (segment) {
        case "." -> {}
        case ".." -> path.pollLast();
        default -> path.addLast(segment);
      }
    }
    return List.copyOf(path);
  }

  /** A way up was resolved already, from the folder of the note. */
  private static boolean isSuffix(List<String> link, List<String> path) {
    List<String> plain = link.stream().filter(segment -> !segment.startsWith(".")).toList();
    return plain.size() <= path.size()
        && path.subList(path.size() - plain.size(), path.size()).equals(plain);
  }

  /**
   * @param name the last of them, without an ending
   */
  private static List<String> segments(String path, String name) {
    List<String> segments = new ArrayList<>(segments(path));
    segments.removeLast();
    segments.addLast(name);
    return segments;
  }

  private static List<String> segments(String path) {
    return Arrays.stream(path.split("/", -1))
        .map(String::strip)
        .filter(segment -> !segment.isEmpty())
        .map(Names::fold)
        .toList();
  }
}
