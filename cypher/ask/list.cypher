// The entities, with the places where notes list or name them.
//
// parameters
//   kinds: LIST<STRING> = []       labels such as 'Service'; empty for all
//   categories: LIST<STRING> = []  the keys of categories that they are in; empty for any or none
//   limit: INTEGER = 1000          at most so many rows
//
// columns
//   name: STRING
//   kind: STRING              its label: Service, Category, ...
//   aliases: LIST<STRING>     its other names
//   categories: LIST<STRING>  the names of the categories that it is in
//   evidence: LIST<MAP>       the places that say so: {file, line, quote}
//
// By kind and name.
MATCH (e:Entity)
// Another program's entities have no folded names.
WHERE e.names IS NOT NULL AND (size($kinds) = 0 OR any(kind IN $kinds WHERE kind IN labels(e)))
  AND (size($categories) = 0 OR EXISTS { (e)-[:IN_CATEGORY]->(c:Entity) WHERE c.key IN $categories })
WITH e, [label IN labels(e) WHERE label <> 'Entity'][0] AS kind
ORDER BY kind, e.name, e.key
LIMIT $limit
CALL (e) {
  MATCH (e)-[n:NAMED_IN]->(d:Document)
  UNWIND coalesce(n.lines, [n.line]) AS line
  WITH DISTINCT d.path AS file, line
  ORDER BY file, line
  RETURN collect({file: file, line: line, quote: null}) AS evidence
}
CALL (e) {
  MATCH (e)-[:IN_CATEGORY]->(c:Entity)
  WITH DISTINCT c.name AS category
  ORDER BY category
  RETURN collect(category) AS categories
}
RETURN e.name AS name, kind, e.aliases AS aliases, categories, evidence
ORDER BY kind, name, e.key;
