// The entities, with the places where notes list or name them.
// Parameters: kinds, labels such as 'Service', empty for all; categories, keys of categories they are in, empty
// for any or none; limit.
// Columns: name, kind, aliases, categories, evidence [{file, line, quote}]; by kind and name.
:param kinds => ['Service'];
:param categories => [];
:param limit => 1000;
MATCH (e:Entity)
// Another program's entities have no folded names.
WHERE e.names IS NOT NULL AND (size($kinds) = 0 OR any(kind IN $kinds WHERE kind IN labels(e)))
  AND (size($categories) = 0 OR EXISTS { (e)-[:IN_CATEGORY]->(c:Entity) WHERE c.key IN $categories })
WITH e, [label IN labels(e) WHERE label <> 'Entity'][0] AS kind
ORDER BY kind, e.name, e.key
LIMIT $limit
CALL (e) {
  OPTIONAL MATCH (e)-[n:NAMED_IN]->(d:Document)
  UNWIND n.lines AS line
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
