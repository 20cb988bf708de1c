package dev.verbgraph.cypher;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A statement with its parameters.
 *
 * @param parameters text, numbers, booleans, lists and maps of these; may hold more than the
 *     statement asks for
 */
public record BoundStatement(Cypher cypher, Map<String, Object> parameters) {

  /** Text, names and comments, in which a parameter is none; else a parameter. */
  private static final Pattern TOKEN =
      Pattern.compile(
          """
          '[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'?\
          |"[^"\\\\]*+(?:\\\\.[^"\\\\]*+)*+"?\
          |`[^`]*+`?\
          |/\\*.*?(?:\\*/|\\z)\
          |//[^\n]*+\
          |\\$(?<plain>\\w++)\
          |\\$`(?<quoted>[^`]*+(?:``[^`]*+)*+)`\
          """,
          Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

  /**
   * @return the statement with the values written into it and a semicolon after it: Neo4j Browser,
   *     cypher-shell and {@code query -f} run it as it is. A parameter without a value stays
   */
  public String text() {
    return TOKEN.matcher(cypher.text()).replaceAll(this::inlined) + ";\n";
  }

  /**
   * @return the texts of several statements, each after a comment that tells it apart; of one, its
   *     text alone
   */
  public static String text(List<BoundStatement> statements) {
    if (statements.size() == 1) {
      return statements.getFirst().text();
    }
    return IntStream.range(0, statements.size())
        .mapToObj(i ->
            "// %d of %d: %s\n%s"
                .formatted(
                    i + 1,
                    statements.size(),
                    statements.get(i).cypher().name(),
                    statements.get(i).text()))
        .collect(Collectors.joining());
  }

  private String inlined(MatchResult token) {
    String name =
        token.group("plain") != null ? token.group("plain") : unquoted(token.group("quoted"));
    boolean known = name != null && parameters.containsKey(name);
    return Matcher.quoteReplacement(known ? CypherLiteral.of(parameters.get(name)) : token.group());
  }

  private static @Nullable String unquoted(@Nullable String name) {
    return name == null ? null : name.replace("``", "`");
  }
}
