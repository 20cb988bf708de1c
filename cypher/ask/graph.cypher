// What notes say around some entities, or all of it.
//
// parameters
//   keys: LIST<STRING> = []        the keys of entities; empty for no certain ones
//   categories: LIST<STRING> = []  the keys of categories whose members are meant, too
//   kinds: LIST<STRING> = []       the kinds of entities to name; empty for all
//   via: LIST<STRING> = []         the types of the relations; empty for all but IN_CATEGORY
//   limit: INTEGER = 1000          at most so many rows
//
// columns
//   subject: LIST<STRING>  key, name and kind
//   type: STRING
//   object: LIST<STRING>   key, name and kind
//   strength: STRING       where one depends on the other by it; may be null
//   turned: BOOLEAN        whether the object depends on the subject
//   status: STRING         'planned' or 'deprecated' where it does not hold for good; else null
//   evidence: LIST<MAP>    the places that say so: {file, line, quote}
//
// With neither keys nor categories, of all entities. By the names of subject and object.
CALL () {
  MATCH (x:Entity)
  WHERE size($keys) = 0 AND size($categories) = 0
  RETURN x
  UNION
  MATCH (asked:Entity)
  WHERE asked.key IN $keys
    OR (size($categories) > 0 AND EXISTS { (asked)-[:IN_CATEGORY]->(c:Entity) WHERE c.key IN $categories })
  MATCH (asked)-[ss*0..]-(x:Entity)
  WHERE all(s IN ss WHERE NOT type(s) IN ['NAMED_IN', 'DESCRIBED_BY', 'IN_DOCUMENT']
    AND (s.via IS NULL OR s.via = 'DEPENDS_ON') AND coalesce(s.status, '') <> 'denied'
    AND CASE WHEN size($via) = 0 THEN type(s) <> 'IN_CATEGORY' ELSE coalesce(s.via, type(s)) IN $via END)
  RETURN DISTINCT x
}
WITH x
WHERE size($kinds) = 0 OR any(kind IN $kinds WHERE kind IN labels(x))
WITH collect(x) AS xs
UNWIND xs AS a
MATCH (a)-[s]->(b:Entity)
WHERE (s.via IS NULL OR s.via = 'DEPENDS_ON') AND coalesce(s.status, '') <> 'denied'
  AND CASE WHEN size($via) = 0 THEN type(s) <> 'IN_CATEGORY' ELSE coalesce(s.via, type(s)) IN $via END
  AND b IN xs
OPTIONAL MATCH (a)-[d:DEPENDS_ON|PLANNED_DEPENDENCY|DEPRECATED_DEPENDENCY {document: s.document, via: coalesce(s.via, type(s))}]-(b)
UNWIND range(0, coalesce(size(s.lines), 1) - 1) AS i
WITH a, coalesce(s.via, type(s)) AS type, b, s.status AS status, d,
  {file: s.document, line: coalesce(s.lines[i], s.line), quote: coalesce(s.quotes[i], s.quote)} AS place
ORDER BY place.file, place.line
WITH a, type, b, status, min(d.strength) AS strength, coalesce(startNode(head(collect(d))) = b, false) AS turned, collect(DISTINCT place) AS evidence
RETURN [a.key, a.name, [label IN labels(a) WHERE label <> 'Entity'][0]] AS subject, type,
  [b.key, b.name, [label IN labels(b) WHERE label <> 'Entity'][0]] AS object, strength, turned, status, evidence
ORDER BY subject[1], object[1], subject[0], object[0], type, status
LIMIT $limit;
