package dev.verbgraph.reader.markdown;

import dev.verbgraph.reader.text.Block;
import dev.verbgraph.reader.text.NameShape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names in a row: {@code Blob Storage, Azure Files and Managed Disks}. */
final class NameList {

  private static final int MAX_LENGTH = 400;
  private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s*(?:(?:and|or)\\s+|&\\s*)?");
  private static final Pattern AND = Pattern.compile("\\s+(?:and|&)\\s+");

  private NameList() {}

  /** The names, or none if the line holds anything that is no name. */
  static List<Headline> of(Block.Line line, TitleWords words) {
    if (line.text().length() > MAX_LENGTH) {
      return List.of();
    }
    Inlines inlines = Inlines.of(line.text());
    String plain = inlines.plain();
    List<Headline> names = new ArrayList<>();
    int from = 0;
    for (String piece : pieces(plain, words)) {
      String name = NameText.clean(piece);
      TitleWords.Sort sort = words.sort(name);
      if ((sort != TitleWords.Sort.NAME && !sort.isCategory()) || !NameShape.looksLikeName(name)) {
        return List.of();
      }
      int start = plain.indexOf(name, from);
      int at = inlines.offset(start);
      int length = inlines.offset(start + name.length() - 1) + 1 - at;
      names.add(new Headline(Headline.Mark.WHOLE, name, line.span(at, length), Optional.empty()));
      from = start + name.length();
    }
    return names;
  }

  /** "Identity and Access Management" at the end of a row is one name: its halves are none. */
  private static List<String> pieces(String plain, TitleWords words) {
    List<String> pieces = new ArrayList<>(List.of(COMMA.split(plain, -1)));
    String[] last = AND.split(pieces.getLast(), -1);
    if (Arrays.stream(last)
        .allMatch(half -> pieces.size() == 1 || words.sort(half) == TitleWords.Sort.NAME)) {
      pieces.removeLast();
      pieces.addAll(List.of(last));
    }
    return pieces;
  }
}
