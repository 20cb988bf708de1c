package dev.verbgraph.vault;

import dev.verbgraph.vault.Page.Said;
import java.util.List;
import java.util.Random;

/** The subject stands above: a link or a heading. */
enum NestedNotation implements Notation {
  NESTED_BELOW_LINK,
  BELOW_HEADING;

  @Override
  public Home home() {
    return Home.ANY_NOTE;
  }

  /** Only what has a note of its own is known otherwise than by the heading. */
  @Override
  public boolean canSay(Saying saying) {
    return this == NESTED_BELOW_LINK || saying.left().hasNote();
  }

  @Override
  public void write(Page page, List<Saying> sayings, Random random) {
    boolean first = true;
    for (Saying saying : sayings) {
      Link right = Link.to(saying.right(), page, random);
      switch (this) {
        case NESTED_BELOW_LINK -> {
          Link left = Link.to(saying.left(), page, random);
          page.write("- " + left.text());
          page.write(
              "  - " + saying.phrase() + " " + right.text(), Said.of(saying.fact(), left, right));
        }
        case BELOW_HEADING -> {
          if (!first) {
            page.write("");
          }
          page.write("## " + saying.left().title());
          page.write("");
          page.write("- " + saying.phrase() + " " + right.text(), Said.of(saying.fact(), right));
        }
      }
      first = false;
    }
    if (this == BELOW_HEADING) {
      // After a rule, links are about the note again.
      page.write("");
      page.write("---");
    }
  }
}
