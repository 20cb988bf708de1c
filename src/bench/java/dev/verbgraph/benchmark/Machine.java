package dev.verbgraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What it was measured on, and with. */
final class Machine {

  private static final Path CPU = Path.of("/proc/cpuinfo");
  private static final Path MEMORY = Path.of("/proc/meminfo");
  private static final Pattern MODEL = Pattern.compile("(?m)^model name\\s*:\\s*(.*)$");
  private static final Pattern TOTAL = Pattern.compile("(?m)^MemTotal:\\s*(.*)$");
  private static final Pattern NEO4J = Pattern.compile("<neo4j.version>([^<]+)<");
  private static final Pattern DRIVER = Pattern.compile("<neo4j-driver.version>([^<]+)<");

  private Machine() {}

  static Map<String, String> facts() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Date", LocalDate.now(ZoneOffset.UTC).toString());
    facts.put("Processor", first(MODEL, CPU));
    facts.put("Cores", String.valueOf(Runtime.getRuntime().availableProcessors()));
    facts.put("Memory", first(TOTAL, MEMORY));
    facts.put("System", System.getProperty("os.name") + " " + System.getProperty("os.version"));
    facts.put("Java", System.getProperty("java.vendor") + " " + System.getProperty("java.version"));
    facts.put("Neo4j", first(NEO4J, pom));
    facts.put("Driver", first(DRIVER, pom));
    return facts;
  }

  static String table(Map<String, String> facts) {
    return facts.entrySet().stream()
        .map(fact -> "| %s | %s |".formatted(fact.getKey(), fact.getValue()))
        .collect(Collectors.joining("\n", "| Measured on | |\n|---|---|\n", ""));
  }

  /** Only Linux has these files. */
  private static String first(Pattern pattern, Path file) throws IOException {
    return Files.isReadable(file) ? first(pattern, Files.readString(file)) : "unknown";
  }

  private static String first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? found.group(1) : "unknown";
  }
}
