package dev.verbgraph.reader.c4.strict;

import dev.verbgraph.reader.c4.grammar.C4Argument;
import dev.verbgraph.reader.c4.grammar.C4Statement;
import dev.verbgraph.reader.c4.grammar.C4Word;
import dev.verbgraph.reader.grammar.HiddenEntities;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts a C4 diagram together as its statements come. */
final class C4Drawing {

  /** The boundary around everything that is in no other. */
  private static final String GLOBAL = "global";

  private static final String LABEL = "label";
  private static final String TECHNOLOGY = "techn";
  private static final String DESCRIPTION = "descr";
  private static final String TYPE = "type";
  private static final String KIND = "typeC4Shape";
  private static final String NODE = "nodeType";
  private static final String AROUND = "parentBoundary";
  private static final List<String> EXTRAS = List.of("sprite", "tags", "link");
  private static final List<String> LOOKS =
      List.of(
          "bgColor",
          "fontColor",
          "borderColor",
          "shadowing",
          "shape",
          "sprite",
          TECHNOLOGY,
          "legendText",
          "legendSprite");
  private static final List<String> LINE_LOOKS =
      List.of("textColor", "lineColor", "offsetX", "offsetY");

  private record Thing(String alias, C4Properties properties) {}

  private record Ends(String from, String to) {}

  private record Line(String from, String to, C4Properties properties) {}

  private final List<Thing> shapes = new ArrayList<>();
  private final Map<String, C4Properties> shapesByAlias = new HashMap<>();
  private final List<Thing> boundaries = new ArrayList<>();
  private final Map<String, C4Properties> boundariesByAlias = new HashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private final Map<Ends, C4Properties> linesByEnds = new HashMap<>();

  /** The aliases of the boundaries around what comes, the innermost first. */
  private final Deque<String> open = new ArrayDeque<>(List.of(GLOBAL));

  C4Drawing() {
    boundariesByAlias.put(GLOBAL, new C4Properties());
  }

  void add(C4Statement statement) {
    switch (statement) {
      case C4Statement.End end -> open.pop();
      case C4Statement.Call call -> {
        List<C4Argument> arguments = call.arguments();
        switch (call.word().role()) {
          case PERSON_OR_SYSTEM -> shape(call.word(), arguments, List.of(LABEL, DESCRIPTION));
          case PART -> shape(call.word(), arguments, List.of(LABEL, TECHNOLOGY, DESCRIPTION));
          case BOUNDARY -> boundary(call.word(), arguments);
          case NODE -> node(call.word(), arguments);
          case RELATION ->
              line(
                  call.word(),
                  call.word() == C4Word.REL_INDEX
                      ? arguments.subList(1, arguments.size())
                      : arguments);
          case STYLE -> style(call.word(), arguments);
        }
      }
    }
  }

  private void shape(C4Word word, List<C4Argument> arguments, List<String> names) {
    C4Properties shape = thing(arguments.getFirst(), shapes, shapesByAlias);
    texts(shape, arguments, 1, names);
    shape.change(EXTRAS, arguments, 1 + names.size());
    shape.set(KIND, word.kind());
    shape.set(AROUND, open.element());
  }

  private void boundary(C4Word word, List<C4Argument> given) {
    List<C4Argument> arguments = new ArrayList<>(given);
    word.type()
        .ifPresent(type ->
            arguments.add(Math.min(2, given.size()), new C4Argument.Text(type, false, 0, 0)));
    C4Properties boundary = thing(arguments.getFirst(), boundaries, boundariesByAlias);
    texts(boundary, arguments, 1, List.of(LABEL));
    boundary.set(TYPE, arguments, 2, word.kind());
    boundary.change(List.of("tags", "link"), arguments, 3);
    enter(boundary, arguments.getFirst());
  }

  private void node(C4Word word, List<C4Argument> arguments) {
    C4Properties node = thing(arguments.getFirst(), boundaries, boundariesByAlias);
    texts(node, arguments, 1, List.of(LABEL));
    node.set(TYPE, arguments, 2, "node");
    texts(node, arguments, 3, List.of(DESCRIPTION));
    node.change(List.of("tags", "link"), arguments, 5);
    node.set(NODE, word.kind());
    enter(node, arguments.getFirst());
  }

  private void enter(C4Properties boundary, C4Argument alias) {
    boundary.set(AROUND, open.element());
    open.push(C4Properties.plain(alias));
  }

  /** Without a label there is no line. */
  private void line(C4Word word, List<C4Argument> arguments) {
    if (arguments.size() < 3) {
      return;
    }
    C4Properties line = line(arguments.get(0), arguments.get(1));
    line.set(TYPE, word.kind());
    texts(line, arguments, 2, List.of(LABEL, TECHNOLOGY, DESCRIPTION));
    line.change(EXTRAS, arguments, 5);
  }

  private C4Properties line(C4Argument from, C4Argument to) {
    if (from instanceof C4Argument.Text one && to instanceof C4Argument.Text other) {
      return linesByEnds.computeIfAbsent(
          new Ends(one.text(), other.text()), ends -> newLine(ends.from, ends.to));
    }
    return newLine(C4Properties.plain(from), C4Properties.plain(to));
  }

  private C4Properties newLine(String from, String to) {
    Line line = new Line(from, to, new C4Properties());
    lines.add(line);
    return line.properties;
  }

  private void style(C4Word word, List<C4Argument> arguments) {
    if (word == C4Word.UPDATE_ELEMENT_STYLE
        && arguments.getFirst() instanceof C4Argument.Text alias) {
      C4Properties styled =
          shapesByAlias.getOrDefault(alias.text(), boundariesByAlias.get(alias.text()));
      if (styled != null) {
        styled.change(LOOKS, arguments, 1);
      }
    } else if (word == C4Word.UPDATE_REL_STYLE
        && arguments.size() > 1
        && arguments.get(0) instanceof C4Argument.Text from
        && arguments.get(1) instanceof C4Argument.Text to) {
      C4Properties styled = linesByEnds.get(new Ends(from.text(), to.text()));
      if (styled != null) {
        styled.change(LINE_LOOKS, arguments, 2);
      }
    }
  }

  /** What has the alias, or something new; an argument with a name is no alias of anything. */
  private static C4Properties thing(
      C4Argument alias, List<Thing> all, Map<String, C4Properties> byAlias) {
    return switch (alias) {
      case C4Argument.Text text ->
          byAlias.computeIfAbsent(text.text(), name -> newThing(name, all));
      case C4Argument.Named named -> newThing(C4Properties.OBJECT, all);
    };
  }

  private static C4Properties newThing(String alias, List<Thing> all) {
    Thing thing = new Thing(alias, new C4Properties());
    all.add(thing);
    return thing.properties;
  }

  /** Texts, each empty where there are not as many arguments. A label has no name. */
  private static void texts(
      C4Properties thing, List<C4Argument> arguments, int number, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equals(LABEL) && number + i < arguments.size()) {
        thing.set(LABEL, C4Properties.plain(arguments.get(number + i)));
      } else {
        thing.set(names.get(i), arguments, number + i, "");
      }
    }
  }

  StrictC4.Diagram diagram() {
    return new StrictC4.Diagram(
        shapes.stream()
            .map(it ->
                new StrictShape(
                    HiddenEntities.shown(it.alias),
                    it.properties.get(KIND),
                    it.properties.get(LABEL),
                    it.properties.get(TECHNOLOGY),
                    it.properties.get(DESCRIPTION),
                    it.properties.get(AROUND)))
            .toList(),
        lines.stream()
            .map(it ->
                new StrictRelation(
                    HiddenEntities.shown(it.from),
                    HiddenEntities.shown(it.to),
                    it.properties.get(TYPE),
                    it.properties.get(LABEL),
                    it.properties.get(TECHNOLOGY),
                    it.properties.get(DESCRIPTION)))
            .toList(),
        boundaries.stream()
            .map(it ->
                new StrictBoundary(
                    HiddenEntities.shown(it.alias),
                    it.properties.get(NODE),
                    it.properties.get(LABEL),
                    it.properties.get(TYPE),
                    it.properties.get(DESCRIPTION),
                    it.properties.get(AROUND)))
            .toList());
  }
}
