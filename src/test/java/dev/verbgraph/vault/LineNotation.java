package dev.verbgraph.vault;

import dev.verbgraph.vault.Page.Said;
import java.util.List;
import java.util.Random;

/** Phrase and link on one line, one fact or two. */
enum LineNotation implements Notation {
  ITEM {
    @Override
    String line(String phrase, String link, Random random) {
      return "- " + phrase + " " + link + Any.of(AFTER, random);
    }
  },
  /** A blank that keeps words together, as some keyboards and web pages have it. */
  ITEM_NO_BREAK {
    @Override
    String line(String phrase, String link, Random random) {
      return "- " + phrase + "\u00a0" + link;
    }
  },
  ITEM_QUOTED {
    @Override
    String line(String phrase, String link, Random random) {
      return "* \"" + phrase + "\" " + link;
    }
  },
  ITEM_COLON {
    @Override
    String line(String phrase, String link, Random random) {
      return "- " + capital(phrase) + ": " + link;
    }
  },
  ITEM_FIELD {
    @Override
    String line(String phrase, String link, Random random) {
      return "- " + phrase + ":: " + link;
    }
  },
  FIELD {
    @Override
    String line(String phrase, String link, Random random) {
      return phrase + ":: " + link;
    }
  },
  FIELD_IN_WORDS {
    @Override
    String line(String phrase, String link, Random random) {
      return capital(phrase) + ":: the " + link + " of the other team, in room 5";
    }
  },
  FIELD_BOLD {
    @Override
    String line(String phrase, String link, Random random) {
      return (random.nextBoolean() ? "**" + phrase + "**:: " : "__" + phrase + "__:: ") + link;
    }
  },
  FIELD_ITALIC {
    @Override
    String line(String phrase, String link, Random random) {
      return "*" + phrase + "*:: " + link;
    }
  },
  FIELD_INLINE_ROUND {
    @Override
    String line(String phrase, String link, Random random) {
      return "It opens at nine (" + phrase + ":: " + link + "), as it did last year.";
    }
  },
  FIELD_INLINE_SQUARE {
    @Override
    String line(String phrase, String link, Random random) {
      return "It closes late [" + phrase + ":: " + link + "], and on Sundays never.";
    }
  },
  LOGSEQ_TAG {
    @Override
    String line(String phrase, String link, Random random) {
      return "- " + phrase + ":: #" + link;
    }
  },
  ITEM_MARKDOWN_LINK {
    @Override
    String line(String phrase, String link, Random random) {
      return "- " + phrase + " " + link;
    }
  },
  FIELD_MARKDOWN_LINK {
    @Override
    String line(String phrase, String link, Random random) {
      return phrase + ":: " + link;
    }
  },
  SENTENCE {
    @Override
    String line(String phrase, String link, Random random) {
      return phrase + " " + link + Any.of(AFTER, random);
    }
  };

  /** What may follow the links of a line: a tag, the id of a block. */
  private static final List<String> AFTER =
      List.of("", "", "", ".", " #shop", " ^f1a2", " #a/b ^x");

  private static final List<String> BETWEEN = List.of(", ", " and ", " / ", "; ", " ", ",");

  abstract String line(String phrase, String link, Random random);

  private static String capital(String phrase) {
    return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
  }

  private boolean isMarkdownLink() {
    return this == ITEM_MARKDOWN_LINK || this == FIELD_MARKDOWN_LINK;
  }

  private boolean isOfFields() {
    return switch (this) {
      case FIELD,
          FIELD_IN_WORDS,
          FIELD_BOLD,
          FIELD_ITALIC,
          FIELD_INLINE_ROUND,
          FIELD_INLINE_SQUARE,
          FIELD_MARKDOWN_LINK ->
          true;
      case ITEM,
          ITEM_NO_BREAK,
          ITEM_QUOTED,
          ITEM_COLON,
          ITEM_FIELD,
          LOGSEQ_TAG,
          ITEM_MARKDOWN_LINK,
          SENTENCE ->
          false;
    };
  }

  @Override
  public Home home() {
    return this == SENTENCE ? Home.ANY_NOTE : Home.NOTE_OF_LEFT;
  }

  @Override
  public boolean canSay(Saying saying) {
    return !isMarkdownLink() || !LinkForm.to(saying.right(), true).isEmpty();
  }

  @Override
  public void write(Page page, List<Saying> sayings, Random random) {
    int at = 0;
    while (at < sayings.size()) {
      Saying saying = sayings.get(at++);
      Link link = link(saying.right(), page, random);
      String links = link.text();
      Said said = Said.of(saying.fact(), link);
      if (this == SENTENCE) {
        Link left = link(saying.left(), page, random);
        page.write(
            "- " + left.text() + " " + line(saying.phrase(), links, random),
            Said.of(saying.fact(), left, link));
      } else if (at < sayings.size() && sayings.get(at).isLike(saying)) {
        // Several links behind one phrase.
        Saying other = sayings.get(at++);
        Link second = link(other.right(), page, random);
        String both = links + Any.of(BETWEEN, random) + second.text();
        page.write(line(saying.phrase(), both, random), said, Said.of(other.fact(), second));
      } else {
        page.write(line(saying.phrase(), links, random), said);
      }
      if (isOfFields() && at < sayings.size()) {
        page.write("");
      }
    }
  }

  private Link link(Thing thing, Page page, Random random) {
    return isMarkdownLink() ? Link.markdownTo(thing, page, random) : Link.to(thing, page, random);
  }
}
