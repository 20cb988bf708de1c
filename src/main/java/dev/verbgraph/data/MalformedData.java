package dev.verbgraph.data;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Text that is not the data that it should be. The message says what is wrong in the words of its
 * author, not in those of a parser: one sentence without a full stop.
 */
public final class MalformedData extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final Pattern MISSING =
      Pattern.compile("Missing required creator property '(\\w+)'");

  private final @Nullable String unknownProperty;
  private final int line;
  private final int column;

  private MalformedData(
      String message,
      @Nullable String unknownProperty,
      int line,
      int column,
      @Nullable JacksonException cause) {
    super(message, cause);
    this.unknownProperty = unknownProperty;
    this.line = line;
    this.column = column;
  }

  /** What is wrong with the text as a whole. */
  static MalformedData as(String message) {
    return new MalformedData(message, null, 0, 0, null);
  }

  static MalformedData ofJson(JacksonException invalid) {
    return of(
        invalid,
        invalid instanceof DatabindException
            ? "this JSON does not have the expected form"
            : invalid.getOriginalMessage().lines().findFirst().orElse("not JSON"));
  }

  static MalformedData ofYaml(JacksonException invalid) {
    return of(invalid, words(invalid));
  }

  private static MalformedData of(JacksonException invalid, String message) {
    TokenStreamLocation location = invalid.getLocation();
    return new MalformedData(
        message,
        invalid instanceof UnrecognizedPropertyException unknown ? unknown.getPropertyName() : null,
        location == null ? 0 : location.getLineNr(),
        location == null ? 0 : Math.max(1, location.getColumnNr()),
        invalid);
  }

  @Override
  public String getMessage() {
    return requireNonNull(super.getMessage());
  }

  /**
   * @return the name of a property that has no place there, where that is what is wrong
   */
  public Optional<String> unknownProperty() {
    return Optional.ofNullable(unknownProperty);
  }

  /**
   * @return the line, from 1, or less where it is not known
   */
  public int line() {
    return line;
  }

  /**
   * @return the column, from 1, where the line is known
   */
  public int column() {
    return column;
  }

  private static String words(JacksonException invalid) {
    return switch (invalid) {
      case UnrecognizedPropertyException unknown ->
          "there is no property \""
              + unknown.getPropertyName()
              + "\"; there are "
              + unknown.getKnownPropertyIds().stream()
                  .map(String::valueOf)
                  .sorted()
                  .collect(Collectors.joining(", "));
      case InvalidFormatException wrong -> unfit(wrong);
      case MismatchedInputException other -> mismatched(other);
      case JacksonException broken ->
          "the YAML cannot be read: " + broken(broken.getOriginalMessage());
    };
  }

  private static String unfit(InvalidFormatException wrong) {
    String property =
        wrong.getPath().stream()
            .map(JacksonException.Reference::getPropertyName)
            .filter(Objects::nonNull)
            .reduce((outer, inner) -> inner)
            .orElse("it");
    Class<?> target = wrong.getTargetType();
    return target.isEnum()
        ? property + " must be " + either(Json.words(target)) + ", not \"" + wrong.getValue() + "\""
        : "\"" + wrong.getValue() + "\" cannot be the value of " + property;
  }

  private static String either(List<String> words) {
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  /**
   * The parser tells first what it was about to do, and last what is wrong; between them, indented,
   * where.
   */
  private static String broken(String message) {
    return message
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith(" "))
        .reduce((first, last) -> last)
        .map(line -> line.replaceFirst("\\.? \\(.*", ""))
        .orElse("it ends too early");
  }

  private static String mismatched(MismatchedInputException other) {
    Matcher missing = MISSING.matcher(other.getOriginalMessage());
    if (missing.find()) {
      return "the property \"" + missing.group(1) + "\" is missing";
    }
    Class<?> target = other.getTargetType();
    if (Collection.class.isAssignableFrom(target)) {
      return "a list has to stand here";
    }
    return Map.class.isAssignableFrom(target) || target.isRecord()
        ? "properties have to stand here, each with a value"
        : "a single value has to stand here";
  }
}
