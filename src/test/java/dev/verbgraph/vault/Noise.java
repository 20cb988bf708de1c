package dev.verbgraph.vault;

import java.util.List;
import java.util.Random;

/** What states nothing: it must not become a fact, nor the name of a thing. */
enum Noise implements Notation {
  PROSE("Yesterday we saw %s in the yard, and nobody minded.", "It was late."),
  FLASHCARD("What uses tapes? :: %s"),
  CODE("```text", "- uses %s", "uses:: %s", "```"),
  INDENTED_CODE("Type:", "", "    uses:: %s"),
  INLINE_CODE("- write `uses:: %s` there"),
  COMMENT("<!-- uses:: %s -->"),
  LONG_COMMENT("<!--", "uses:: %s", "", "- needs %s", "-->"),
  OBSIDIAN_COMMENT("%% uses:: %s %%"),
  LONG_OBSIDIAN_COMMENT("%%", "uses:: %s", "", "- needs %s", "%%"),
  EMBED("!%s"),
  EMBED_ITEM("- ![plan](plan.png)"),
  TASK("- [ ] uses %s", "- [x] needs %s"),
  REMARK("- see %s", "- at %s"),
  BARE_LINKS("- %s", "- %s"),
  READING("- Read the [guide](guide.md)", "- [Home](https://example.org) of all"),
  FIELD_WITHOUT_LINK("rating:: 5"),
  QUOTATION("> uses tapes, they say: %s"),
  SMALL_TABLE("| Key | Value |", "|---|---|", "| colour | %s |"),
  CHAPTER("## Remarks", "", "Nobody needs any."),
  MATHS("$$", "a :: b", "$$"),
  FOOTNOTE("It opens at nine.[^1]", "", "[^1]: Not on %s.");

  private static final List<String> OTHERS =
      List.of(
          "[[Ada Lovelace]]", "[[2024-05-01]]", "[[Meeting of May|that meeting]]", "[[Home#Top]]");

  private final String text;

  Noise(String... lines) {
    text = String.join("\n", lines);
  }

  /** Whether it shows nowhere. */
  boolean isHidden() {
    return switch (this) {
      case COMMENT, LONG_COMMENT, OBSIDIAN_COMMENT, LONG_OBSIDIAN_COMMENT -> true;
      case PROSE,
          FLASHCARD,
          CODE,
          INDENTED_CODE,
          INLINE_CODE,
          EMBED,
          EMBED_ITEM,
          TASK,
          REMARK,
          BARE_LINKS,
          READING,
          FIELD_WITHOUT_LINK,
          QUOTATION,
          SMALL_TABLE,
          CHAPTER,
          MATHS,
          FOOTNOTE ->
          false;
    };
  }

  @Override
  public Home home() {
    return Home.ANY_NOTE;
  }

  /**
   * @param sayings what it may link to, beside notes that nothing is said of; may be empty
   */
  @Override
  public void write(Page page, List<Saying> sayings, Random random) {
    for (String line : text.lines().toList()) {
      String link =
          sayings.isEmpty() || random.nextBoolean()
              ? Any.of(OTHERS, random)
              : Link.to(sayings.getFirst().right(), page, random).text();
      page.write(line.replace("%s", link));
    }
  }
}
