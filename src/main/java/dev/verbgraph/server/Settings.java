package dev.verbgraph.server;

import dev.verbgraph.problem.ServerProblem;
import dev.verbgraph.problem.UserProblemException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a user may set of the local server: nothing that opens it to others.
 *
 * <p>Why: docs/decisions/0066-settings-are-few-and-checked.md.
 *
 * @param values the text of each, which is right
 */
record Settings(Map<Key, String> values) {

  private static final String SIZE = "a size from 256m, such as 512m or 2g";
  private static final String PORT = "a port from 1024 to 65535";
  private static final String TIME = "a time such as 90s, 30m or 2h, or never";

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})([a-z]?)");
  private static final long LEAST = 256L << 20;

  /** The settings there are. */
  enum Key {
    HEAP("heap", SIZE),
    PAGE_CACHE("page-cache", SIZE),
    TRANSACTION_MEMORY("transaction-memory", SIZE),
    BOLT_PORT("bolt-port", PORT),
    HTTP_PORT("http-port", PORT),
    IDLE_STOP("idle-stop", TIME);

    private final String text;
    private final String allowed;

    Key(String text, String allowed) {
      this.text = text;
      this.allowed = allowed;
    }

    private boolean takes(String value) {
      return switch (this) {
        case HEAP, PAGE_CACHE, TRANSACTION_MEMORY -> size(value).orElse(0) >= LEAST;
        case BOLT_PORT, HTTP_PORT ->
            value.matches("\\d{4,5}")
                && Integer.parseInt(value) >= 1024
                && Integer.parseInt(value) <= 65535;
        case IDLE_STOP -> value.equals("never") || time(value).isPresent();
      };
    }
  }

  /**
   * @param file lines such as {@code heap = 2g}, with comments after {@code #}; may be missing
   * @param idleStop in place of the one in the file
   * @throws UserProblemException when something is not a setting; the problem names the line
   */
  static Settings read(Path file, Optional<String> idleStop) {
    Map<Key, String> values = new EnumMap<>(Key.class);
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replaceFirst("#.*", "").strip();
      if (!line.isEmpty()) {
        String[] parts = line.split("=", 2);
        String place = file + ":" + (i + 1);
        Key key = key(parts[0].strip(), place);
        String value = parts.length == 2 ? parts[1].strip() : "";
        if (values.put(key, checked(key, value, place)) != null) {
          throw wrong(place, key.text + " is set twice", "remove one of the two");
        }
      }
    }
    idleStop.ifPresent(
        value -> values.put(Key.IDLE_STOP, checked(Key.IDLE_STOP, value, "VERBGRAPH_IDLE_STOP")));
    if (values.containsKey(Key.BOLT_PORT)
        && values.get(Key.BOLT_PORT).equals(values.get(Key.HTTP_PORT))) {
      throw wrong(
          file.toString(), "bolt-port and http-port are the same", "set two different ones");
    }
    return new Settings(values);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (MalformedInputException e) {
      throw wrong(file.toString(), "is not UTF-8", "save it as UTF-8");
    } catch (IOException e) {
      throw Home.unusable(e, file);
    }
  }

  private static Key key(String text, String place) {
    return Arrays.stream(Key.values())
        .filter(key -> key.text.equals(text))
        .findFirst()
        .orElseThrow(() ->
            wrong(
                place,
                "\"" + text + "\" is not a setting",
                Arrays.stream(Key.values())
                    .map(key -> key.text)
                    .collect(Collectors.joining(", ", "there are ", ""))));
  }

  private static String checked(Key key, String value, String place) {
    if (!key.takes(value)) {
      throw wrong(place, key.text + " cannot be \"" + value + "\"", "write " + key.allowed);
    }
    return value;
  }

  private static UserProblemException wrong(String place, String what, String allowed) {
    return new UserProblemException(new ServerProblem.SettingWrong(place, what, allowed));
  }

  /**
   * @param fitting what is taken where nothing is set
   */
  ServerLimits over(ServerLimits fitting) {
    OptionalLong transactions = size(Key.TRANSACTION_MEMORY);
    return new ServerLimits(
        size(Key.HEAP).orElse(fitting.heap()),
        size(Key.PAGE_CACHE).orElse(fitting.pageCache()),
        transactions.isPresent() ? transactions : fitting.transactions(),
        Optional.ofNullable(values.get(Key.IDLE_STOP)).flatMap(Settings::time));
  }

  /** Whether a server may listen at these. */
  boolean allow(Ports ports) {
    return port(Key.BOLT_PORT).orElse(ports.bolt()) == ports.bolt()
        && port(Key.HTTP_PORT).orElse(ports.http()) == ports.http();
  }

  /**
   * @param other chooses what is not set
   * @throws IOException when a port that is set is taken
   */
  Ports choose(Ports.Choice other) throws IOException {
    Ports ports = other.choose();
    return new Ports(
        free(Key.BOLT_PORT).orElse(ports.bolt()), free(Key.HTTP_PORT).orElse(ports.http()));
  }

  private OptionalInt free(Key key) throws IOException {
    OptionalInt port = port(key);
    if (port.isPresent() && Ports.isTaken(port.getAsInt())) {
      throw new IOException(
          "the %s %d of settings.conf is taken".formatted(key.text, port.getAsInt()));
    }
    return port;
  }

  private OptionalInt port(Key key) {
    String value = values.get(key);
    return value == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
  }

  private OptionalLong size(Key key) {
    String value = values.get(key);
    return value == null ? OptionalLong.empty() : size(value);
  }

  private static OptionalLong size(String text) {
    Matcher number = NUMBER.matcher(text);
    if (!number.matches()) {
      return OptionalLong.empty();
    }
    long count = Long.parseLong(number.group(1));
    return switch (number.group(2)) {
      case "m" -> OptionalLong.of(count << 20);
      case "g" -> OptionalLong.of(count << 30);
      default -> OptionalLong.empty();
    };
  }

  private static Optional<Duration> time(String text) {
    Matcher number = NUMBER.matcher(text);
    if (!number.matches()) {
      return Optional.empty();
    }
    long count = Long.parseLong(number.group(1));
    Optional<Duration> time =
        switch (number.group(2)) {
          case "s" -> Optional.of(Duration.ofSeconds(count));
          case "m" -> Optional.of(Duration.ofMinutes(count));
          case "h" -> Optional.of(Duration.ofHours(count));
          default -> Optional.empty();
        };
    return time.filter(Duration::isPositive);
  }
}
