package dev.verbgraph.vocabulary;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong with a file of rules, in the words of its author and not in those of a parser. */
final class RulesProblem {

  private static final Pattern MISSING =
      Pattern.compile("Missing required creator property '(\\w+)'");

  private RulesProblem() {}

  /**
   * @return one sentence without a full stop
   */
  static String of(JacksonException invalid) {
    return switch (invalid) {
      case UnrecognizedPropertyException unknown ->
          "there is no property \""
              + unknown.getPropertyName()
              + "\"; there are "
              + unknown.getKnownPropertyIds().stream()
                  .map(String::valueOf)
                  .sorted()
                  .collect(Collectors.joining(", "));
      case InvalidFormatException wrong -> "\"" + wrong.getValue() + "\" has no place here";
      case MismatchedInputException other -> mismatched(other);
      case JacksonException broken ->
          "the YAML cannot be read: " + broken(broken.getOriginalMessage());
    };
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
