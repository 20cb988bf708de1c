package dev.verbgraph.vault;

import dev.verbgraph.vault.Page.Said;
import java.util.List;
import java.util.Random;

/** A table with a column headed by a phrase. */
enum TableNotation implements Notation {
  /** The things in the first column are links. */
  TABLE_OF_LINKS,
  /** The cells are bare names. */
  TABLE_OF_NAMES,
  /** The first column is headed by what makes its things services. */
  TABLE_OF_SERVICES;

  @Override
  public Home home() {
    return Home.ANY_NOTE;
  }

  @Override
  public void write(Page page, List<Saying> sayings, Random random) {
    List<String> phrases = sayings.stream().map(Saying::phrase).distinct().toList();
    String first = this == TABLE_OF_SERVICES ? "Service" : "Who";
    String emphasis = random.nextBoolean() ? "" : "**";
    page.write(row(first, "Floor", phrases.stream().map(it -> emphasis + it + emphasis).toList()));
    page.write(row("---", ":---:", phrases.stream().map(it -> "---").toList()));
    for (Saying saying : sayings) {
      boolean bare = this == TABLE_OF_NAMES;
      Link left = Link.to(saying.left(), page, random);
      Link right = Link.to(saying.right(), page, random);
      String object = bare ? saying.right().title() : right.inTable();
      page.write(
          row(
              bare ? saying.left().title() : left.inTable(),
              Integer.toString(random.nextInt(9)),
              phrases.stream().map(it -> it.equals(saying.phrase()) ? object : "-").toList()),
          bare ? Said.of(saying.fact()) : Said.of(saying.fact(), left, right));
    }
  }

  private static String row(String first, String second, List<String> others) {
    return "| " + first + " | " + second + " | " + String.join(" | ", others) + " |";
  }
}
