package dev.verbgraph.reader;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.reader.backstage.CatalogReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The notes among the files and folders that a command was given.
 *
 * @param files the notes, those of one folder in the order of their paths; each file once
 * @param linked the folders that links below the given ones led to, and that were searched too
 * @param passedOver the files beside them that are no notes, in any order
 * @param diagnostics what could not be looked at, and links that were not followed
 */
public record NoteFiles(
    List<NoteFile> files, List<Path> linked, List<Path> passedOver, List<Diagnostic> diagnostics) {

  /**
   * @param file the file
   * @param name how it is called: the argument and the way below it, with forward slashes
   * @param folder the folder among the arguments that it was found in; empty for a file that was
   *     named itself
   */
  public record NoteFile(Path file, String name, Optional<Path> folder) {}

  /** Folders that hold what other tools made. Hidden ones are skipped too. */
  private static final Set<String> SKIPPED = Set.of("node_modules", "target");

  /** How much of a YAML file is looked at to tell what it is. */
  private static final int HEAD = 64 * 1024;

  /**
   * Looks for notes. A folder is searched to any depth, each folder once. What its {@link
   * IgnoreRules} leave out is not looked at; a file that is named by itself is a note in any case.
   *
   * @param followLinks whether to look behind symbolic links that lead out of the given folders
   */
  public static NoteFiles find(List<Path> arguments, boolean followLinks) {
    return find(arguments, followLinks, NoteFiles::entries);
  }

  /**
   * @return one diagnostic for each argument that does not exist
   */
  public static List<Diagnostic> missing(List<Path> arguments) {
    return arguments.stream()
        .filter(argument -> !Files.exists(argument))
        .map(NoteFiles::missing)
        .toList();
  }

  private static Diagnostic missing(Path argument) {
    return Diagnostic.ofFile(
        Code.FILE_MISSING,
        slashed(argument.normalize()),
        "no such file or folder",
        "Check the path");
  }

  /** What a folder holds, in any order. */
  @FunctionalInterface
  interface Folders {
    List<Path> entries(Path folder) throws IOException;
  }

  static NoteFiles find(List<Path> arguments, boolean followLinks, Folders folders) {
    Search search = new Search(folders, followLinks);
    arguments.forEach(search::argument);
    return new NoteFiles(
        List.copyOf(search.files),
        List.copyOf(search.linked),
        List.copyOf(search.passedOver),
        List.copyOf(search.diagnostics));
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      List<Path> entries = new ArrayList<>();
      stream.forEach(entries::add);
      return entries;
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private static final class Search {
    private final Folders folders;
    private final boolean followLinks;
    private final List<NoteFile> files = new ArrayList<>();
    private final List<Path> linked = new ArrayList<>();
    private final List<Path> passedOver = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<Path> seenFiles = new HashSet<>();

    private Search(Folders folders, boolean followLinks) {
      this.folders = folders;
      this.followLinks = followLinks;
    }

    private void argument(Path given) {
      Path path = given.normalize();
      if (!Files.exists(given)) {
        diagnostics.add(missing(given));
      } else if (!Files.isDirectory(given)) {
        add(given, path, Optional.empty());
      } else {
        folder(given);
      }
    }

    private void folder(Path given) {
      List<Path> found = new ArrayList<>();
      boolean complete = walk(given, found);
      if (found.isEmpty() && complete) {
        report(
            Code.FOLDER_WITHOUT_NOTES,
            given,
            "the folder contains no notes",
            "Give the folder that contains your notes");
      }
      found.sort(Comparator.comparing(NoteFiles::slashed));
      found.forEach(file -> add(file, file.normalize(), Optional.of(given)));
    }

    private void add(Path file, Path called, Optional<Path> folder) {
      if (!seenFiles.add(real(file))) {
        return;
      }
      if (Files.isRegularFile(file)) {
        files.add(new NoteFile(file, slashed(called), folder));
      } else if (Files.exists(file)) {
        report(Code.FILE_UNREADABLE, called, "not a regular file", "Give a file or a folder");
      } else {
        report(Code.FILE_UNREADABLE, called, "broken link", "Fix the link, or remove it");
      }
    }

    /**
     * Collects the notes below a folder. Linked folders come after all others, so that a note is
     * called by its own path and not by that of a link to it.
     *
     * @return whether every folder could be looked into
     */
    private boolean walk(Path top, List<Path> found) {
      boolean complete = true;
      Path realTop = real(top);
      Set<Object> seenFolders = new HashSet<>();
      Deque<Place> open = new ArrayDeque<>(List.of(new Place(top, IgnoreRules.of(top))));
      Deque<Place> behindLinks = new ArrayDeque<>();
      while (!open.isEmpty() || !behindLinks.isEmpty()) {
        Place place = open.isEmpty() ? behindLinks.remove() : open.remove();
        Path folder = place.folder();
        if (!seenFolders.add(identity(folder))) {
          continue;
        }
        try {
          List<Path> visible =
              folders.entries(folder).stream()
                  .filter(NoteFiles::isVisible)
                  .filter(entry -> !place.rules().ignore(entry))
                  .sorted(Comparator.comparing(NoteFiles::slashed))
                  .toList();
          for (Path entry : visible) {
            if (leadsOut(entry, realTop)) {
              report(
                  Code.LINK_NOT_FOLLOWED,
                  entry,
                  "this link leads out of the folder and is not followed",
                  "Add --follow-links to follow such links");
            } else if (Files.isDirectory(entry)) {
              Place below = new Place(entry, place.rules().below(entry));
              if (Files.isSymbolicLink(entry)) {
                behindLinks.add(below);
                linked.add(entry);
              } else {
                open.add(below);
              }
            } else if (isNote(entry) || mayBeALostFolder(entry)) {
              found.add(entry);
            } else {
              passedOver.add(entry);
            }
          }
        } catch (IOException e) {
          complete = false;
          report(
              Code.FILE_UNREADABLE, folder, "the folder cannot be read", "Check its permissions");
        }
      }
      return complete;
    }

    /**
     * A folder to look into.
     *
     * @param rules what is left out there
     */
    private record Place(Path folder, IgnoreRules rules) {}

    /** Whether notes of others may stand behind a link. */
    private boolean leadsOut(Path entry, Path realTop) {
      return !followLinks
          && Files.isSymbolicLink(entry)
          && Files.exists(entry)
          && (Files.isDirectory(entry) || isNote(entry))
          && !real(entry).startsWith(realTop);
    }

    private void report(Code code, Path path, String message, String hint) {
      diagnostics.add(Diagnostic.ofFile(code, slashed(path.normalize()), message, hint));
    }
  }

  /**
   * Most YAML files are none of ours, and nothing is wrong with that. The beginning of one tells.
   */
  private static boolean isNote(Path file) {
    return NoteKind.of(file)
        .filter(kind ->
            switch (kind) {
              case MARKDOWN, MERMAID -> true;
              case CATALOG -> isCatalog(file);
            })
        .isPresent();
  }

  /**
   * @param folder a folder that is searched
   * @param file a file in it, at any depth
   * @return whether the file can be read and is no note of this folder, although it may have been
   *     one
   */
  public static boolean isPassedOver(Path folder, Path file) {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      return false;
    }
    IgnoreRules rules = IgnoreRules.of(folder);
    Path place = folder;
    for (Path name : folder.relativize(file)) {
      place = place.resolve(name);
      boolean isFile = place.equals(file);
      if (!isVisible(place) || rules.ignore(place)) {
        return true;
      }
      rules = isFile ? rules : rules.below(place);
    }
    return !isNote(file);
  }

  private static boolean isCatalog(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
      return head.lines().anyMatch(CatalogReader::isCatalogLine);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * A link to nothing whose name has no extension: notes may stand behind it, on a disk that is not
   * there.
   */
  private static boolean mayBeALostFolder(Path path) {
    return !path.getFileName().toString().contains(".")
        && Files.isSymbolicLink(path)
        && !Files.exists(path);
  }

  /**
   * Whether a file or folder inside a folder of notes is looked at: it is not hidden or generated.
   */
  public static boolean isVisible(Path path) {
    String name = path.getFileName().toString();
    return !name.startsWith(".") && !SKIPPED.contains(name);
  }

  /**
   * What two paths to one folder have in common. A real path would cost a look at every folder
   * above.
   */
  private static Object identity(Path folder) {
    try {
      Object key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
      return key == null ? real(folder) : key;
    } catch (IOException e) {
      return real(folder);
    }
  }

  /** What two paths to one file have in common. */
  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      // It went away meanwhile, or may not be looked at. Reading it will say so.
      return path.toAbsolutePath().normalize();
    }
  }

  private static String slashed(Path path) {
    String name = path.toString().replace(path.getFileSystem().getSeparator(), "/");
    return name.isEmpty() ? "." : name;
  }
}
