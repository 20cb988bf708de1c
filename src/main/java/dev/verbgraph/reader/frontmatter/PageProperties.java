package dev.verbgraph.reader.frontmatter;

import dev.verbgraph.diagnostic.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Logseq's properties of a page: the lines {@code key:: value} at its very beginning. */
public final class PageProperties {

  private static final Pattern PROPERTY = Pattern.compile("([\\p{L}\\p{N}_-]++)::(?:\\s++(.*+))?");

  private PageProperties() {}

  /**
   * @param source a note
   * @param from how many of its lines are front matter
   * @return the names that a property {@code alias} lists; may be empty
   */
  public static List<PageName> aliases(Source source, int from) {
    List<PageName> names = new ArrayList<>();
    for (int i = from; i < source.lines().size(); i++) {
      Matcher property = PROPERTY.matcher(source.lines().get(i).stripTrailing());
      if (!property.matches()) {
        break;
      }
      if (PropertyKeys.isAliases(property.group(1).toLowerCase(Locale.ROOT))
          && property.group(2) != null) {
        names.addAll(PageName.list(property.group(2), i + 1, property.start(2) + 1));
      }
    }
    return List.copyOf(names);
  }
}
