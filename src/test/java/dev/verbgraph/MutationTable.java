package dev.verbgraph;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Prints how many mutations the unit tests notice in each package, after {@code mvn -Pmutation
 * process-test-classes}. Ends with 1 where that is too few.
 */
final class MutationTable {

  private static final int ENOUGH_PERCENT = 85;

  private record Count(int killed, int all) {

    Count plus(Count more) {
      return new Count(killed + more.killed, all + more.all);
    }

    boolean isEnough() {
      return 100 * killed >= ENOUGH_PERCENT * all;
    }

    String row(String name) {
      return "%-44s %4d of %4d %5.1f %%%s"
          .formatted(name, killed, all, 100.0 * killed / all, isEnough() ? "" : "  too few");
    }
  }

  private MutationTable() {}

  /**
   * @param args PIT's report as XML
   */
  public static void main(String[] args) throws Exception {
    Map<String, Count> packages = new TreeMap<>();
    NodeList mutations =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(Path.of(args[0]).toFile())
            .getElementsByTagName("mutation");
    for (int i = 0; i < mutations.getLength(); i++) {
      Element mutation = (Element) mutations.item(i);
      String type = mutation.getElementsByTagName("mutatedClass").item(0).getTextContent();
      int killed = mutation.getAttribute("detected").equals("true") ? 1 : 0;
      packages.merge(type.substring(0, type.lastIndexOf('.')), new Count(killed, 1), Count::plus);
    }
    packages.forEach((name, count) -> System.out.println(count.row(name)));
    System.exit(packages.values().stream().allMatch(Count::isEnough) ? 0 : 1);
  }
}
