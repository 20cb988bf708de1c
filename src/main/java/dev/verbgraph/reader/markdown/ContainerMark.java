package dev.verbgraph.reader.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What opens a place for a diagram other than a fence: {@code ::: mermaid} (Azure DevOps, Pandoc),
 * {@code <div class="mermaid">} and {@code <pre class="mermaid">} (Mermaid's own), and the
 * shortcode {@code {{< mermaid >}}} (Hugo).
 *
 * @param length how many colons it has; 0 for another sort
 * @param end the place behind the mark
 */
record ContainerMark(Sort sort, int length, int end) {

  enum Sort {
    COLONS,
    DIV,
    PRE,
    SHORTCODE
  }

  private static final int MIN_COLONS = 3;

  private static final Pattern CLASS =
      Pattern.compile(
          "\\sclass\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"'>]++))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DIV_END = Pattern.compile("</div>", Pattern.CASE_INSENSITIVE);
  private static final Pattern PRE_END = Pattern.compile("</pre>", Pattern.CASE_INSENSITIVE);
  private static final Pattern SHORTCODE =
      Pattern.compile("\\{\\{[<%]\\s*+mermaid(?![\\w-])[^>%]*+[>%]}}");
  private static final Pattern SHORTCODE_END =
      Pattern.compile("\\{\\{[<%]\\s*+/\\s*+mermaid\\s*+[>%]}}");

  /** Whether a line that begins with this may open one; most lines do not. */
  static boolean mayBegin(char first) {
    return first == ':' || first == '<' || first == '{';
  }

  /**
   * @param text a line without its indentation
   * @return empty where it opens no such place
   */
  static Optional<ContainerMark> of(String text) {
    return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
      case ':' -> colons(text);
      case '<' -> tag(text, "div", Sort.DIV).or(() -> tag(text, "pre", Sort.PRE));
      case '{' -> shortcode(text);
      default -> Optional.empty();
    };
  }

  private static Optional<ContainerMark> colons(String text) {
    int colons = countColons(text);
    return colons >= MIN_COLONS && Fences.isMermaid(text.substring(colons))
        ? Optional.of(new ContainerMark(Sort.COLONS, colons, text.length()))
        : Optional.empty();
  }

  private static int countColons(String text) {
    int colons = 0;
    while (colons < text.length() && text.charAt(colons) == ':') {
      colons++;
    }
    return colons;
  }

  private static Optional<ContainerMark> tag(String text, String name, Sort sort) {
    int end = text.indexOf('>');
    int nameEnd = 1 + name.length();
    if (end <= nameEnd
        || !text.regionMatches(true, 1, name, 0, name.length())
        || !Character.isWhitespace(text.charAt(nameEnd))) {
      return Optional.empty();
    }
    Matcher names = CLASS.matcher(text).region(nameEnd, end);
    return names.find() && hasMermaid(names)
        ? Optional.of(new ContainerMark(sort, 0, end + 1))
        : Optional.empty();
  }

  private static boolean hasMermaid(Matcher names) {
    for (int group = 1; group <= names.groupCount(); group++) {
      String found = names.group(group);
      if (found != null && (" " + found.toLowerCase(Locale.ROOT) + " ").contains(" mermaid ")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<ContainerMark> shortcode(String text) {
    Matcher shortcode = SHORTCODE.matcher(text);
    return shortcode.lookingAt()
        ? Optional.of(new ContainerMark(Sort.SHORTCODE, 0, shortcode.end()))
        : Optional.empty();
  }

  /** Whether a browser reads what is in it before Mermaid does. */
  boolean isHtml() {
    return switch (sort) {
      case DIV, PRE -> true;
      case COLONS, SHORTCODE -> false;
    };
  }

  /**
   * @return where in a line what closes the place begins; -1 where nothing does
   */
  int closing(String line, int from) {
    return switch (sort) {
      case COLONS -> {
        String text = line.strip();
        boolean closes = from == 0 && countColons(text) == text.length() && text.length() >= length;
        yield closes ? line.indexOf(':') : -1;
      }
      case DIV -> find(DIV_END, line, from);
      case PRE -> find(PRE_END, line, from);
      case SHORTCODE -> find(SHORTCODE_END, line, from);
    };
  }

  private static int find(Pattern end, String line, int from) {
    Matcher found = end.matcher(line);
    return found.find(from) ? found.start() : -1;
  }
}
