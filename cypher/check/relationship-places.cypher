// Statements and dependencies without the place that says so, or with lists of lines, columns, phrases and quotes that do not fit together.
//
// columns
//   from: STRING
//   type: STRING
//   to: STRING
//   document: STRING
MATCH (a:Entity)-[s]->(b:Entity)
WHERE s.document IS NULL OR s.line IS NULL OR s.quote IS NULL
  OR s.lines IS NOT NULL AND (s.line <> s.lines[0] OR s.quote <> s.quotes[0] OR size(s.lines) < 2
    OR size(s.lines) <> size(s.quotes) OR size(s.lines) <> size(s.columns) OR size(s.lines) <> size(s.phrases))
RETURN a.key AS from, type(s) AS type, b.key AS to, s.document AS document
ORDER BY from, type, to, document;
