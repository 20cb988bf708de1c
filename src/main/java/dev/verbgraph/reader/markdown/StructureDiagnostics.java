package dev.verbgraph.reader.markdown;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import java.util.ArrayList;
import java.util.List;

/** Says where a note seems to speak of services but its structure does not tell. */
final class StructureDiagnostics {

  private static final String NAME_FIRST = "Write **Name**: text";

  private final Source source;
  private final Roles roles;
  private final EntrySigns evidence;
  private final Siblings withParts = new Siblings(EntrySigns::ownsParts);
  private final List<Diagnostic> found = new ArrayList<>();

  private final boolean manyCategories;

  private StructureDiagnostics(Source source, OutlineEntry root, Roles roles, EntrySigns evidence) {
    this.manyCategories = categories(root) > 1;
    this.source = source;
    this.roles = roles;
    this.evidence = evidence;
  }

  static List<Diagnostic> of(Source source, OutlineEntry root, Roles roles, EntrySigns evidence) {
    StructureDiagnostics doubts = new StructureDiagnostics(source, root, roles, evidence);
    doubts.below(root);
    return doubts.found;
  }

  private static long categories(OutlineEntry owner) {
    return owner.entries().stream()
        .mapToLong(it -> (isCategoryHeading(it) ? 1 : 0) + categories(it))
        .sum();
  }

  private static boolean isCategoryHeading(OutlineEntry entry) {
    return entry.sort() == TitleWords.Sort.CATEGORY && entry.form == OutlineEntry.Form.HEADING;
  }

  private void below(OutlineEntry owner) {
    for (OutlineEntry entry : owner.entries()) {
      switch (roles.of(entry)) {
        case SERVICE -> {
          // All that stands in it describes it.
        }
        case CATEGORY -> {
          items(entry);
          below(entry);
        }
        case PART -> below(entry);
        case NONE -> {
          unclear(entry);
          below(entry);
        }
      }
    }
  }

  private void unclear(OutlineEntry entry) {
    boolean category = entry.sort() == TitleWords.Sort.CATEGORY;
    if (category && evidence.holdsServices(entry)) {
      report(
          Code.CATEGORY_UNCLEAR,
          entry,
          "\"" + entry.name() + "\" may be a category or just a chapter",
          "Write \"Category: " + entry.name() + "\" if it is a category");
    } else if (category && manyCategories && !holdsDiagrams(entry)) {
      report(
          Code.CATEGORY_WITHOUT_SERVICES,
          entry,
          "no services found in \"" + entry.name() + "\"",
          hint(entry));
    } else if (entry.sort() == TitleWords.Sort.NAME
        && EntrySigns.ownsParts(entry)
        && withParts.count(entry) > 1) {
      report(
          Code.SERVICE_UNCLEAR,
          entry,
          "\"" + entry.name() + "\" may be a service",
          "Write \"Service: " + entry.name() + "\" if it is one");
    }
  }

  private String hint(OutlineEntry category) {
    if (!nameless(category).isEmpty()) {
      return NAME_FIRST;
    }
    return category.contents.isEmpty()
        ? "Write its services below it, each as a deeper heading or a list item"
        : "Give each service its own heading or list item";
  }

  private void items(OutlineEntry category) {
    List<OutlineEntry> nameless = nameless(category);
    if (!nameless.isEmpty()) {
      String others = nameless.size() == 1 ? "" : " and " + (nameless.size() - 1) + " more";
      report(
          Code.ITEM_WITHOUT_NAME,
          nameless.getFirst(),
          "no name recognized in this item of \"" + category.name() + "\"" + others,
          NAME_FIRST);
    }
  }

  private List<OutlineEntry> nameless(OutlineEntry category) {
    List<OutlineEntry> nameless = new ArrayList<>();
    collect(category, nameless);
    return nameless;
  }

  private void collect(OutlineEntry owner, List<OutlineEntry> nameless) {
    for (OutlineEntry entry : owner.entries()) {
      boolean list =
          entry.sort() == TitleWords.Sort.LISTING || entry.sort() == TitleWords.Sort.PART_OF_MANY;
      if (list) {
        collect(entry, nameless);
      } else if (entry.form == OutlineEntry.Form.ITEM
          && roles.of(entry) == Roles.Role.NONE
          && entry.headline.isPresent()) {
        nameless.add(entry);
      }
    }
  }

  private static boolean holdsDiagrams(OutlineEntry entry) {
    return entry.contents.stream().anyMatch(Diagram.class::isInstance);
  }

  private void report(Code code, OutlineEntry entry, String message, String hint) {
    found.add(source.diagnostic(code, entry.headline.orElseThrow().span(), message, hint));
  }
}
