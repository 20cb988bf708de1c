package dev.verbgraph.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Place;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Strength;
import dev.verbgraph.query.Dependencies;
import dev.verbgraph.query.DependencyWeb;
import dev.verbgraph.query.Direction;
import dev.verbgraph.query.EntityPath;
import dev.verbgraph.query.Verbs;
import dev.verbgraph.store.Table;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrinterTest {

  private static final Place FIRST =
      new Place(new DocumentPath("notes/a.md"), 3, "Shop :: uses \"Store\", and more");
  private static final Place SECOND =
      new Place(new DocumentPath("notes/b.md"), 14, "the shop uses the store");

  private static final View ROWS =
      new DependenciesView(
          List.of(
              new Dependencies.Reached(
                  "Store of everything",
                  EntityKind.SERVICE,
                  1,
                  Strength.HARD,
                  List.of(
                      new Dependencies.Attachment(new RelationType("USES"), "Shop", FIRST),
                      new Dependencies.Attachment(new RelationType("USES"), "Till", SECOND)),
                  List.of()),
              new Dependencies.Reached(
                  "Rack",
                  EntityKind.CONCEPT,
                  2,
                  Strength.SOFT,
                  List.of(
                      new Dependencies.Attachment(
                          new RelationType("PART_OF"), "Store of everything", SECOND),
                      new Dependencies.Attachment(
                          new RelationType("USES"), "Store of everything", SECOND)),
                  List.of())),
          Verbs.NONE);

  private static String printed(View view, Format format, OptionalInt width) {
    StringWriter text = new StringWriter();
    Printer.print(view, format, new PrintWriter(text), width, false);
    return text.toString();
  }

  /**
   * @return how many arrows are left out
   */
  private static int print(View view, Format format, StringWriter text) {
    return Printer.print(view, format, new PrintWriter(text), OptionalInt.empty(), false);
  }

  private static String printed(View view, Format format) {
    return printed(view, format, OptionalInt.empty());
  }

  @Test
  void aPipedRowIsOneLineThatIsNeverCut() {
    assertThat(printed(ROWS, Format.table))
        .isEqualTo(
            """
            NAME                 KIND     DISTANCE  STRENGTH  VIA            THROUGH              WHERE
            Store of everything  Service  1         hard      USES           Shop, Till           notes/a.md:3: Shop :: uses "Store", and more; notes/b.md:14: the shop uses the store
            Rack                 Concept  2         soft      PART_OF, USES  Store of everything  notes/b.md:14: the shop uses the store
            """);
  }

  @Test
  void aTableFitsTheTerminalAndBreaksOnlyBetweenWords() {
    assertThat(printed(ROWS, Format.table, OptionalInt.of(66)))
        .isEqualTo(
            """
            NAME         KIND     DISTANCE  STRENGTH  VIA          THROUGH
            Store of     Service  1         hard      USES         Shop, Till
            everything
                notes/a.md:3  Shop :: uses "Store", and more
                notes/b.md:14  the shop uses the store
            Rack         Concept  2         soft      PART_OF,     Store of
                                                      USES         everything
                notes/b.md:14  the shop uses the store
            """);
  }

  @Test
  void aNarrowTerminalStacksTheCellsOfARow() {
    assertThat(printed(ROWS, Format.table, OptionalInt.of(40)))
        .startsWith(
            """
            NAME      Store of everything
            KIND      Service
            DISTANCE  1
            STRENGTH  hard
            VIA       USES
            THROUGH   Shop, Till
                notes/a.md:3  Shop :: uses "Store",
                and more
                notes/b.md:14  the shop uses the
                store

            NAME      Rack
            """);
  }

  /** A hub's row: reached in 300 ways, each with a place of its own. */
  private static View hub(String name) {
    return new DependenciesView(
        List.of(
            new Dependencies.Reached(
                name,
                EntityKind.SERVICE,
                2,
                Strength.HARD,
                IntStream.range(0, 300)
                    .mapToObj(i ->
                        new Dependencies.Attachment(
                            new RelationType("USES"),
                            "Layer " + i,
                            new Place(new DocumentPath("a.md"), i + 1, name + " uses " + i)))
                    .toList(),
                List.of())),
        Verbs.NONE);
  }

  @Test
  void aTableShowsTheFirstOfManyAndHowManyFollow() {
    assertThat(printed(hub("Hub"), Format.table))
        .isEqualTo(
            """
            NAME  KIND     DISTANCE  STRENGTH  VIA   THROUGH                        WHERE
            Hub   Service  2         hard      USES  Layer 0, Layer 1 and 298 more  a.md:1: Hub uses 0; a.md:2: Hub uses 1 and 298 more
            """);
    assertThat(printed(hub("Hub"), Format.table, OptionalInt.of(80)))
        .endsWith("    a.md:2  Hub uses 1\n    and 298 more places\n");
  }

  @Test
  void programsGetAllOfMany() {
    assertThat(printed(hub("Hub"), Format.csv).lines())
        .hasSize(301)
        .contains("Hub,Service,2,hard,USES,Layer 299,a.md,300,Hub uses 299");
    assertThat(printed(hub("Hub"), Format.json)).contains("\"Layer 150\"", "\"line\":300");
  }

  @Test
  void aLongNameSticksOutAndPushesNoOtherRow() {
    String name = "N".repeat(10_000);
    View view =
        new TableView(
            new Table(
                List.of("name", "kind"),
                List.of(Map.of("name", name, "kind", "a"), Map.of("name", "b", "kind", "b"))));

    assertThat(printed(view, Format.table).lines())
        .contains(name + "  a", "b" + " ".repeat(61) + "b");
  }

  @Test
  void aDrawingHasTheArrowsNearestToTheRootsThatCanBeDrawn() {
    DependencyWeb.Link[] links =
        IntStream.range(0, 600)
            .mapToObj(i ->
                i < 100
                    ? link("b", "far" + i, Strength.HARD)
                    : link("a", i == 100 ? "b" : "near" + i, Strength.HARD))
            .toArray(DependencyWeb.Link[]::new);
    StringWriter text = new StringWriter();

    int leftOut = print(web(Direction.NEEDS, links), Format.mermaid, text);

    assertThat(leftOut).isEqualTo(100);
    assertThat(text.toString().lines().filter(line -> line.contains("==>"))).hasSize(500);
    assertThat(text.toString()).contains("The near599").doesNotContain("The far");
  }

  @Test
  void isColouredWhereItIsAskedTo() {
    StringWriter coloured = new StringWriter();
    StringWriter plain = new StringWriter();
    Screen terminal = new Screen(new PrintWriter(coloured));
    Printer.print(ROWS, Format.table, terminal, OptionalInt.of(80), true);
    Printer.print(ROWS, Format.table, new PrintWriter(plain), OptionalInt.of(80), false);

    assertThat(coloured.toString())
        .startsWith("\u001b[1mNAME")
        .contains("\u001b[2m    notes/a.md:3");
    assertThat(plain.toString()).doesNotContain("\u001b");
  }

  @Test
  void csvHasALineForEachPlaceAndQuotesWhatNeedsIt() {
    assertThat(printed(ROWS, Format.csv))
        .isEqualTo(
            """
            name,kind,distance,strength,via,through,file,line,quote
            Store of everything,Service,1,hard,USES,Shop,notes/a.md,3,"Shop :: uses ""Store"", and more"
            Store of everything,Service,1,hard,USES,Till,notes/b.md,14,the shop uses the store
            Rack,Concept,2,soft,PART_OF,Store of everything,notes/b.md,14,the shop uses the store
            Rack,Concept,2,soft,USES,Store of everything,notes/b.md,14,the shop uses the store
            """);
  }

  @Test
  void csvForSpreadsheetsHoldsNoFormulas() {
    View view =
        new TableView(
            new Table(
                List.of("number", "text"),
                Stream.of("=1+1", "+1", "-1", "@A1", "\tx", "＝1", "a=1", "")
                    .<Map<String, Object>>map(
                        text -> new TreeMap<>(Map.of("text", text, "number", -1L)))
                    .toList()));
    StringWriter text = new StringWriter();
    Printer.printForSpreadsheet(view, new PrintWriter(text));

    assertThat(text.toString().lines())
        .containsExactly(
            "number,text",
            "-1,'=1+1",
            "-1,'+1",
            "-1,'-1",
            "-1,'@A1",
            "-1,'\tx",
            "-1,'＝1",
            "-1,a=1",
            "-1,");
    assertThat(printed(view, Format.csv)).contains("\n-1,=1+1\n");
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"svg", "html"},
      mode = EnumSource.Mode.EXCLUDE)
  void nothingMovesTheCursorOrTurnsTextAround(Format format) {
    String fooling = "\u001b[2J\u009b31m\u202e\u2066\u2028\r";
    View view =
        format.draws() ? web(Direction.NEEDS, link("a", fooling, Strength.HARD)) : named(fooling);
    StringWriter screen = new StringWriter();
    Printer.print(view, format, new Screen(new PrintWriter(screen)), OptionalInt.of(80), false);

    assertThat(screen.toString().replace("\n", ""))
        .contains("\\u001B[2J", "\\u202E")
        .doesNotContainPattern("[\\p{Cc}\\u2028\\u202A-\\u202E\\u2066-\\u2069]");
    if (format.draws()) {
      assertThat(printed(view, format)).isEqualTo(screen.toString());
    }
  }

  private static View named(String name) {
    return new TableView(new Table(List.of("name"), List.of(Map.of("name", name))));
  }

  @Test
  void ndjsonHasAnObjectInEachLine() {
    assertThat(printed(ROWS, Format.ndjson).lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"name\":") && line.endsWith("}"));
  }

  @Test
  void rowsCannotBeDrawn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> printed(ROWS, Format.dot))
        .withMessageEndingWith("dot");
  }

  private static DependencyWeb.Link link(String from, String to, Strength strength) {
    return new DependencyWeb.Link(
        new DependencyWeb.End(new EntityKey(from), "The " + from, EntityKind.SERVICE),
        new DependencyWeb.End(new EntityKey(to), "The " + to, EntityKind.SERVICE),
        List.of(new RelationType("USES")),
        strength,
        List.of());
  }

  private static final RelationType USES = new RelationType("USES");
  private static final RelationType HOSTS = new RelationType("HOSTS");
  private static final RelationType TRIGGERS = new RelationType("TRIGGERS");
  private static final Verbs VERBS =
      new Verbs(Map.of(USES, "used by", HOSTS, "hosted by"), Set.of(HOSTS, TRIGGERS));

  private static View web(Direction direction, DependencyWeb.Link... links) {
    Entity root = new Entity(new EntityKey("a"), "The a", EntityKind.SERVICE, List.of());
    return new WebView(direction, List.of(root), List.of(links), VERBS);
  }

  @Test
  void aTreeUnfoldsNothingTwiceAndEndsWhereThereAreCycles() {
    View view =
        web(
            Direction.NEEDS,
            link("a", "b", Strength.HARD),
            link("a", "c", Strength.SOFT),
            link("b", "d", Strength.HARD),
            link("c", "b", Strength.HARD),
            link("d", "a", Strength.SOFT));

    assertThat(printed(view, Format.tree))
        .isEqualTo(
            """
            The a
            ├── The b [USES]
            │   └── The d [USES]
            │       └── The a [USES, soft] (*)
            └── The c [USES, soft]
                └── The b [USES] (*)
            (*) unfolded above
            """);
  }

  @Test
  void aTreeOfDependentsGoesAgainstTheArrows() {
    assertThat(printed(web(Direction.NEEDED_BY, link("b", "a", Strength.HARD)), Format.tree))
        .isEqualTo("The a\n└── The b [used by]\n");
  }

  private static EntityPath.Hop hop(
      String from, String to, RelationType via, boolean forward, Optional<Strength> strength) {
    return new EntityPath.Hop(
        1, from, to, EntityKind.SERVICE, via, forward, strength, Optional.empty(), List.of());
  }

  private static View route(EntityPath.Hop... hops) {
    return new PathsView(List.of(new EntityPath(List.of("Shop", "Rack"), List.of(hops))), VERBS);
  }

  private static final View PROOF =
      route(
          hop("Shop", "Rack", USES, true, Optional.of(Strength.HARD)),
          hop("Shop", "Rack", HOSTS, true, Optional.of(Strength.HARD)),
          hop("Shop", "Rack", TRIGGERS, true, Optional.of(Strength.SOFT)));

  private static final View CONNECTION =
      route(
          hop("Shop", "Rack", USES, true, Optional.empty()),
          hop("Shop", "Rack", USES, false, Optional.empty()),
          hop("Shop", "Rack", HOSTS, false, Optional.empty()),
          hop("Shop", "Rack", TRIGGERS, false, Optional.empty()));

  @Test
  void aVerbIsReadFromTheFirstNameToTheSecond() {
    assertThat(printed(PROOF, Format.table))
        .isEqualTo(
            """
            Shop > Rack (1 hop, hard)
            FROM  VIA          TO    STRENGTH
            Shop  USES         Rack  hard
            Shop  hosted by    Rack  hard
            Shop  <- TRIGGERS  Rack  soft
            """);
    assertThat(printed(PROOF, Format.tree))
        .isEqualTo(
            """
            Shop
            ├── Rack [USES]
            ├── Rack [hosted by]
            └── Rack [<- TRIGGERS, soft]
            """);
    assertThat(printed(CONNECTION, Format.table))
        .isEqualTo(
            """
            Shop > Rack (1 hop)
            FROM  VIA          TO
            Shop  USES         Rack
            Shop  used by      Rack
            Shop  hosted by    Rack
            Shop  <- TRIGGERS  Rack
            """);
    assertThat(printed(PROOF, Format.ndjson))
        .containsSubsequence(
            "USES", "\"forward\":true", "HOSTS", "\"forward\":false", "\"forward\":false");
  }

  @Test
  void drawingsTellDependenciesAndStatementsApart() {
    assertThat(printed(PROOF, Format.mermaid))
        .isEqualTo(
            """
            ---
            title: "thick arrow: depends on (hard); dotted arrow: depends on (soft)"
            ---
            flowchart LR
              n0["Shop"]
              n1["Rack"]
              n0 ==>|"USES"| n1
              n0 ==>|"hosted by"| n1
              n0 -.->|"#60;- TRIGGERS"| n1
            """);
    assertThat(printed(CONNECTION, Format.mermaid))
        .isEqualTo(
            """
            ---
            title: "thin arrow: statement of a note"
            ---
            flowchart LR
              n0["Shop"]
              n1["Rack"]
              n0 -->|"USES"| n1
              n1 -->|"USES"| n0
              n1 -->|"HOSTS"| n0
              n1 -->|"TRIGGERS"| n0
            """);
    assertThat(printed(PROOF, Format.dot))
        .contains("  label=\"bold arrow: depends on (hard); dashed arrow: depends on (soft)\";")
        .contains("n0 -> n1 [label=\"hosted by\", style=bold];");
    assertThat(printed(CONNECTION, Format.dot))
        .contains("  label=\"solid arrow: statement of a note\";")
        .contains("n1 -> n0 [label=\"HOSTS\", style=solid];");
  }

  /** Deeper than calls could nest, and than anybody reads. */
  @Test
  void aTreeSaysAtEachLineHowMuchIsLeftOutThere() {
    DependencyWeb.Link[] chain =
        Stream.concat(
                Stream.of(link("a", "0", Strength.HARD), link("a", "wide", Strength.HARD)),
                Stream.concat(
                    IntStream.range(0, 1_500).mapToObj(i -> link("wide", "w" + i, Strength.HARD)),
                    IntStream.range(0, 100_000)
                        .mapToObj(i -> link("" + i, "" + (i + 1), Strength.HARD))))
            .toArray(DependencyWeb.Link[]::new);
    StringWriter text = new StringWriter();

    int leftOut = print(web(Direction.NEEDS, chain), Format.tree, text);

    assertThat(leftOut).isEqualTo(100_000 + 1_500 + 2 - 2_000);
    List<String> lines = text.toString().lines().toList();
    assertThat(lines).hasSize(1 + 2_000 + 1);
    assertThat(lines.get(1)).isEqualTo("├── The 0 [USES]");
    assertThat(lines.stream().filter(line -> line.contains("more")).map(String::strip))
        .first()
        .asString()
        .endsWith("└── and 1 more");
  }

  @Test
  void aTreeShowsTheFirstOfManyThatHangOnALine() {
    DependencyWeb.Link[] hub =
        IntStream.range(0, 3_000)
            .mapToObj(i -> link("a", "b" + i, Strength.HARD))
            .toArray(DependencyWeb.Link[]::new);

    assertThat(printed(web(Direction.NEEDS, hub), Format.tree).lines())
        .hasSize(2_002)
        .last()
        .isEqualTo("└── and 1000 more");
  }

  @Test
  void drawingsEscapeWhatTheirLanguagesUnderstand() {
    View view = web(Direction.NEEDS, link("a", "\"<b> #1; `x` \\", Strength.SOFT));

    assertThat(printed(view, Format.mermaid))
        .isEqualTo(
            """
            ---
            title: "dotted arrow: depends on (soft)"
            ---
            flowchart LR
              n0["The a"]
              n1["The #34;#60;b#62; #35;1#59; #96;x#96; #92;"]
              n0 -.->|"USES"| n1
            """);
    assertThat(printed(view, Format.dot))
        .contains("n1 [label=\"The \\\"<b> #1; `x` \\\\\"];", "style=dashed");
  }

  @Test
  void columnsFitWhateverTheirLettersAre() {
    View view =
        new TableView(
            new Table(
                List.of("name", "kind"),
                List.of(
                    Map.of("name", "仮想マシン", "kind", "a"),
                    Map.of("name", "Cafe\u0301", "kind", "b"))));

    assertThat(printed(view, Format.table))
        .isEqualTo(
            """
            NAME        KIND
            仮想マシン  a
            Cafe\u0301        b
            """);
  }
}
