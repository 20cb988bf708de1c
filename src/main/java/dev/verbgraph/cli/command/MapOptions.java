package dev.verbgraph.cli.command;

import dev.verbgraph.app.MapLinks;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.problem.UsageProblem;
import dev.verbgraph.problem.UserProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be said about a map, whichever command draws it. */
final class MapOptions {

  /** Nothing else leads to a page, and some schemes run what they are given. */
  private static final Pattern PAGE = Pattern.compile("https?://[^\\s\"'<>]*\\{file}[^\\s\"'<>]*");

  @Option(
      names = "--source-url",
      paramLabel = "URL",
      description =
          "lead from a map to a forge instead of the files: an address with {file}, and perhaps"
              + " {line}")
  private @Nullable String sourceUrl;

  @Option(names = "--open", description = "show the map in your web browser")
  private boolean open;

  /**
   * To be called where no map is drawn.
   *
   * @throws UserProblemException when something is said about a map all the same
   */
  void refuse() {
    if (open || sourceUrl != null) {
      throw new UserProblemException(new UsageProblem.NoMap(open ? "--open" : "--source-url"));
    }
  }

  /**
   * To be called before a map is drawn.
   *
   * @throws UserProblemException when its links could lead nowhere
   */
  void check() {
    if (sourceUrl != null && !PAGE.matcher(sourceUrl).matches()) {
      throw new UserProblemException(new UsageProblem.SourceUrlUnfit(sourceUrl));
    }
  }

  /**
   * @param output the file to write; without one a temporary file if it is to be shown, else
   *     standard output
   * @param html draws it, with these links
   */
  void write(@Nullable Path output, CliContext around, Function<MapLinks, String> html) {
    Path file = output == null && open ? temporary() : output;
    Path folder = file == null ? Path.of("") : file.toAbsolutePath().getParent();
    String text = html.apply(new MapLinks(Optional.ofNullable(sourceUrl), real(folder)));
    OutputFile.write(file, around, out -> out.print(text));
    if (open && file != null && !Desktop.open(file.toUri(), around)) {
      around.say("there is no desktop to show it on: open " + file + " in a web browser");
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempFile("verbgraph-map-", ".html");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder that is not there is found out when the file is written. */
  private static Path real(@Nullable Path folder) {
    Path absolute = folder == null ? Path.of("/") : folder.toAbsolutePath().normalize();
    try {
      return absolute.toRealPath();
    } catch (IOException missing) {
      return absolute;
    }
  }
}
