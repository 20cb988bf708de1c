// Statements and dependencies without the place that says so, or with lines and quotes that do not fit together.
//
// columns
//   from: STRING
//   type: STRING
//   to: STRING
//   document: STRING
MATCH (a:Entity)-[s]->(b:Entity)
WHERE s.document IS NULL OR size(s.lines) IS NULL OR size(s.lines) = 0 OR s.line <> s.lines[0]
  OR size(s.lines) <> size(s.quotes)
RETURN a.key AS from, type(s) AS type, b.key AS to, s.document AS document
ORDER BY from, type, to, document;
