package dev.verbgraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.app.MapLinks;
import dev.verbgraph.app.Notes;
import dev.verbgraph.importer.NotePaths;
import dev.verbgraph.support.Silent;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * A map, in a real Chromium. No test may leave a word in its console, or ask anybody for anything.
 */
class MapBrowserIT {

  private static final String KEYS =
      "return JSON.parse(document.getElementById('data').textContent).nodes.map(node => node.key)";

  @TempDir private static Path temp;

  private static Chromium chromium;
  private static URI seeds;

  @BeforeAll
  static void drawTheSeeds() throws IOException {
    seeds = draw("seeds", Path.of("seeds"));
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @AfterEach
  void nothingWasAskedForAndNothingComplained() {
    assertThat(chromium.hosts()).isEmpty();
    assertThat(chromium.complaints()).isEmpty();
  }

  private static URI draw(String name, Path notes) throws IOException {
    Path file = temp.resolve(name + ".html");
    Files.writeString(
        file,
        Notes.graph(new NotePaths(List.of(notes), false), new Silent())
            .html(new MapLinks(Optional.empty(), temp.toRealPath())));
    return file.toUri();
  }

  /** Leaves the page first: an address that differs behind the # would not load it anew. */
  private static void open(URI page, String address) {
    chromium.open(URI.create("about:blank"));
    chromium.open(URI.create(page + "#" + address));
    chromium.await("#size", "thing");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<String> texts(String selector) {
    return chromium.all(selector).stream().map(WebElement::getText).collect(Collectors.toList());
  }

  @Test
  void everythingIsOnTheMap() {
    open(seeds, "");

    assertThat(chromium.text())
        .contains("107 things", "17 dependencies between them, from 3 notes");
    assertThat(chromium.all("#map .node")).hasSize(107);
    assertThat(chromium.all("#map .region")).hasSize(5);
    assertThat(chromium.all("#map .link.hard")).hasSize(8);
    assertThat(chromium.all("#map .link.soft")).hasSize(9);
    chromium.screenshot("map-light");
  }

  @Test
  void aClickOnAThingTellsWhatTheNotesSayOfIt() {
    open(seeds, "");
    chromium.click("[aria-label='Azure Kubernetes Service, service']");
    chromium.await("#panel h2", "Azure Kubernetes Service");

    assertThat(chromium.text())
        .contains(
            "Azure Kubernetes Service :: uses Virtual Machines", "seeds/azure-services-map.md:27");
    assertThat(texts("#panel .row button.name"))
        .contains("Virtual Machines", "Container Instances");
    chromium.screenshot("map-thing");
  }

  @Test
  void aClickOnALineTellsTheWordsItComesFrom() {
    open(seeds, "");
    chromium.clickOnLine("[data-from='kubernetes service'][data-to='virtual machines'] .line");
    chromium.await("#panel h2", "Virtual Machines");

    assertThat(chromium.text())
        .contains(
            "because of “uses”",
            "Azure Kubernetes Service :: uses Virtual Machines",
            "seeds/azure-services-map.md:27");
  }

  @Test
  void aSearchFindsNamesAndAliasesWithTheKeyboardAlone() {
    open(seeds, "");
    WebElement map = chromium.all("#map").getFirst();
    map.sendKeys("/");
    chromium.all("#search").getFirst().sendKeys("aks", Keys.ENTER);
    chromium.await("#panel h2", "Azure Kubernetes Service");
    map.sendKeys("d");

    assertThat(chromium.await("#summary", "depends on").getText())
        .isEqualTo("Azure Kubernetes Service depends on 4 things.");
    map.sendKeys(Keys.ESCAPE, Keys.ESCAPE);
    chromium.await("#panel h2", "What the notes say");
    map.sendKeys(Keys.ARROW_RIGHT, Keys.ENTER);
    assertThat(chromium.await("#panel .actions", "Depends on").isDisplayed()).isTrue();
  }

  @Test
  void ifAThingFailsTheHardOnesComeFirst() {
    open(seeds, "node=" + encoded("app service"));
    chromium.click("[data-ask=impact]");

    assertThat(chromium.await("#summary", "fails").getText())
        .isEqualTo("If App Service fails, 3 stop working (hard), 1 degrade (soft).");
    assertThat(texts("#panel li.row[data-name] .line > button.name"))
        .containsExactly("API Apps", "Mobile Apps", "Web Apps", "Azure Functions");
    assertThat(chromium.all("#map .node.lit")).hasSize(5);
    chromium.screenshot("map-impact");
  }

  @Test
  void aWayLeadsFromOneThingToAnother() {
    open(seeds, "node=" + encoded("web apps"));
    chromium.click("[data-ask=path]");
    chromium.all("#to").getFirst().sendKeys("Serverless Compute", Keys.ENTER);

    assertThat(chromium.await("#summary", "hops").getText())
        .isEqualTo("Web Apps › App Service › Azure Functions › Serverless Compute (3 hops)");
    assertThat(chromium.text())
        .contains("seeds/azure-services-map.md:35", "App Service :: hosts Web Apps");
    chromium.screenshot("map-path");
  }

  @Test
  void whatIsFilteredIsNotDrawnAndDoesNotCount() {
    open(seeds, "node=" + encoded("app service") + "&ask=impact");
    chromium.click("[data-filter='line:soft']");

    assertThat(chromium.await("#summary", "fails").getText())
        .isEqualTo("If App Service fails, 3 stop working (hard), 0 degrade (soft).");
    assertThat(chromium.all("#map .link.soft")).isEmpty();
    chromium.click("[data-filter='kind:concept']");
    assertThat(chromium.all("#map .node.concept")).isEmpty();
  }

  @Test
  void theAddressKeepsWhatIsSeen() {
    open(seeds, "");
    chromium.click("[aria-label='App Service, service']");
    chromium.click("[data-ask=dependents]");
    chromium.click("[data-filter='kind:concept']");
    chromium.click("#zoom-in");
    String address = (String) chromium.run("return location.hash.slice(1)");
    String seen = chromium.text();
    open(seeds, address);

    assertThat(chromium.text()).isEqualTo(seen);
    assertThat(chromium.run("return location.hash.slice(1)")).isEqualTo(address);
  }

  @Test
  void theWayBackLeadsToWhatWasSeenBefore() {
    open(seeds, "");
    chromium.click("[aria-label='App Service, service']");
    chromium.click("[data-ask=dependents]");
    chromium.await("#summary", "4 things depend on App Service");
    chromium.run("history.back()");

    assertThat(chromium.await("#panel h3", "Needed by").isDisplayed()).isTrue();
  }

  @Test
  void everyQuestionHasItsKey() {
    open(seeds, "node=" + encoded("kubernetes service"));
    WebElement map = chromium.all("#map").getFirst();
    map.sendKeys("w");
    chromium.all("#to").getFirst().sendKeys("Azure Dedicated Host", Keys.ENTER);
    assertThat(chromium.await("#summary", "hop").getText())
        .isEqualTo("Azure Kubernetes Service › Virtual Machines › Azure Dedicated Host (2 hops)");
    assertThat(chromium.text()).contains("Virtual Machines :: uses Azure Dedicated Host");
    chromium.screenshot("map-why");

    open(seeds, "node=" + encoded("api apps"));
    map = chromium.all("#map").getFirst();
    map.sendKeys("b");
    chromium.all("#to").getFirst().sendKeys("Web Apps", Keys.ENTER);
    assertThat(chromium.await("#summary", "in common").getText())
        .isEqualTo("API Apps and Web Apps have 1 thing in common.");
    assertThat(texts("#panel li.row[data-name] .line > button.name"))
        .containsExactly("App Service");

    chromium.all("#map").getFirst().sendKeys("c");
    assertThat(chromium.await("#summary", "itself").getText())
        .isEqualTo("Nothing depends on itself.");
    chromium.all("#map").getFirst().sendKeys(Keys.ESCAPE);
    assertThat(chromium.await("#panel h2", "What the notes say").isDisplayed()).isTrue();
  }

  private static URI drawText(String name, String text) throws IOException {
    Path notes = Files.createDirectories(temp.resolve(name));
    Files.writeString(notes.resolve("note.md"), text);
    return draw(name, notes);
  }

  @Test
  void cyclesAndWhatNeedsItselfAreShown() throws IOException {
    open(
        drawText(
            "cycles",
            """
            # A

            - uses:: [[B]]

            # B

            - uses:: [[C]]

            # C

            - uses:: [[A]]

            # Loop

            - uses:: [[Loop]]
            """),
        "ask=cycles");

    assertThat(chromium.await("#summary", "cycle").getText()).contains("of each a shortest cycle");
    assertThat(texts("#panel h3")).contains("A › B › C › A");
    assertThat(chromium.all("#map .node.lit")).hasSizeGreaterThanOrEqualTo(3);
  }

  /** Of every size and shape: a map opens, and says what there is. */
  @Test
  void aMapOfAlmostNothingIsAMap() throws IOException {
    open(drawText("nothing", "Only words.\n"), "");
    assertThat(chromium.text()).contains("0 things");
    chromium.all("#map").getFirst().sendKeys(Keys.ARROW_RIGHT, Keys.ENTER, "d", "0", "+", "c");
    assertThat(chromium.await("#summary", "itself").isDisplayed()).isTrue();

    open(drawText("one", "# Alone\n\n- uses:: [[Other]]\n"), "");
    assertThat(chromium.all("#map .node")).hasSize(2);
    assertThat(chromium.all("#map .region")).isEmpty();
  }

  @Test
  void aMapOfOneThingIsAMap() throws IOException {
    URI page = drawText("alone", "# Compute\n\n## The \"Shop\" of 'Ann'\n\nSells `<b>`.\n");
    open(page, "");
    int things = chromium.all("#map .node").size();
    chromium.all("#map").getFirst().sendKeys("/");
    chromium.all("#search").getFirst().sendKeys("\"shop\"", Keys.ENTER);

    assertThat(chromium.await("#panel h2", "Shop").getText()).isEqualTo("The \"Shop\" of 'Ann'");
    for (String key : List.of("d", "n", "i", "p", "w", "b", "0")) {
      chromium.all("#map").getFirst().sendKeys(key);
    }
    assertThat(chromium.all("#map .node")).hasSize(things);
  }

  @Test
  void whatIsPlannedCountsWhenAskedFor() throws IOException {
    open(
        drawText("planned", "# Shop\n\n- will use:: [[Till]]\n- uses:: [[Bank]]\n"),
        "node=shop&ask=depends");
    assertThat(chromium.await("#summary", "depends on").getText())
        .isEqualTo("Shop depends on 1 thing.");

    chromium.click("[data-also='planned']");

    assertThat(chromium.await("#summary", "2 things").getText())
        .isEqualTo("Shop depends on 2 things.");
    chromium.click("[data-ask='depends']");
    chromium.click("[data-ask='depends']");
    assertThat(chromium.await("#summary", "depends on").getText()).contains("2 things");
    assertThat((String) chromium.run("return location.hash")).contains("also=planned");
  }

  @Test
  void aNameOfAnyLengthLeavesRoomForOthers() throws IOException {
    String name = "x".repeat(10_000);
    open(
        drawText("long", "# Compute\n\n## " + name + "\n\n- used by:: [[Shop]]\n"),
        "node=shop&ask=depends");

    assertThat(chromium.await("#summary", "depends on").getText())
        .isEqualTo("Shop depends on 1 thing.");
    assertThat(
            (Boolean)
                chromium.run(
                    "return document.documentElement.scrollWidth <= innerWidth"
                        + " && document.getElementById('panel').scrollWidth <= 345"))
        .isTrue();
    assertThat(chromium.all("#map .node").getFirst().getSize().getWidth()).isLessThan(400);
  }

  @Test
  void aHubOfThreeThousandShowsAHundredAndOffersTheRest() throws IOException {
    StringBuilder notes = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      notes.append("# Service ").append(i).append("\n\n- uses:: [[Hub]]\n\n");
    }
    open(drawText("hub", notes.toString()), "node=hub&ask=impact");

    assertThat(chromium.await("#summary", "fails").getText())
        .isEqualTo("If Hub fails, 3000 stop working (hard), 0 degrade (soft).");
    assertThat(chromium.all("#panel li.row[data-name]")).hasSize(100);
    chromium.click("#panel li > button:not(.name)");
    assertThat(chromium.all("#panel li.row[data-name]")).hasSize(3000);
    chromium.screenshot("map-hub");
  }

  /** As a telephone has it. */
  @Test
  void itFitsANarrowScreen() {
    chromium.resize(390, 844);
    try {
      open(seeds, "");
      chromium.screenshot("map-narrow");
      open(seeds, "node=" + encoded("app service") + "&ask=impact");
      chromium.screenshot("map-narrow-impact");

      // Names are drawn only where they can be read.
      assertThat(chromium.all("#map.far")).isEmpty();

      assertThat(
              (Boolean) chromium.run("return document.documentElement.scrollWidth <= innerWidth"))
          .isTrue();
      chromium.run("document.documentElement.dataset.theme = 'dark'");
      chromium.screenshot("map-narrow-dark");
    } finally {
      chromium.resize(1500, 1000);
    }
  }

  @Test
  void hostileNamesStayText() throws IOException {
    String hostile = "<img src=x onerror=alert(1)></script><script>alert(2)</script>";
    Path notes = Files.createDirectories(temp.resolve("hostile"));
    Files.writeString(
        notes.resolve("a \"b\" & c#?.md"),
        """
        # Compute

        ## Shop

        - [[%s]]
        - uses:: [[javascript:alert(3)]]
        - uses:: [[\u202egnp.exe]]

        Depends on `%s`.
        """
            .formatted(hostile, hostile));
    URI page = draw("hostile", notes);
    open(page, "");
    assertThat(chromium.text()).contains("from 1 note");
    for (Object key : (List<?>) chromium.run(KEYS)) {
      open(page, "node=" + encoded((String) key));
    }

    assertThat(chromium.all("#panel img, #panel script, #map script, #map image")).isEmpty();
    assertThat(chromium.all("#panel a"))
        .isNotEmpty()
        .allSatisfy(link ->
            assertThat(link.getDomAttribute("href")).startsWith("./").doesNotContain("?", "#"));
  }

  @Test
  void whatIsSeenCanBeSaved() throws Exception {
    Path saved = Files.createDirectories(temp.resolve("saved"));
    chromium.download(saved);
    open(seeds, "");
    chromium.click("#svg");
    chromium.click("#png");
    Path svg = awaited(saved.resolve("map.svg"));
    Path png = awaited(saved.resolve("map.png"));

    assertThat(Files.readString(svg))
        .contains("App Service")
        .doesNotContain("var(", "light-dark", "<script");
    assertThat(ImageIO.read(png.toFile()).getWidth()).isGreaterThan(1500);
    Files.copy(
        png, Path.of("target/screenshots/map-saved.png"), StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path awaited(Path file) {
    for (int i = 0; i < 100 && !Files.exists(file); i++) {
      Chromium.pause(Duration.ofMillis(100));
    }
    assertThat(file).exists();
    return file;
  }

  /** What axe-core finds, in light and dark, with and without something to tell. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "node=app+service",
        "node=app+service&ask=path&to=functions",
        "node=functions&ask=common&with=web+apps",
        "ask=cycles"
      })
  void everybodyCanUseIt(String address) {
    open(seeds, address);
    for (String theme : List.of("light", "dark")) {
      chromium.run("document.documentElement.dataset.theme = '" + theme + "'");

      assertThat(chromium.accessibilityFindings()).isEmpty();
    }
  }

  @Test
  void darkIsDark() {
    open(seeds, "");
    chromium.click("#theme");
    chromium.screenshot("map-dark");

    assertThat(chromium.run("return getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(18, 21, 27)");
  }
}
