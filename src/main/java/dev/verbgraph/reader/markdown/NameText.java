package dev.verbgraph.reader.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes off what stands around a name but is not of it: numbers, colons, pictures, link brackets,
 * footnotes.
 */
final class NameText {

  private static final Pattern BEFORE = Pattern.compile("^[^\\p{L}\\p{N}(\\[.]+");

  /** A digit in a key, as emoji have it: a number. */
  private static final Pattern KEYCAP = Pattern.compile("^\\d{1,2}\\uFE0F?\\u20E3[\\s\\p{Z}]*+");

  /** "1.", "2)", "1.Name", "A.", "A & B.", "iv." */
  private static final Pattern NUMBER =
      Pattern.compile(
          "^\\(?(?:\\d{1,3}[.)](?=\\s|\\p{L})|(?:[A-Za-z]|[ivxIVX]{2,4})(?:\\s?[&,]\\s?[A-Za-z])*[.)](?=\\s))[\\s\\p{Z}]*");

  /** The mark of a footnote, or what some tools let follow a heading: {@code {#id .class}}. */
  private static final String NOTE = "\\[\\^[^\\[\\]]*]|\\{[#.:][^{}]*}";

  /** To the very end: {@code $} also matches before a last U+0085, which is in no name either. */
  private static final Pattern AFTER =
      Pattern.compile(
          "(?:[\\s\\p{Z}\\u0085:：.;,\\-–—~]|[\\p{So}&&[^®™©°]][\\uFE0F\\u200D\\p{Sk}]*+|"
              + NOTE
              + ")++\\z");

  private static final Pattern WIKI = Pattern.compile("^\\[\\[([^\\[\\]|#]+)[^\\[\\]]*]]$");

  private NameText() {}

  static String clean(String text) {
    String name = BEFORE.matcher(text.strip()).replaceFirst("");
    name = KEYCAP.matcher(name).replaceFirst("");
    name = NUMBER.matcher(name).replaceFirst("");
    name = BEFORE.matcher(name).replaceFirst("");
    name = AFTER.matcher(name).replaceFirst("").strip();
    Matcher wiki = WIKI.matcher(name);
    return wiki.matches() ? wiki.group(1).strip() : name;
  }
}
