package dev.verbgraph.reader.c4.strict;

import dev.verbgraph.reader.c4.grammar.C4Argument;
import dev.verbgraph.reader.grammar.HiddenEntities;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What Mermaid knows of a thing: texts by the names that it has for them. An argument with a name
 * sets what that names, wherever it stands.
 */
final class C4Properties {

  /** What JavaScript calls an object in a text. */
  static final String OBJECT = "[object Object]";

  private final Map<String, String> texts = new HashMap<>();

  void set(String name, String text) {
    texts.put(name, text);
  }

  /** The argument of that number, or a text where there are not as many. */
  void set(String name, List<C4Argument> arguments, int number, String otherwise) {
    if (number >= arguments.size()) {
      set(name, otherwise);
    } else {
      set(name, arguments.get(number));
    }
  }

  private void set(String name, C4Argument argument) {
    switch (argument) {
      case C4Argument.Text text -> set(name, text.text());
      case C4Argument.Named named -> set(named.key(), named.value());
    }
  }

  /** What is left as it is where there are not as many arguments. */
  void change(List<String> names, List<C4Argument> arguments, int number) {
    for (int i = 0; i < names.size() && number + i < arguments.size(); i++) {
      set(names.get(i), arguments.get(number + i));
    }
  }

  /**
   * @return the text as it was written; empty where there is none
   */
  String get(String name) {
    return HiddenEntities.shown(texts.getOrDefault(name, ""));
  }

  /** An argument where Mermaid wants none with a name. */
  static String plain(C4Argument argument) {
    return switch (argument) {
      case C4Argument.Text text -> text.text();
      case C4Argument.Named named -> OBJECT;
    };
  }
}
