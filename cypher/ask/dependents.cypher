// What needs entities, directly or through others.
//
// parameters
//   keys: LIST<STRING>, such as ['virtual machines']  the keys of the entities asked about
//   follow: LIST<STRING> = []                         the types that a dependency may come from; empty for all
//   layers: LIST<STRING> = ['DEPENDS_ON']             the types of the dependencies themselves
//   hard: BOOLEAN = false                             whether to leave out soft dependencies
//   kinds: LIST<STRING> = []                          the kinds of entities to name; empty for all
//   limit: INTEGER = 1000                             at most so many rows
//
// columns
//   name: STRING
//   kind: STRING           its label: Service, Category, ...
//   distance: INTEGER      the fewest dependencies on the way there, from 1
//   strength: STRING       'hard' when a chain of hard dependencies leads there, however long; else 'soft'
//   via: LIST<STRING>      the types of the last dependency
//   through: LIST<STRING>  the names of what the last dependency attaches to
//   evidence: LIST<MAP>    the places that say so: {file, line, quote, via, through}
//   owners: LIST<STRING>   the names of who owns it
//
// By distance and name. The entities asked about are not among the rows.
MATCH (asked:Entity) WHERE asked.key IN $keys
// The search is pruned, and ends at the limit, for each entity that was asked about; what they reach is merged behind it.
CALL (asked) {
  MATCH p = (asked)<-[ds:DEPENDS_ON|PLANNED_DEPENDENCY|DEPRECATED_DEPENDENCY*0..]-(x:Entity)
  WHERE all(d IN ds WHERE type(d) IN $layers AND (size($follow) = 0 OR d.via IN $follow) AND (NOT $hard OR d.strength = 'hard'))
  WITH x, min(length(p)) AS distance
  ORDER BY distance, x.name, x.key
  LIMIT CASE WHEN size($kinds) = 0 THEN $limit + size($keys) ELSE 9223372036854775807 END
  RETURN x, distance AS distanceFromOne
}
WITH x, min(distanceFromOne) AS distance
ORDER BY distance, x.name, x.key
// What is nearer than the last row is all there: the rows within the limit find their evidence among themselves.
LIMIT CASE WHEN size($kinds) = 0 THEN $limit + size($keys) ELSE 9223372036854775807 END
WITH collect({x: x, distance: distance}) AS near
CALL (near) {
  UNWIND near AS row
  RETURN row.x AS x, row.distance AS distance, $hard AS hard
  UNION ALL
  MATCH (asked:Entity) WHERE asked.key IN $keys AND NOT $hard
  MATCH (asked)<-[ds:DEPENDS_ON|PLANNED_DEPENDENCY|DEPRECATED_DEPENDENCY*1..]-(x:Entity)
  WHERE all(d IN ds WHERE type(d) IN $layers AND (size($follow) = 0 OR d.via IN $follow) AND d.strength = 'hard')
  RETURN DISTINCT x, null AS distance, true AS hard
}
WITH x, min(distance) AS distance, max(hard) AS hard
WHERE distance IS NOT NULL
CALL (x, distance, hard) {
  RETURN x AS end, distance AS at, null AS hop
  UNION ALL
  MATCH (x)-[d:DEPENDS_ON|PLANNED_DEPENDENCY|DEPRECATED_DEPENDENCY]->(end:Entity)
  WHERE distance > 0 AND type(d) IN $layers AND (size($follow) = 0 OR d.via IN $follow) AND (NOT $hard OR d.strength = 'hard')
  RETURN end, null AS at, {x: x, distance: distance, hard: hard, d: d} AS hop
}
WITH end, min(at) AS at, collect(hop) AS hops
UNWIND hops AS hop
WITH end, hop WHERE hop.distance = at + 1
WITH hop.x AS x, hop.distance AS distance, hop.hard AS hard, collect({d: hop.d, through: end.name}) AS hops
WHERE size($kinds) = 0 OR any(kind IN $kinds WHERE kind IN labels(x))
ORDER BY distance, x.name, x.key
LIMIT $limit
CALL (hops) {
  UNWIND hops AS hop
  UNWIND range(0, coalesce(size(hop.d.lines), 1) - 1) AS i
  WITH hop.d.via AS via, hop.through AS through,
    {file: hop.d.document, line: coalesce(hop.d.lines[i], hop.d.line), quote: coalesce(hop.d.quotes[i], hop.d.quote),
      via: hop.d.via, through: hop.through} AS place
  ORDER BY place.file, place.line, via, through
  RETURN collect(DISTINCT via) AS via, collect(DISTINCT through) AS through, collect(DISTINCT place) AS evidence
}
RETURN x.name AS name, [label IN labels(x) WHERE label <> 'Entity'][0] AS kind, distance,
  CASE WHEN hard THEN 'hard' ELSE 'soft' END AS strength, via, through, evidence,
  COLLECT { MATCH (x)-[o:OWNED_BY]->(owner:Entity) WHERE o.status IS NULL RETURN DISTINCT owner.name AS owner ORDER BY owner } AS owners
ORDER BY distance, name, x.key;
