package dev.verbgraph.reader.cleaning;

import dev.verbgraph.data.YamlFault;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Whether the front matter of a diagram is YAML at all. What it sets is about drawing, and so of no
 * interest here: it is looked at as a stream of events and nothing is built, so an alias that
 * multiplies itself multiplies nothing.
 */
public final class FrontMatterYaml {

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(1_000_000).build();
  private static final String TAGS = "tag:yaml.org,2002:";
  private static final Set<String> KNOWN_TAGS =
      Set.of("str", "seq", "map", "null", "bool", "int", "float");

  /**
   * Deeper than any settings, and before the scanner, which looks back at every open bracket,
   * becomes slow.
   */
  private static final int DEEPEST = 200;

  private final Set<Anchor> anchors = new HashSet<>();
  private final Deque<Level> levels = new ArrayDeque<>();
  private int documents;

  private final YamlText text;

  private FrontMatterYaml(YamlText text) {
    this.text = text;
  }

  /**
   * @return what is wrong with it, in one line
   */
  public static Optional<String> problem(String yaml) {
    Optional<YamlText> document = YamlText.onlyDocument(yaml);
    if (document.isEmpty()) {
      return Optional.of("the front matter is not valid YAML: it holds more than one document");
    }
    FrontMatterYaml check = new FrontMatterYaml(document.get());
    try {
      for (Event event : new Parse(SETTINGS).parseString(document.get().parsed())) {
        Optional<String> problem = check.problem(event);
        if (problem.isPresent()) {
          return problem.map(words -> "the front matter is not valid YAML: " + words);
        }
      }
      return Optional.empty();
    } catch (YamlEngineException broken) {
      return Optional.of("the front matter is not valid YAML: " + YamlFault.of(broken).words());
    }
  }

  private Optional<String> problem(Event event) {
    return switch (event.getEventId()) {
      case DocumentStart ->
          ++documents > 1 ? Optional.of("it holds more than one document") : Optional.empty();
      case Alias -> {
        Anchor anchor = ((AliasEvent) event).getAlias();
        yield anchors.contains(anchor)
            ? node(Optional.empty())
            : Optional.of("there is no anchor " + anchor);
      }
      case Scalar -> {
        ScalarEvent scalar = (ScalarEvent) event;
        yield text.isBroken(scalar)
            ? Optional.of("YAML does not allow tabs in indentation")
            : named(scalar, scalar.getTag()).or(() -> node(Optional.of(text.key(scalar))));
      }
      case SequenceStart, MappingStart -> {
        Optional<String> problem =
            named((NodeEvent) event, ((CollectionStartEvent) event).getTag())
                .or(() -> node(Optional.empty()));
        levels.push(new Level(event.getEventId() == Event.ID.MappingStart));
        yield levels.size() > DEEPEST ? Optional.of("it is nested too deeply") : problem;
      }
      case SequenceEnd, MappingEnd -> {
        levels.pop();
        yield Optional.empty();
      }
      case StreamStart, StreamEnd, DocumentEnd, Comment -> Optional.empty();
    };
  }

  private Optional<String> named(NodeEvent event, Optional<String> tag) {
    event.getAnchor().ifPresent(anchors::add);
    return tag.filter(name -> !isKnown(name)).map(name -> "nobody knows the tag " + name);
  }

  /** Takes a key or a value; two equal keys in one mapping are an error. */
  private Optional<String> node(Optional<String> text) {
    Level level = levels.peek();
    return level != null && level.isKey() && text.isPresent() && !level.keys.add(text.get())
        ? text.map(key -> "the key " + key + " stands there twice")
        : Optional.empty();
  }

  private static boolean isKnown(String tag) {
    return tag.equals("!")
        || (tag.startsWith(TAGS) && KNOWN_TAGS.contains(tag.substring(TAGS.length())));
  }

  /** A sequence or mapping that is not closed yet. */
  private static final class Level {

    private final Set<String> keys = new HashSet<>();
    private final boolean mapping;
    private boolean value = true;

    Level(boolean mapping) {
      this.mapping = mapping;
    }

    /** Keys and values take turns. */
    boolean isKey() {
      value = !value;
      return mapping && !value;
    }
  }
}
