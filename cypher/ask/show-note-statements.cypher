// What a note states, place by place.
//
// parameters
//   path: STRING, such as 'seeds/azure-services-map.md'  the path of the note
//
// columns
//   subject: STRING
//   type: STRING
//   object: STRING
//   strength: STRING  where one depends on the other by it; may be null
//   status: STRING    'planned', 'deprecated' or 'denied' where it does not hold for good; else null
//   file: STRING
//   line: INTEGER
//   quote: STRING
//
// By line and column.
MATCH (a:Entity)-[s {document: $path}]->(b:Entity)
WHERE s.via IS NULL OR s.via = 'DEPENDS_ON'
OPTIONAL MATCH (a)-[d:DEPENDS_ON|PLANNED_DEPENDENCY|DEPRECATED_DEPENDENCY {document: $path, via: coalesce(s.via, type(s))}]-(b)
WITH a, s, b, min(d.strength) AS strength
UNWIND range(0, coalesce(size(s.lines), 1) - 1) AS i
RETURN a.name AS subject, coalesce(s.via, type(s)) AS type, b.name AS object, strength, s.status AS status, s.document AS file,
  coalesce(s.lines[i], s.line) AS line, coalesce(s.quotes[i], s.quote) AS quote
ORDER BY line, coalesce(s.columns[i], s.column), subject, type, object;
