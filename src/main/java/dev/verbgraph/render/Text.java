package dev.verbgraph.render;

import dev.verbgraph.model.Place;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jline.utils.WCWidth;

/**
 * Writes answers for people. On a terminal, lines are wrapped and the evidence stands under its
 * row; on a narrow one, the cells of a row are in lines of their own. Elsewhere a row is one line,
 * so that other programs can take it. Names and quotes are never cut, lists are: see {@link Few}.
 */
final class Text {

  private static final String GAP = "  ";
  private static final int NARROWEST = 8;

  /** A terminal with fewer columns than this has no room for tables. */
  private static final int NARROW = 60;

  /** Where there is no terminal, one long name does not push apart the columns of all rows. */
  private static final int WIDEST = 60;

  private static final String BOLD = "\u001b[1m";
  private static final String FAINT = "\u001b[2m";

  private final PrintWriter out;
  private final OptionalInt width;
  private final Optional<Screen> coloured;

  /**
   * @param width of the terminal, empty when there is none
   * @param colour whether headings stand out and evidence stays back
   */
  Text(PrintWriter out, OptionalInt width, boolean colour) {
    this.out = out;
    this.width = width;
    this.coloured =
        colour
            ? Optional.of(out instanceof Screen screen ? screen : new Screen(out))
            : Optional.empty();
  }

  void write(List<TextBlock> blocks) {
    blocks.forEach(block -> {
      switch (block) {
        case TextBlock.Line line -> write(line.indent(), line.text(), "");
        case Grid grid when width.isPresent() && width.getAsInt() < NARROW -> stack(grid);
        case Grid grid -> write(grid);
      }
    });
  }

  private void write(int indent, String text, String style) {
    String margin = " ".repeat(indent);
    int room = width.isPresent() ? width.getAsInt() - indent : Integer.MAX_VALUE;
    wrap(Plain.text(text), room).forEach(line -> println((margin + line).stripTrailing(), style));
  }

  private void write(Grid grid) {
    boolean terminal = width.isPresent();
    List<List<String>> table = new ArrayList<>();
    boolean evidence = grid.rows().stream().anyMatch(row -> !row.evidence().isEmpty());
    List<String> header = new ArrayList<>(grid.columns());
    if (!terminal && evidence) {
      header.add("where");
    }
    table.add(header.stream().map(column -> column.toUpperCase(Locale.ROOT)).toList());
    for (Grid.Row row : grid.rows()) {
      List<String> cells = new ArrayList<>(row.cells());
      if (!terminal && evidence) {
        cells.add(Few.of(row.evidence().stream().map(Text::oneLine).toList()).joined("; "));
      }
      table.add(cells.stream().map(Plain::text).toList());
    }
    int[] widths = widths(table);
    writeRow(table.getFirst(), widths, BOLD);
    for (int i = 0; i < grid.rows().size(); i++) {
      writeRow(table.get(i + 1), widths, "");
      if (terminal) {
        evidence(grid.rows().get(i));
      }
    }
  }

  private void evidence(Grid.Row row) {
    Few<Place> places = Few.of(row.evidence());
    places.first().forEach(place -> write(4, place.where() + GAP + place.quote(), FAINT));
    if (places.more() > 0) {
      write(4, "and " + Count.of(places.more(), "more place"), FAINT);
    }
  }

  private void stack(Grid grid) {
    List<String> labels =
        grid.columns().stream().map(column -> column.toUpperCase(Locale.ROOT)).toList();
    int labelled = labels.stream().mapToInt(Text::length).max().orElse(0) + GAP.length();
    for (int i = 0; i < grid.rows().size(); i++) {
      if (i > 0) {
        println("", "");
      }
      Grid.Row row = grid.rows().get(i);
      for (int column = 0; column < labels.size(); column++) {
        String label = labels.get(column);
        String margin = label + " ".repeat(labelled - length(label));
        for (String line :
            wrap(Plain.text(row.cells().get(column)), width.orElseThrow() - labelled)) {
          println((margin + line).stripTrailing(), column == 0 ? BOLD : "");
          margin = " ".repeat(labelled);
        }
      }
      evidence(row);
    }
  }

  private static String oneLine(Place place) {
    return place.quote().isEmpty() ? place.where() : place.where() + ": " + place.quote();
  }

  /**
   * The natural widths; on a terminal that is too narrow, the widest columns give way to the
   * others, and elsewhere what is too long sticks out.
   */
  private int[] widths(List<List<String>> table) {
    int[] widths = new int[table.getFirst().size()];
    for (List<String> row : table) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], length(row.get(i)));
      }
    }
    if (width.isPresent()) {
      int room = width.getAsInt() - GAP.length() * (widths.length - 1);
      while (sum(widths) > room && widths[widest(widths)] > NARROWEST) {
        widths[widest(widths)]--;
      }
    } else {
      Arrays.setAll(widths, i -> Math.min(widths[i], WIDEST));
    }
    return widths;
  }

  private void writeRow(List<String> cells, int[] widths, String style) {
    List<List<String>> columns = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      columns.add(wrap(cells.get(i), width.isPresent() ? widths[i] : Integer.MAX_VALUE));
    }
    int height = columns.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String part = line < columns.get(i).size() ? columns.get(i).get(line) : "";
        text.append(part).append(" ".repeat(Math.max(0, widths[i] - length(part)))).append(GAP);
      }
      println(text.toString().stripTrailing(), style);
    }
  }

  private void println(String line, String style) {
    coloured
        .filter(screen -> !style.isEmpty())
        .ifPresentOrElse(screen -> screen.println(line, style), () -> out.println(line));
  }

  /**
   * Breaks between words only: a name or a path that is too long sticks out rather than being cut.
   */
  private static List<String> wrap(String text, int room) {
    if (length(text) <= room) {
      return List.of(text);
    }
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.stripTrailing().split(" ", -1)) {
      if (!line.isEmpty() && length(line) + 1 + length(word) > room) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** In columns of a terminal: a Chinese character takes two, a combining accent none. */
  private static int length(CharSequence text) {
    return Plain.isPrintableAscii(text)
        ? text.length()
        : text.codePoints().map(WCWidth::wcwidth).map(columns -> Math.max(0, columns)).sum();
  }

  private static int sum(int[] widths) {
    return Arrays.stream(widths).sum();
  }

  private static int widest(int[] widths) {
    int widest = 0;
    for (int i = 1; i < widths.length; i++) {
      widest = widths[i] > widths[widest] ? i : widest;
    }
    return widest;
  }
}
