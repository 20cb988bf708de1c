package dev.verbgraph.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium, with Neo4j Browser in mind. */
final class Chromium implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** The rules of axe-core that hold, and those that do not, with what breaks them. */
  private static final String AXE =
      """
      const done = arguments[arguments.length - 1]
      axe.run(document).then(({ passes, violations }) => done([
        passes.map((rule) => rule.id),
        violations.map((rule) => rule.impact + ' ' + rule.id + ': ' + rule.nodes.map((node) => node.html)),
      ]))
      """;

  /** What people may look at after the build. */
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final ChromeDriver driver;

  Chromium() {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(onPath("chromium", "chromium-browser", "google-chrome"));
    // Nothing outside of this machine is reached, whatever a page asks for.
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--window-size=1500,1000",
        // Tests ask faster than people do.
        "--disable-ipc-flooding-protection",
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1");
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(onPath("chromedriver"))
            .usingAnyFreePort()
            .build();
    driver = new ChromeDriver(service, options);
  }

  private static File onPath(String... names) {
    return Arrays.stream(names)
        .flatMap(name ->
            Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> new File(folder, name)))
        .filter(File::canExecute)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("these tests need " + names[0] + " on the PATH"));
  }

  void open(URI address) {
    driver.get(address.toString());
  }

  String title() {
    return driver.getTitle();
  }

  String text() {
    return driver.findElement(By.tagName("body")).getText();
  }

  Object run(String script) {
    return driver.executeScript(script);
  }

  Object runAsync(String script, Object... arguments) {
    return driver.executeAsyncScript(script, arguments);
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Waits until there is such an element with such a text in it. */
  WebElement await(String selector, String text) {
    return await(
        selector + " with \"" + text + "\"",
        () ->
            all(selector).stream().filter(element -> element.getText().contains(text)).findFirst());
  }

  /** Waits until there is such an element that can be clicked, and clicks it. */
  void click(String selector) {
    await(
        selector + " to click",
        () -> {
          Optional<WebElement> element = all(selector).stream().findFirst();
          element.ifPresent(WebElement::click);
          return element;
        });
  }

  /** Clicks on the middle of a line: that of the box around it may be beside it. */
  void clickOnLine(String selector) {
    List<?> place =
        (List<?>)
            driver.executeScript(
                """
                const line = document.querySelector(arguments[0])
                const middle = line.getPointAtLength(line.getTotalLength() / 2)
                const at = middle.matrixTransform(line.getScreenCTM())
                return [Math.round(at.x), Math.round(at.y)]
                """,
                selector);
    new Actions(driver)
        .moveToLocation(((Number) place.get(0)).intValue(), ((Number) place.get(1)).intValue())
        .click()
        .perform();
  }

  /** A page that is still being built may take away again what was found in it. */
  private WebElement await(String what, Supplier<Optional<WebElement>> look) {
    long limit = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < limit) {
      try {
        Optional<WebElement> found = look.get();
        if (found.isPresent()) {
          return found.get();
        }
      } catch (StaleElementReferenceException | ElementNotInteractableException gone) {
        // The next look finds what has taken its place.
      }
      pause(Duration.ofMillis(100));
    }
    screenshot("missing");
    throw new AssertionError("no " + what + ":\n" + text());
  }

  static void pause(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /** The window of a telephone, or of a desktop. */
  void resize(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /**
   * @return which rules of axe-core the page breaks, with what breaks them
   */
  List<String> accessibilityFindings() {
    try (InputStream axe = Chromium.class.getResourceAsStream("/axe.min.js")) {
      driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<?> results = (List<?>) driver.executeAsyncScript(AXE);
    if (((List<?>) results.get(0)).isEmpty()) {
      throw new AssertionError("no rule of axe-core holds: it has not run");
    }
    return ((List<?>) results.get(1)).stream().map(String::valueOf).toList();
  }

  void screenshot(String name) {
    try {
      Files.createDirectories(SCREENSHOTS);
      Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @return the hosts that the page sent a request to since the last call, without what its own
   *     content security policy kept it from sending
   */
  Set<String> hosts() {
    Map<String, String> hostsOfRequests = new HashMap<>();
    driver
        .manage()
        .logs()
        .get(LogType.PERFORMANCE)
        .forEach(entry -> {
          JsonNode message = JSON.readTree(entry.getMessage()).path("message");
          JsonNode parameters = message.path("params");
          String id = parameters.path("requestId").asString("");
          switch (message.path("method").asString("")) {
            case "Network.requestWillBeSent" -> {
              URI address = address(parameters.path("request").path("url").asString(""));
              if (address.getHost() != null) {
                hostsOfRequests.put(id, address.getHost());
              }
            }
            case "Network.loadingFailed" -> {
              if (parameters.path("blockedReason").asString("").equals("csp")) {
                hostsOfRequests.remove(id);
              }
            }
            default -> {}
          }
        });
    return new TreeSet<>(hostsOfRequests.values());
  }

  /**
   * @return what pages wrote into the console since the last call, and what they were refused
   */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** What pages save goes to this folder, without a question. */
  void download(Path folder) {
    driver.executeCdpCommand(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toAbsolutePath().toString()));
  }

  /** Only its scheme and host matter; the rest may hold anything. */
  private static URI address(String url) {
    return url.startsWith("http") ? URI.create(url.split("[?#]", 2)[0]) : URI.create("none:none");
  }

  @Override
  public void close() {
    driver.quit();
  }
}
