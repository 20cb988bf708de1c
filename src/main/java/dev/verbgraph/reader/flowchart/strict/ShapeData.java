package dev.verbgraph.reader.flowchart.strict;

import dev.verbgraph.reader.cleaning.FrontMatterYaml;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * What stands in braces behind a node: YAML that gives it a shape, a label and more. Mermaid puts
 * braces around it again where it has only one line.
 *
 * @param mapping whether it is one at all
 * @param nothing whether it is the word for nothing
 * @param entries the entries of the mapping
 */
record ShapeData(boolean mapping, boolean nothing, Map<String, ShapeValue> entries) {

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(1_000_000).build();

  /** Mermaid's names of shapes, but for those that it never takes for one. */
  private static final String SHAPE_NAMES =
      """
      rect proc process rectangle rounded event stadium terminal pill fr-rect subprocess
      subproc framed-rectangle subroutine cyl db database cylinder datastore data-store folder
      directory bucket console browser person circle circ bang cloud diam decision diamond
      question hex hexagon prepare lean-r lean-right in-out lean-l lean-left out-in trap-b
      priority trapezoid-bottom trapezoid trap-t manual trapezoid-top inv-trapezoid dbl-circ
      double-circle doublecircle text notch-rect card notched-rectangle lin-rect
      lined-rectangle lined-process lin-proc shaded-process sm-circ start small-circle fr-circ
      stop framed-circle fork join hourglass collate brace comment brace-l brace-r braces bolt
      com-link lightning-bolt doc document delay half-rounded-rectangle h-cyl das
      horizontal-cylinder lin-cyl disk lined-cylinder curv-trap curved-trapezoid display
      div-rect div-proc divided-rectangle divided-process tri extract triangle win-pane
      internal-storage window-pane f-circ junction filled-circle notch-pent loop-limit
      notched-pentagon flip-tri manual-file flipped-triangle sl-rect manual-input
      sloped-rectangle docs documents st-doc stacked-document st-rect procs processes
      stacked-rectangle bow-rect stored-data bow-tie-rectangle cross-circ summary
      crossed-circle tag-doc tagged-document tag-rect tagged-rectangle tag-proc tagged-process
      flag paper-tape odd lin-doc lined-document state choice note composite icon anchor
      constructor
      """;

  private static final Set<String> SHAPES = Set.of(SHAPE_NAMES.strip().split("\\s+", -1));

  /**
   * @param data what stands between the braces; nothing at all is the word for nothing, too
   */
  static ShapeData read(String data) throws FlowFault {
    String yaml = data.indexOf('\n') < 0 ? "{\n" + data + "\n}" : data + "\n";
    Optional<String> problem = FrontMatterYaml.problem(yaml);
    if (problem.isPresent()) {
      throw FlowFault.of(
          "what stands behind @ is not valid YAML: " + problem.get(),
          "Put texts with signs into double quotes");
    }
    return new Root().read(yaml);
  }

  /** Takes what stands in the outermost mapping from the events of the YAML. */
  private static final class Root {

    private final Map<String, ShapeValue> entries = new HashMap<>();
    private ShapeData read = new ShapeData(false, true, entries);
    private int depth;

    /** The key whose value comes next, where one does. */
    private Optional<String> key = Optional.empty();

    private boolean value;

    ShapeData read(String yaml) {
      for (Event event : new Parse(SETTINGS).parseString(yaml)) {
        switch (event.getEventId()) {
          case MappingStart, SequenceStart -> {
            if (depth == 0) {
              boolean mapping = event.getEventId() == Event.ID.MappingStart;
              read = new ShapeData(mapping, false, entries);
            }
            node(new ShapeValue.Collection(), Optional.empty());
            depth++;
          }
          case MappingEnd, SequenceEnd -> depth--;
          case Scalar -> {
            ShapeValue scalar = ShapeValue.of((ScalarEvent) event);
            if (depth == 0) {
              read = new ShapeData(false, scalar instanceof ShapeValue.Nothing, entries);
            }
            node(scalar, Optional.of(((ScalarEvent) event).getValue()));
          }
          case Alias -> node(new ShapeValue.Collection(), Optional.empty());
          case StreamStart, StreamEnd, DocumentStart, DocumentEnd, Comment -> {}
        }
      }
      return read;
    }

    /** A key or a value of the outermost mapping, or something that is neither. */
    private void node(ShapeValue node, Optional<String> name) {
      if (depth != 1) {
        return;
      }
      if (value) {
        key.ifPresent(known -> entries.put(known, node));
      }
      key = value ? Optional.empty() : name;
      value = !value;
    }
  }

  /** Whether it is the word for nothing. */
  boolean isNothing() {
    return nothing;
  }

  /**
   * @return the vertex with the shape and the label that are given
   */
  StrictVertex applied(StrictVertex vertex) throws FlowFault {
    if (nothing) {
      throw FlowFault.of("what stands behind @ is null", "Give a shape or a label, or nothing");
    }
    if (!mapping) {
      return vertex;
    }
    Optional<String> shape = vertex.shape();
    if (value("shape").isGiven()) {
      shape = Optional.of(shape(value("shape")));
    }
    StrictLabel text = vertex.label();
    ShapeValue label = value("label");
    if (label.isGiven()) {
      text = StrictLabel.plain(label.text());
    }
    for (String picture : Set.of("icon", "img")) {
      if (value(picture).isGiven()) {
        boolean blank =
            switch (label) {
              case ShapeValue.Nothing none -> true;
              case ShapeValue.Text words -> FlowStrings.trim(words.text()).isEmpty();
              case ShapeValue.Numeral number -> throw notAText();
              case ShapeValue.Truth truth -> throw notAText();
              case ShapeValue.Collection collection -> throw notAText();
            };
        text = blank && text.text().equals(vertex.id()) ? StrictLabel.NONE : text;
      }
    }
    return new StrictVertex(vertex.id(), text, shape);
  }

  private ShapeValue value(String key) {
    return entries.getOrDefault(key, new ShapeValue.Nothing());
  }

  private static FlowFault notAText() {
    return FlowFault.of(
        "the label of an icon or an image is not a text", "Put it into double quotes");
  }

  private static String shape(ShapeValue shape) throws FlowFault {
    String name = shape.text();
    boolean known =
        shape instanceof ShapeValue.Text
            && name.equals(name.toLowerCase(Locale.ROOT))
            && SHAPES.contains(name);
    if (!known) {
      throw FlowFault.of("Mermaid has no shape " + name, "Use a name from its list, in lower case");
    }
    return name;
  }
}
