// The relation types in use, how often, and one example of each.
//
// columns
//   type: STRING
//   count: INTEGER         the number of statements
//   phrases: LIST<STRING>  the words that say it
//   example: STRING        a statement
//   dependencies: INTEGER  how many of them make somebody depend on somebody
//   evidence: LIST<MAP>    the place of the example: {file, line, quote}
//
// The most frequent first.
MATCH (a:Entity)-[s]->(b:Entity)
WHERE s.via IS NULL OR s.via = 'DEPENDS_ON'
WITH coalesce(s.via, type(s)) AS type, a, s, b
ORDER BY s.document, s.line, a.name, b.name
WITH type, sum(coalesce(size(s.lines), 1)) AS count, collect(DISTINCT s.phrase) AS phrases, head(collect({a: a.name, s: s, b: b.name})) AS first
CALL (type) {
  MATCH (:Entity)-[d:DEPENDS_ON {via: type}]->(:Entity)
  RETURN sum(coalesce(size(d.lines), 1)) AS dependencies
}
RETURN type, count, phrases, first.a + ' ' + first.s.phrase + ' ' + first.b AS example, dependencies,
  [{file: first.s.document, line: first.s.line, quote: first.s.quote}] AS evidence
ORDER BY count DESC, type;
