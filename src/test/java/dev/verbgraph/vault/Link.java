package dev.verbgraph.vault;

import java.util.List;
import java.util.Random;

/** A link as it stands in a note. */
record Link(LinkForm form, String text) {

  static Link to(Thing thing, Page page, Random random) {
    return to(thing, page, LinkForm.to(thing, false), random);
  }

  /**
   * @return a Markdown link; a wikilink where none can lead there
   */
  static Link markdownTo(Thing thing, Page page, Random random) {
    List<LinkForm> forms = LinkForm.to(thing, true);
    return forms.isEmpty() ? to(thing, page, random) : to(thing, page, forms, random);
  }

  private static Link to(Thing thing, Page page, List<LinkForm> forms, Random random) {
    LinkForm form = Any.of(forms, random);
    return new Link(form, form.write(thing, page.path()));
  }

  /** As cells have it. */
  String inTable() {
    return text.replace("|", "\\|");
  }
}
