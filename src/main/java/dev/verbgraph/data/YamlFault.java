package dev.verbgraph.data;

import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What the parser beneath finds wrong with YAML.
 *
 * @param words one sentence without a full stop
 * @param place where it is; of what never ends, where it begins
 */
public record YamlFault(String words, Optional<Mark> place) {

  private static final int END = 0;

  public static YamlFault of(YamlEngineException broken) {
    if (!(broken instanceof MarkedYamlEngineException marked)) {
      return new YamlFault(
          firstLine(Objects.requireNonNullElse(broken.getMessage(), "")), Optional.empty());
    }
    // It tells first what it was about to do, and gives advice on blanks that is meant for tabs
    // only.
    String problem = marked.getProblem().replaceFirst("\\.? \\(.*", "");
    String context = marked.getContext() == null ? "" : " " + marked.getContext();
    boolean atEnd = marked.getProblemMark().filter(mark -> isEnd(mark)).isPresent();
    return new YamlFault(
        firstLine(problem + context),
        atEnd && marked.getContextMark().isPresent()
            ? marked.getContextMark()
            : marked.getProblemMark());
  }

  private static boolean isEnd(Mark mark) {
    return mark.getPointer() >= mark.getBuffer().length
        || mark.getBuffer()[mark.getPointer()] == END;
  }

  private static String firstLine(String words) {
    return words
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .findFirst()
        .orElse("it cannot be read");
  }
}
