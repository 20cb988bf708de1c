package dev.verbgraph.render;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * Where answers go out that a person looks at: whatever is printed, names and quotes of anybody
 * cannot move the cursor or turn text around. Characters that could are shown as {@code \}{@code
 * u001B}, which JSON and Cypher read as the character itself; line feeds and tabs stay.
 */
public final class Screen extends PrintWriter {

  private static final String PLAIN = "\u001b[0m";

  private final PrintWriter terminal;

  public Screen(PrintWriter terminal) {
    super(new Shown(terminal));
    this.terminal = terminal;
  }

  /**
   * @param style the escape sequence that begins it
   */
  void println(String line, String style) {
    terminal.print(style);
    print(line);
    terminal.println(PLAIN);
  }

  /**
   * @param style as in {@link #println}
   */
  void print(String text, String style) {
    terminal.print(style);
    print(text);
    terminal.print(PLAIN);
  }

  private static final class Shown extends FilterWriter {

    Shown(Writer out) {
      super(out);
    }

    @Override
    public void write(int character) throws IOException {
      write(String.valueOf((char) character), 0, 1);
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
      write(new String(characters, offset, length), 0, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
      out.write(Plain.block(text.substring(offset, offset + length)));
    }
  }
}
