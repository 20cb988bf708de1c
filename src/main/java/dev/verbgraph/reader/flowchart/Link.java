package dev.verbgraph.reader.flowchart;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line between two nodes.
 *
 * @param label the words on it
 * @param towards what it points to
 * @param end where in the text it ends
 */
record Link(Optional<String> label, Towards towards, int end) {

  enum Towards {
    /** Also of a line without heads: it is read the way it is written. */
    RIGHT,
    LEFT,
    BOTH,
    /** An invisible line only moves nodes about. */
    NOTHING
  }

  /** An edge may have a name of its own: {@code e1@-->}. */
  private static final String BEGIN = "\\s*+(?:[\\p{L}\\p{N}_]++@)?";

  private static final Pattern INVISIBLE = Pattern.compile(BEGIN + "~~~+");

  /**
   * {@code -->}, {@code ---}, {@code ==>}, {@code -.->}, {@code <-->}, {@code --x}, of any length.
   */
  private static final Pattern WHOLE =
      Pattern.compile(BEGIN + "([xo<]?)(?:--+([-xo>])|==+([=xo>])|-?\\.+-([xo>]?))");

  /** The first half of {@code -- words -->}. */
  private static final Pattern OPENED = Pattern.compile(BEGIN + "([xo<]?)(--|==|-\\.)");

  private static final Pattern END_THIN = Pattern.compile("--+([-xo>])");
  private static final Pattern END_THICK = Pattern.compile("==+([=xo>])");
  private static final Pattern END_DOTTED = Pattern.compile("(?<!\\.)\\.+-([xo>]?)");

  /** In quotes, everything may stand, also a bar. */
  private static final Pattern PIPED = Pattern.compile("\\s*+\\|(\\s*+\"[^\"]*+\"\\s*+|[^|]*+)\\|");

  /** Answers to the question in a node say which way to go on. They are no relations. */
  private static final Set<String> ANSWERS =
      Set.of("yes", "no", "true", "false", "ok", "else", "ja", "nein");

  /** The link that begins at a place of a text, blanks before it allowed. */
  static Optional<Link> at(String text, int from) {
    Matcher invisible = INVISIBLE.matcher(text).region(from, text.length());
    if (invisible.lookingAt()) {
      return Optional.of(new Link(Optional.empty(), Towards.NOTHING, invisible.end()));
    }
    Matcher whole = WHOLE.matcher(text).region(from, text.length());
    if (whole.lookingAt()) {
      String right =
          whole.group(2) != null
              ? whole.group(2)
              : whole.group(3) != null ? whole.group(3) : whole.group(4);
      Matcher piped = PIPED.matcher(text).region(whole.end(), text.length());
      return Optional.of(
          piped.lookingAt()
              ? link(piped.group(1), whole.group(1), right, piped.end())
              : link("", whole.group(1), right, whole.end()));
    }
    Matcher opened = OPENED.matcher(text).region(from, text.length());
    return opened.lookingAt() ? aroundWords(text, opened) : Optional.empty();
  }

  private static Optional<Link> aroundWords(String text, Matcher opened) {
    Pattern end =
        switch (opened.group(2)) {
          case "--" -> END_THIN;
          case "==" -> END_THICK;
          default -> END_DOTTED;
        };
    Matcher closed = end.matcher(text).region(opened.end(), text.length());
    return closed.find()
        ? Optional.of(
            link(
                text.substring(opened.end(), closed.start()),
                opened.group(1),
                closed.group(1),
                closed.end()))
        : Optional.empty();
  }

  private static Link link(String words, String left, String right, int end) {
    boolean toLeft = left.equals("<");
    boolean toRight = right.equals(">");
    Towards towards = toLeft && toRight ? Towards.BOTH : toLeft ? Towards.LEFT : Towards.RIGHT;
    Optional<String> label =
        Optional.of(FlowchartLabel.phrase(words))
            .filter(it -> !it.isEmpty() && !ANSWERS.contains(it.toLowerCase(Locale.ROOT)));
    return new Link(label, towards, end);
  }
}
