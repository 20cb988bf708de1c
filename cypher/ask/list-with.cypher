// The entities that notes relate to others by some relations, with these others.
//
// parameters
//   kinds: LIST<STRING> = []        labels such as 'Service'; empty for all
//   categories: LIST<STRING> = []   the keys of categories that they are in; empty for any or none
//   types: LIST<STRING> = []        the types of the relations; empty for all
//   objectKinds: LIST<STRING> = []  labels of the others; empty for all
//   limit: INTEGER = 1000           at most so many rows
//
// columns
//   name: STRING
//   kind: STRING              its label: Service, Category, ...
//   aliases: LIST<STRING>     its other names
//   categories: LIST<STRING>  the names of the categories that it is in
//   objects: LIST<STRING>     the names of the others
//   evidence: LIST<MAP>       the places that say so: {file, line, quote}
//
// By kind and name.
MATCH (e:Entity)-[s]->(o:Entity)
WHERE (s.via IS NULL OR s.via = 'DEPENDS_ON') AND coalesce(s.status, '') <> 'denied'
  AND CASE WHEN size($types) = 0 THEN type(s) <> 'IN_CATEGORY' ELSE coalesce(s.via, type(s)) IN $types END
  AND (size($objectKinds) = 0 OR any(kind IN $objectKinds WHERE kind IN labels(o)))
  AND (size($kinds) = 0 OR any(kind IN $kinds WHERE kind IN labels(e)))
  AND (size($categories) = 0 OR EXISTS { (e)-[:IN_CATEGORY]->(c:Entity) WHERE c.key IN $categories })
UNWIND range(0, coalesce(size(s.lines), 1) - 1) AS i
WITH e, o, {file: s.document, line: coalesce(s.lines[i], s.line), quote: coalesce(s.quotes[i], s.quote)} AS place
ORDER BY o.name, o.key, place.file, place.line
WITH e, [label IN labels(e) WHERE label <> 'Entity'][0] AS kind, collect(DISTINCT o.name) AS objects, collect(DISTINCT place) AS evidence
ORDER BY kind, e.name, e.key
LIMIT $limit
RETURN e.name AS name, kind, e.aliases AS aliases,
  COLLECT { MATCH (e)-[:IN_CATEGORY]->(c:Entity) RETURN DISTINCT c.name AS category ORDER BY category } AS categories, objects, evidence
ORDER BY kind, name, e.key;
