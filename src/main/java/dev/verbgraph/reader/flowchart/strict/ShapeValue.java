package dev.verbgraph.reader.flowchart.strict;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** A value in what stands in braces behind a node. */
sealed interface ShapeValue {

  record Nothing() implements ShapeValue {}

  record Text(String text) implements ShapeValue {}

  record Numeral(double number) implements ShapeValue {}

  record Truth(boolean isTrue) implements ShapeValue {}

  record Collection() implements ShapeValue {}

  /** Signs of digits can stand in one way only, so that nothing is tried twice. */
  Pattern DECIMAL =
      Pattern.compile("[-+]?+(?:(?:[0-9]++(?:\\.[0-9]*+)?+|\\.[0-9]++)(?:[eE][-+]?+[0-9]++)?+)");

  Pattern OTHER_BASE = Pattern.compile("[-+]?+0(?:x[0-9a-fA-F]++|o[0-7]++|b[01]++)");

  /** What a scalar without quotes means; with quotes it is a text. */
  static ShapeValue of(ScalarEvent scalar) {
    String text = scalar.getValue();
    if (!scalar.isPlain() || scalar.getTag().isPresent()) {
      return new Text(text);
    }
    return switch (text) {
      case "", "~", "null", "Null", "NULL" -> new Nothing();
      case "true", "True", "TRUE" -> new Truth(true);
      case "false", "False", "FALSE" -> new Truth(false);
      case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF" ->
          new Numeral(Double.POSITIVE_INFINITY);
      case "-.inf", "-.Inf", "-.INF" -> new Numeral(Double.NEGATIVE_INFINITY);
      case ".nan", ".NaN", ".NAN" -> new Numeral(Double.NaN);
      default -> number(text).<ShapeValue>map(Numeral::new).orElseGet(() -> new Text(text));
    };
  }

  private static Optional<Double> number(String text) {
    if (DECIMAL.matcher(text).matches()) {
      double number = Double.parseDouble(text);
      return Double.isInfinite(number) ? Optional.empty() : Optional.of(number);
    }
    if (!OTHER_BASE.matcher(text).matches()) {
      return Optional.empty();
    }
    int sign = Character.isDigit(text.charAt(0)) ? 0 : 1;
    int base =
        switch (text.charAt(sign + 1)) {
          case 'x' -> 16;
          case 'o' -> 8;
          default -> 2;
        };
    double number = new BigInteger(text.substring(sign + 2), base).doubleValue();
    return Optional.of(text.charAt(0) == '-' ? -number : number);
  }

  /** Whether it is anything but nothing, as JavaScript sees it. */
  default boolean isGiven() {
    return switch (this) {
      case Nothing nothing -> false;
      case Text(String text) -> !text.isEmpty();
      case Numeral(double number) -> number != 0 && !Double.isNaN(number);
      case Truth(boolean isTrue) -> isTrue;
      case Collection collection -> true;
    };
  }

  /** As a text. */
  default String text() {
    return switch (this) {
      case Nothing nothing -> "null";
      case Text(String text) -> text;
      case Numeral(double number) -> text(number);
      case Truth(boolean isTrue) -> String.valueOf(isTrue);
      case Collection collection -> "[object Object]";
    };
  }

  private static String text(double number) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return String.valueOf(number);
    }
    BigDecimal exact = new BigDecimal(String.valueOf(number)).stripTrailingZeros();
    double size = Math.abs(number);
    if (number == 0) {
      return "0";
    }
    if (size < 1e21 && size >= 1e-6) {
      return exact.toPlainString();
    }
    int exponent = exact.precision() - exact.scale() - 1;
    return exact.scaleByPowerOfTen(-exponent).toPlainString()
        + (exponent < 0 ? "e-" : "e+")
        + Math.abs(exponent);
  }
}
