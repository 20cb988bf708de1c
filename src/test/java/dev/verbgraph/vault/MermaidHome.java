package dev.verbgraph.vault;

/** Where people keep a Mermaid diagram in a note. */
enum MermaidHome {
  FENCE("```mermaid", "```"),
  TILDES("~~~mermaid", "~~~"),
  BRACES("```{mermaid}", "```"),
  COLONS("::: mermaid", ":::"),
  DIV("<div class=\"mermaid\">", "</div>"),
  PRE("<pre class=\"mermaid\">", "</pre>"),
  SHORTCODE("{{< mermaid >}}", "{{< /mermaid >}}");

  final String open;
  final String close;

  MermaidHome(String open, String close) {
    this.open = open;
    this.close = close;
  }
}
