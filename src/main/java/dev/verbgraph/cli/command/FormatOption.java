package dev.verbgraph.cli.command;

import dev.verbgraph.app.MapLinks;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.problem.UsageProblem;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.render.Format;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In which form an answer is written: each command offers those that it has, and no others. */
sealed interface FormatOption {

  String NAME = "--format";
  String LABEL = "FORMAT";
  String MEANING = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})";

  /** Gives this form to the answers that have it; all others keep their own. */
  static IDefaultValueProvider unlessGiven(Format format) {
    return argument ->
        argument.userObject() instanceof Field field
                && FormatOption.class.isAssignableFrom(field.getDeclaringClass())
                && offers(field.getType(), format)
            ? format.name()
            : null;
  }

  private static boolean offers(Class<?> type, Format format) {
    return type.isEnum()
        && Arrays.stream(type.getEnumConstants())
            .anyMatch(form -> ((Enum<?>) form).name().equals(format.name()));
  }

  Format format();

  /** Whether CSV is for a spreadsheet. */
  default boolean csvSafe() {
    return false;
  }

  /** What is said about a map, where it can be drawn. */
  default Optional<MapFile> map() {
    return Optional.empty();
  }

  /**
   * @throws UserProblemException when an option says something about another form
   */
  default void check() {
    if (csvSafe() && format() != Format.csv) {
      throw new UserProblemException(new UsageProblem.OnlyForCsv("--csv-safe"));
    }
    map().ifPresent(format() == Format.html ? MapFile::check : MapFile::refuse);
  }

  /** Of an answer that is a list. */
  final class OfRows implements FormatOption {

    private enum RowForm {
      table,
      json,
      ndjson,
      csv
    }

    @Option(names = NAME, paramLabel = LABEL, defaultValue = "table", description = MEANING)
    private RowForm name;

    @Mixin private CsvSafe csv;

    @Override
    public Format format() {
      return Format.valueOf(name.name());
    }

    @Override
    public boolean csvSafe() {
      return csv.safe;
    }
  }

  /** Of an answer that is a list and can be drawn. */
  final class OfDrawnRows implements FormatOption {

    @Option(names = NAME, paramLabel = LABEL, defaultValue = "table", description = MEANING)
    private Format format;

    @Mixin private CsvSafe csv;
    @Mixin private MapFile map;

    @Override
    public Format format() {
      return format;
    }

    @Override
    public boolean csvSafe() {
      return csv.safe;
    }

    @Override
    public Optional<MapFile> map() {
      return Optional.of(map);
    }
  }

  /** Of an answer that is a page about one thing and can be drawn. */
  final class OfPage implements FormatOption {

    private enum PageForm {
      table,
      tree,
      json,
      ndjson,
      mermaid,
      dot,
      svg,
      html
    }

    @Option(names = NAME, paramLabel = LABEL, defaultValue = "table", description = MEANING)
    private PageForm name;

    @Mixin private MapFile map;

    @Override
    public Format format() {
      return Format.valueOf(name.name());
    }

    @Override
    public Optional<MapFile> map() {
      return Optional.of(map);
    }
  }

  /** Of an answer that is a picture. */
  final class OfPicture implements FormatOption {

    private enum PictureForm {
      mermaid,
      dot,
      svg,
      html,
      table,
      json,
      ndjson,
      csv
    }

    @Option(names = NAME, paramLabel = LABEL, defaultValue = "mermaid", description = MEANING)
    private PictureForm name;

    @Mixin private CsvSafe csv;
    @Mixin private MapFile map;

    @Override
    public Format format() {
      return Format.valueOf(name.name());
    }

    @Override
    public boolean csvSafe() {
      return csv.safe;
    }

    @Override
    public Optional<MapFile> map() {
      return Optional.of(map);
    }
  }

  /** What can be said about CSV. */
  final class CsvSafe {

    @Option(
        names = "--csv-safe",
        description = "csv for spreadsheets: put ' before texts that they would take for formulas")
    private boolean safe;
  }

  /** What can be said about a map of an answer. */
  final class MapFile {

    @Mixin private MapOptions options;

    @Option(
        names = {"-o", "--output"},
        paramLabel = "FILE",
        description = "the file to write the map to (default: standard output)")
    private @Nullable Path file;

    private void refuse() {
      options.refuse();
      if (file != null) {
        throw new UserProblemException(new UsageProblem.NoMap("--output"));
      }
    }

    private void check() {
      options.check();
    }

    void write(CliContext around, Function<MapLinks, String> html) {
      options.write(file, around, html);
    }
  }
}
