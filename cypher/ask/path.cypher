// How two entities are connected by what notes say: the shortest paths.
//
// parameters
//   from: STRING, such as 'kubernetes service'  the key of one end
//   to: STRING, such as 'dedicated host'        the key of the other end
//   via: LIST<STRING> = []                      the types to follow; empty for all but IN_CATEGORY
//   avoid: LIST<STRING> = []                    the keys of entities to go around
//   directed: BOOLEAN = false                   whether to follow statements only from subject to object
//   limit: INTEGER = 1                          at most so many rows
//
// columns
//   length: INTEGER      the number of steps
//   stops: LIST<STRING>  the names on the way
//   hops: LIST<MAP>      {step, from, to, kind (of to), via, forward, strength, status, evidence [{file, line, quote}]}
//   more: BOOLEAN        whether there were more to compare than those 20,000
//
// By length and stops. Of very many equally short paths the first 20,000 that Neo4j finds are compared, each
// as often as notes repeat its steps.
MATCH (from:Entity {key: $from}), (to:Entity {key: $to})
MATCH way = ALL SHORTEST (from) ((a:Entity)-[s
    WHERE CASE WHEN size($via) = 0 THEN type(s) <> 'IN_CATEGORY' ELSE type(s) IN $via END
      AND (s.via IS NULL OR s.via = 'DEPENDS_ON') AND coalesce(s.status, '') <> 'denied'
  ]-(b:Entity WHERE NOT b.key IN $avoid) WHERE NOT $directed OR startNode(s) = a){1,} (to)
// Statements side by side multiply the ways, as often as there are steps: without an end to them first, DISTINCT has none.
WITH nodes(way) AS stops
LIMIT 20000
WITH stops, count(*) AS times
WITH collect(stops) AS ways, sum(times) = 20000 AS more
UNWIND ways AS stops
WITH stops, more ORDER BY size(stops), [stop IN stops | stop.name] LIMIT $limit
CALL (stops) {
  UNWIND range(0, size(stops) - 2) AS i
  WITH i, stops[i] AS a, stops[i + 1] AS b
  MATCH (a)-[s]-(b)
  WHERE CASE WHEN size($via) = 0 THEN type(s) <> 'IN_CATEGORY' ELSE type(s) IN $via END
    AND (s.via IS NULL OR s.via = 'DEPENDS_ON') AND coalesce(s.status, '') <> 'denied'
    AND (NOT $directed OR startNode(s) = a)
  UNWIND range(0, coalesce(size(s.lines), 1) - 1) AS n
  WITH i, a, b, coalesce(s.via, type(s)) AS via, s.status AS status, startNode(s) = a AS forward,
    {file: s.document, line: coalesce(s.lines[n], s.line), quote: coalesce(s.quotes[n], s.quote)} AS place
  ORDER BY i, place.file, place.line
  WITH i, a, b, via, status, forward, collect(DISTINCT place) AS evidence
  ORDER BY i, forward DESC, via, status
  RETURN collect({step: i + 1, from: a.name, to: b.name, kind: [label IN labels(b) WHERE label <> 'Entity'][0],
    via: via, forward: forward, strength: null, status: status, evidence: evidence}) AS hops
}
RETURN size(stops) - 1 AS length, [stop IN stops | stop.name] AS stops, hops, more
ORDER BY length, stops;
